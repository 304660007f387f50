using OktaGen.Generator.Tests.Support;

namespace OktaGen.Generator.Tests.Emission;

public sealed class CatalogueTests
{
    [Fact]
    public void What_the_catalogue_knows_of_an_operation_is_emitted()
    {
        string client = Emit(
            """
            [Delete("/api/v1/users/{user}/sessions")] Task RevokeSessionsAsync(string user);
            [Delete("/api/v1/users/{user}")] Task DeleteAsync(string user);
            [Get("/api/v1/iam/roles")] OktaPageable<Group> ListRolesAsync();
            [Get("/api/v1/iam/resource-sets")] Task<OktaPage<Group>> ListSetsAsync();
            [Delete("/idp/myaccount/emails/{id}")] Task DeleteEmailAsync(string id);
            """);

        Assert.Contains(", \"DELETE /api/v1/users/{user}/sessions\", retry: global::OktaGen.CompilerServices.OktaRetryClass.Safe)", client,
            StringComparison.Ordinal);
        Assert.Contains(", \"DELETE /api/v1/users/{user}\", retry: global::OktaGen.CompilerServices.OktaRetryClass.Never)", client,
            StringComparison.Ordinal);
        Assert.Contains(".Pages(JsonOfGroupList(), \"roles\", default)", client, StringComparison.Ordinal);
        Assert.Contains(", \"resource-sets\", ", client, StringComparison.Ordinal);
        Assert.Single(client.Split('\n'), static line => line.Contains("Accept", StringComparison.Ordinal));
        Assert.Contains(".Header(\"Accept\", \"application/json;okta-version=1.0.0\");", client, StringComparison.Ordinal);
    }

    [Fact]
    public void What_the_interface_says_wins()
    {
        string client = Emit(
            """
            [Delete("/api/v1/users/{user}/sessions"), NotRetryable] Task RevokeSessionsAsync(string user);
            [Get("/api/v1/iam/roles"), Items("others")] OktaPageable<Group> ListRolesAsync();
            [Get("/idp/myaccount/emails/{id}"), Header("ACCEPT", "application/json;okta-version=2.0.0")] Task<string> GetEmailAsync(string id);
            """);

        Assert.Contains("OktaRetryClass.Never", client, StringComparison.Ordinal);
        Assert.Contains("\"others\"", client, StringComparison.Ordinal);
        Assert.DoesNotContain("\"roles\"", client, StringComparison.Ordinal);
        Assert.Contains("\"application/json;okta-version=2.0.0\"", client, StringComparison.Ordinal);
        Assert.DoesNotContain("okta-version=1.0.0", client, StringComparison.Ordinal);
    }

    private static string Emit(string members) => Generated.Client(Generated.Run(Sources.Api(members)));
}
