using System.Security.Cryptography;
using NativeApps;

// The sockets of a real org are part of both programs.
bool isReal = Environment.GetEnvironmentVariable("OKTA_CLIENT_ORGURL") is { Length: > 0 };
// One of RSA would take a time that differs from start to start.
using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
using var directory = new HandWrittenDirectory(new Uri("https://example.okta.com"), "0oa1", key.ExportPkcs8PrivateKeyPem(), ["okta.users.manage"], isReal ? new SocketsHttpHandler() : new OrgInMemory());

await foreach (User user in directory.ListUsersAsync(limit: 2))
{
    Console.WriteLine($"{user.Id} {user.Status} {user.Profile.Login}");
}

User created = await directory.CreateUserAsync(new NewUser(new UserProfile("grace@example.com")));
Console.WriteLine($"created {created.Id}");
