using System.Text.Json.Nodes;

namespace OktaGen.Testing;

/// <summary>What the org says of itself to everybody.</summary>
internal sealed class OrganizationModule : OrgModule
{
    public override IReadOnlyList<Operation> Operations { get; } =
        [new("GET", "/.well-known/okta-organization", [], AcceptedCredentials.None, Describe)];

    private static Answer Describe(Call call) => Answer.Ok(new JsonObject
    {
        ["id"] = call.Org.Id,
        ["pipeline"] = "idx",
        ["settings"] = new JsonObject { ["analyticsCollectionEnabled"] = false, ["bugReportingEnabled"] = false, ["omEnabled"] = false },
        ["_links"] = new JsonObject { ["organization"] = new JsonObject { ["href"] = call.Org.BaseUrl } },
    });
}
