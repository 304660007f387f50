using System.Text.Json.Nodes;

namespace OktaGen.Testing;

/// <summary>The operations that need no credential of the API.</summary>
internal static class OrgOperations
{
    public static IReadOnlyList<Operation> Table { get; } =
    [
        new("GET", "/.well-known/okta-organization", [], AcceptedCredentials.None, Organization),
        new("POST", "/oauth2/v1/token", [], AcceptedCredentials.None, TokenEndpoint.Issue),
    ];

    private static Answer Organization(Call call) => Answer.Ok(new JsonObject
    {
        ["id"] = call.Org.Id,
        ["pipeline"] = "idx",
        ["settings"] = new JsonObject { ["analyticsCollectionEnabled"] = false, ["bugReportingEnabled"] = false, ["omEnabled"] = false },
        ["_links"] = new JsonObject { ["organization"] = new JsonObject { ["href"] = call.Org.BaseUrl } },
    });
}
