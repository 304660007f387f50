using System.Text.Json.Nodes;

namespace OktaGen.Testing;

/// <summary>The tokens: the endpoint that issues them, and the gate at which calls show them.</summary>
internal sealed class TokenModule : OrgModule, ISavedPart
{
    public TokenModule(OrgState org)
    {
        Store = new TokenStore { Lifetime = org.Options.TokenLifetime };
        org.Logs.FindActor = call => FindActor(org, call);
    }

    public TokenStore Store { get; }

    public string SavedName => "Tokens";

    public override IReadOnlyList<Operation> Operations { get; } =
        [new("POST", "/oauth2/v1/token", [], AcceptedCredentials.None, TokenEndpoint.Issue)];

    public override void Admit(Call call, Operation operation) => call.Caller = Gatekeeper.Admit(call, operation);

    public JsonNode Save() => SavedJson.ToNode(Store.Save());

    public void Load(JsonNode saved, OrgState org) => Store.Load(SavedJson.Read<SavedTokens>(saved));

    // What happens without an app is the admin's doing.
    private static LogTarget FindActor(OrgState org, Call? call) => call?.Caller.ClientId is { } clientId
        ? new LogTarget(clientId, "PublicClientApp", "unknown", org.FindApp(clientId)?.Label ?? "unknown")
        : org.Users.Admin.ToTarget();
}
