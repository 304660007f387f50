using System.Security.Cryptography;
using NativeApps;
using OktaGen;

// The sockets of a real org are part of both programs.
bool isReal = Environment.GetEnvironmentVariable("OKTA_CLIENT_ORGURL") is { Length: > 0 };
// One of RSA would take a time that differs from start to start.
using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
var options = new OktaOptions { OrgUrl = "https://example.okta.com", ClientId = "0oa1", PrivateKey = key.ExportPkcs8PrivateKeyPem() };
await using var okta = OktaConnection.Create(options, GrantedScopes.All, isReal ? null : new OrgInMemory());
var directory = new DirectoryClient(okta);

await foreach (User user in directory.ListUsersAsync(limit: 2))
{
    Console.WriteLine($"{user.Id} {user.Status} {user.Profile.Login}");
}

User created = await directory.CreateUserAsync(new NewUser(new UserProfile("grace@example.com")));
Console.WriteLine($"created {created.Id}");
