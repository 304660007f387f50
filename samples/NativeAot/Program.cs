using System.Security.Cryptography;
using NativeAot;
using OktaGen;

// With OKTA_CLIENT_ORGURL and a credential in the environment: that org. Without: answers from memory, to see that all of it runs natively.
bool isReal = Environment.GetEnvironmentVariable("OKTA_CLIENT_ORGURL") is { Length: > 0 };
using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
OktaOptions options = isReal
    ? OktaOptions.FromEnvironment()
    : new OktaOptions { OrgUrl = "https://example.okta.com", ClientId = "0oa1", PrivateKey = key.ExportPkcs8PrivateKeyPem() };

await using var okta = OktaConnection.Create(options, GrantedScopes.All, isReal ? null : new OrgInMemory());
var directory = new DirectoryClient(okta);

await foreach (User user in directory.ListUsersAsync(limit: 2))
{
    Console.WriteLine($"{user.Id} {user.Status} {user.Profile.Login}");
}

if (!isReal)
{
    User created = await directory.CreateUserAsync(new NewUser(new UserProfile("grace@example.com")));
    Console.WriteLine($"created {created.Id}");
    try
    {
        await directory.GetUserAsync("nobody");
    }
    catch (OktaApiException exception)
    {
        Console.WriteLine(exception.Message);
    }
}
