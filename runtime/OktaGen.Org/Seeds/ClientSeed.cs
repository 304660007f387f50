using System.Security.Cryptography;
using OktaGen.Org.Credentials;
using OktaGen.Testing;

namespace OktaGen.Org.Seeds;

/// <summary><c>client</c>: the API Services app whose credentials are written. Where the seed does not say its
/// scopes and admin roles, it may do everything.</summary>
internal static class ClientSeed
{
    public const string Name = "client";

    private const string DefaultLabel = "oktagen-org";

    public static OrgCredentials Apply(SeedNode? node, OktaTestOrg org)
    {
        IReadOnlyDictionary<string, SeedNode> client = node?.Members("label", "scopes", "roles", "requireDPoP")
            ?? new Dictionary<string, SeedNode>();
        string[] scopes = client.TryGetValue("scopes", out SeedNode? given)
            ? [.. given.Items().Select(static scope => scope.Text())]
            : [.. KnownScopes.Management.Where(static scope => !scope.EndsWith(".self", StringComparison.Ordinal))];
        OktaOptions options = org.CreateServiceApp(scopes);
        OktaTestServiceApp app = org.ServiceApp(options.ClientId);
        org.State.FindApp(app.ClientId)!.Content["label"] = client.GetValueOrDefault("label")?.Text() ?? DefaultLabel;
        app.RequireDPoP = client.GetValueOrDefault("requireDPoP")?.Flag() ?? false;
        if (client.TryGetValue("roles", out SeedNode? roles))
        {
            foreach (SeedNode role in roles.Items())
            {
                role.Try(() => app.AssignRole(role.Text()));
            }
        }
        else
        {
            app.AssignRole("SUPER_ADMIN");
        }

        return new OrgCredentials
        {
            Token = org.CreateApiToken().Token!,
            ClientId = app.ClientId,
            PrivateKey = OneWord(options.PrivateKey!),
            PrivateKeyId = options.PrivateKeyId!,
        };
    }

    private static string OneWord(string pem)
    {
        PemFields fields = PemEncoding.Find(pem);
        return pem[fields.Base64Data].ReplaceLineEndings("");
    }
}
