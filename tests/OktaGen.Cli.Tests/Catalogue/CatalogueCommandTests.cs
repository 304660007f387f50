using OktaGen.Cli.Tests.Support;

namespace OktaGen.Cli.Tests.Catalogue;

public sealed class CatalogueCommandTests : IDisposable
{
    private const string Description =
        """
        openapi: 3.0.3
        info: { title: Test, version: "1" }
        paths:
          /api/v1/things:
            get:
              operationId: listThings
              x-okta-lifecycle: { lifecycle: EA }
              security: [{ apiToken: [] }, { oauth2: [okta.things.read, okta.others.read] }]
              parameters: [{ name: after, in: query, schema: { type: string } }]
              responses: { "200": { description: ok, content: { application/json: { schema: { type: array, items: { type: object } } } } } }
          /api/v1/sets:
            get:
              operationId: listSets
              deprecated: true
              x-okta-lifecycle: { lifecycle: GA }
              security: [{ oauth2: [okta.things.read] }]
              responses: { "200": { description: ok, content: { application/json: { schema: { $ref: '#/components/schemas/Sets' } } } } }
          /a/{id}:
            delete:
              operationId: deleteThing
              x-okta-lifecycle: { lifecycle: GA }
              security: []
              parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
              responses: { "204": { description: gone } }
        components:
          securitySchemes:
            apiToken: { type: apiKey, name: Authorization, in: header }
            oauth2: { type: oauth2, flows: { clientCredentials: { tokenUrl: /token, scopes: { okta.things.read: x, okta.unused.manage: y } } } }
          schemas:
            Base: { type: object, properties: { sets: { type: array, items: { type: string } } } }
            Sets:
              allOf:
                - $ref: '#/components/schemas/Base'
                - { type: object, properties: { _links: { type: object, properties: { next: { type: object } } } } }
        """;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_description_becomes_a_sorted_file_of_facts()
    {
        string overlay = _folder.Write("overlay.tsv", "# comment\nDELETE /a/{id}\tSafe\tIt can be.\n");

        (int exitCode, string output, _) = await RunAsync("--overlay", overlay);

        Assert.Equal(0, exitCode);
        Assert.Equal("3 operations, 3 scopes", output.Trim());
        Assert.Equal(
            """
            @Test 1
            okta.unused.manage
            DELETE /a/{id}	deleteThing		credentials=None retry=Safe
            GET /api/v1/sets	listSets	okta.things.read	credentials=AccessTokens deprecated items=sets
            GET /api/v1/things	listThings	okta.others.read okta.things.read	stage=EarlyAccess paging=Array

            """.ReplaceLineEndings("\n"),
            string.Join('\n', (await File.ReadAllLinesAsync(_folder.PathOf("out.tsv"))).Skip(1)) + "\n");
    }

    [Fact]
    public async Task A_correction_says_at_which_places_a_list_may_be()
    {
        string overlay = _folder.Write("overlay.tsv", "GET /api/v1/things\titems=[]|keys|jwks.keys\tIt answers in several forms.\n");

        Assert.Equal(0, (await RunAsync("--overlay", overlay)).ExitCode);

        Assert.Contains(
            "\nGET /api/v1/things\tlistThings\tokta.others.read okta.things.read\tstage=EarlyAccess items=[]|keys|jwks.keys\n",
            await File.ReadAllTextAsync(_folder.PathOf("out.tsv")),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_correction_is_for_all_operations_below_a_path_and_never_adds_a_credential()
    {
        string overlay = _folder.Write(
            "overlay.tsv",
            "* /a/*\tcredentials=UserToken\tx\n* /api/v1/*\tcredentials=UserToken\tx\n* /api/v1/*\taccept=application/json;v=1\ty\nGET "
                + "/api/v1/sets\taccept=text/xml\tz\n");

        Assert.Equal((0, ""), await RunAsync("--overlay", overlay) is var (exitCode, _, error) ? (exitCode, error) : default);

        string text = await File.ReadAllTextAsync(_folder.PathOf("out.tsv"));
        Assert.Contains("\nDELETE /a/{id}\tdeleteThing\t\tcredentials=None\n", text, StringComparison.Ordinal);
        Assert.Contains("\nGET /api/v1/sets\tlistSets\tokta.things.read\tcredentials=UserToken deprecated items=sets accept=text/xml\n",
            text, StringComparison.Ordinal);
        Assert.EndsWith(
            "credentials=UserToken stage=EarlyAccess paging=Array accept=application/json;v=1\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Schemes_are_told_by_what_they_are_and_several_descriptions_make_one_catalogue()
    {
        string other = _folder.Write("other.yaml", Description
            .Replace("title: Test, version: \"1\"", "title: Other, version: \"2.0\"", StringComparison.Ordinal)
            .Replace("apiToken", "ApiKey", StringComparison.Ordinal)
            .Replace("oauth2", "OAuth2", StringComparison.Ordinal)
            .Replace("type: OAuth2", "type: oauth2", StringComparison.Ordinal)
            .Replace("ApiKey: []", "ApiKey: [admin]", StringComparison.Ordinal)
            .Replace("/api/v1/things", "/other/things", StringComparison.Ordinal)
            .Replace("application/json:", "application/json;okta-version=1.0.0:", StringComparison.Ordinal));

        (int exitCode, string output, string error) = await Tool.RunAsync(
            "catalogue", _folder.Write("description.yaml", Description), other, "--output", _folder.PathOf("out.tsv"));

        Assert.Equal((0, ""), (exitCode, error));
        Assert.Equal("4 operations, 3 scopes", output.Trim());
        string text = await File.ReadAllTextAsync(_folder.PathOf("out.tsv"));
        Assert.Contains("\n@Test 1\n@Other 2.0\n", text, StringComparison.Ordinal);
        Assert.Contains("\nGET /other/things\tlistThings\tokta.others.read okta.things.read\tstage=EarlyAccess paging=Array\n", text,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_check_writes_nothing_and_tells_drift_by_its_exit_code()
    {
        (int missing, _, string error) = await RunAsync("--check");
        Assert.Equal(2, missing);
        Assert.Contains("out.tsv", error, StringComparison.Ordinal);
        Assert.False(File.Exists(_folder.PathOf("out.tsv")));

        await RunAsync();
        Assert.Equal(0, (await RunAsync("--check")).ExitCode);

        await File.AppendAllTextAsync(_folder.PathOf("out.tsv"), "more\n");
        Assert.Equal(2, (await RunAsync("--check")).ExitCode);
    }

    [Theory]
    [InlineData("PUT /nowhere\tSafe\tWhy not.\n", "PUT /nowhere")]
    [InlineData("DELETE /a/{id}\tSometimes\tWhy not.\n", "Sometimes")]
    [InlineData("DELETE /a/{id}\tSafe\n", "reason")]
    [InlineData("GET /api/v1/things\titems=\tx\n", "places")]
    [InlineData("GET /api/v1/things\titems=a b\tx\n", "places")]
    [InlineData("GET /api/v1/things\taccept=a b\tx\n", "accept=type")]
    [InlineData("GET /api/v1/things\tcredentials=Any\tx\n", "credentials=kind")]
    [InlineData("GET /api/v1/things\tscopes=okta.x.read\tx\n", "wanted once")]
    [InlineData("* /nowhere/*\taccept=x\tx\n", "* /nowhere/*")]
    [InlineData("DELETE /a/{id}\tSafe\tx\nDELETE /a/{id}\tNever\ty\n", "once")]
    public async Task A_faulty_correction_is_refused(string overlay, string message)
    {
        (int exitCode, _, string error) = await RunAsync("--overlay", _folder.Write("overlay.tsv", overlay));

        Assert.Equal(1, exitCode);
        Assert.Contains(message, error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_scope_constants_are_written_with_their_facts()
    {
        await RunAsync("--constants", _folder.PathOf("OktaScopes.cs"));

        string text = await File.ReadAllTextAsync(_folder.PathOf("OktaScopes.cs"));
        Assert.Contains("/// <summary><c>okta.things.read</c>: read things.</summary>\n    public const string ThingsRead = "
            + "\"okta.things.read\";", text, StringComparison.Ordinal);
        Assert.Contains("public const string UnusedManage", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("operationId: listThings", "operationId: \"a\\nGET /evil\\tevil\"", "is no name")]
    [InlineData("  /api/v1/things:", "  \"/api/v1/things\\n\":", "is no route")]
    [InlineData("okta.others.read]", "\"okta.x\\\"; } class Evil { //\"]", "is no scope")]
    [InlineData("okta.unused.manage: y", "'#okta.unused.manage': y", "it begins with '#'")]
    [InlineData("okta.unused.manage: y", "'@okta.unused.manage': y", "it begins with '@'")]
    [InlineData("title: Test", "title: \"Te\\nst\"", "is no title")]
    [InlineData("okta.unused.manage: y", "\"a.b\\u0085c\": y", "is no scope")]
    [InlineData("okta.unused.manage: y", "things.read: y", "Several scopes would have the constant 'ThingsRead'")]
    public async Task A_text_that_would_be_more_than_a_name_is_refused(string before, string after, string message)
    {
        string description = _folder.Write("hostile.yaml", Description.Replace(before, after, StringComparison.Ordinal));

        (int exitCode, _, string error) = await Tool.RunAsync(
            "catalogue", description, "--output", _folder.PathOf("out.tsv"), "--constants", _folder.PathOf("OktaScopes.cs"));

        Assert.Equal(1, exitCode);
        Assert.Contains(message, error, StringComparison.Ordinal);
        Assert.False(File.Exists(_folder.PathOf("out.tsv")));
    }

    [Fact]
    public async Task A_scope_whose_name_is_no_identifier_has_no_constant_and_its_text_stays_text()
    {
        string description = _folder.Write("odd.yaml", Description.Replace(
            "okta.unused.manage: y", "'okta.a-b.manage': y, 'okta.<x>&.read': y", StringComparison.Ordinal));

        (int exitCode, _, string error) = await Tool.RunAsync(
            "catalogue", description, "--output", _folder.PathOf("out.tsv"), "--constants", _folder.PathOf("OktaScopes.cs"));

        Assert.Equal((0, ""), (exitCode, error));
        string text = await File.ReadAllTextAsync(_folder.PathOf("OktaScopes.cs"));
        Assert.DoesNotContain("a-b", text, StringComparison.Ordinal);
        Assert.DoesNotContain("<x>", text, StringComparison.Ordinal);
    }

    [DescriptionFact]
    public async Task The_catalogue_is_what_Oktas_descriptions_give()
    {
        string facts = Path.Combine(OktaDescriptions.RepositoryRoot, "generator", "OktaGen.Knowledge", "Catalogue");
        (int exitCode, _, string error) = await Tool.RunAsync(
            "catalogue",
            OktaDescriptions.Management!,
            OktaDescriptions.OAuth!,
            OktaDescriptions.Governance!,
            OktaDescriptions.MyAccount!,
            "--output", Path.Combine(facts, "operations.tsv"),
            "--overlay", Path.Combine(facts, "overlay.tsv"),
            "--constants", Path.Combine(OktaDescriptions.RepositoryRoot, "runtime", "OktaGen", "OktaScopes.cs"),
            "--sdk", Path.Combine(facts, "..", "Sdk", "methods.tsv"),
            "--sdk-overlay", Path.Combine(facts, "..", "Sdk", "overlay.tsv"),
            "--check");

        Assert.Equal("", error);
        Assert.Equal(0, exitCode);
    }

    private Task<(int ExitCode, string Output, string Error)> RunAsync(params string[] more) =>
        Tool.RunAsync(["catalogue", _folder.Write("description.yaml", Description), "--output", _folder.PathOf("out.tsv"), .. more]);
}
