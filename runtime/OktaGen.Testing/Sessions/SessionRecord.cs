using System.Text.Json.Nodes;

namespace OktaGen.Testing;

/// <summary>A user's session in the org's state.</summary>
internal sealed class SessionRecord : IEntity
{
    public static TimeSpan Lifetime { get; } = TimeSpan.FromHours(2);

    public required string Id { get; init; }

    public required long Sequence { get; init; }

    public required UserRecord User { get; init; }

    public required DateTimeOffset Created { get; init; }

    public required DateTimeOffset Expires { get; set; }

    public JsonObject ToJson(OrgState org) => new()
    {
        ["id"] = Id,
        ["userId"] = User.Id,
        ["login"] = User.Login,
        ["createdAt"] = OrgState.Stamp(Created),
        ["expiresAt"] = OrgState.Stamp(Expires),
        ["status"] = "ACTIVE",
        ["lastPasswordVerification"] = OrgState.Stamp(Created),
        ["lastFactorVerification"] = null,
        ["amr"] = new JsonArray("pwd"),
        ["idp"] = new JsonObject { ["id"] = org.Id, ["type"] = "OKTA" },
        ["mfaActive"] = false,
        ["_links"] = new JsonObject
        {
            ["self"] = org.Link("/api/v1/sessions/" + Id),
            ["refresh"] = org.Link($"/api/v1/sessions/{Id}/lifecycle/refresh", "POST"),
            ["user"] = org.Link("/api/v1/users/" + User.Id),
        },
    };
}
