using OktaGen.CodeFixes.Refactorings;

namespace OktaGen.Analyzers.Tests.Refactorings;

public sealed class DocumentEndpointTests
{
    private const string Facts = "/// <remarks>Okta operation <c>listUsers</c>: <c>GET /api/v1/users</c>. Needs <c>okta.users.read</c>.</remarks>";

    [Fact]
    public async Task An_endpoint_without_documentation_gets_a_summary_and_the_facts()
    {
        (string title, string text) = await RunAsync(
            """
            [OktaClient]
            interface IDirectory
            {
                // Often called.
                [Get("/api/v1/users?limit=1")]
                Task<string> Find$$Async();
            }
            """);

        Assert.Equal("Document as 'listUsers' (GET /api/v1/users)", title);
        Assert.Equal(
            $$"""
            [OktaClient]
            interface IDirectory
            {
                // Often called.
                /// <summary>List users.</summary>
                {{Facts}}
                [Get("/api/v1/users?limit=1")]
                Task<string> FindAsync();
            }
            """,
            text);
    }

    [Theory]
    [InlineData("/* all */ [Get(\"/api/v1/users\")]", "/* all */\n    /// <summary>List users.</summary>\n    # [Get(\"/api/v1/users\")]")]
    [InlineData("int A(); /* all */ [Get(\"/api/v1/users\")]",
        "int A(); /* all */\n    /// <summary>List users.</summary>\n    # [Get(\"/api/v1/users\")]")]
    [InlineData("\n#if !X\n    /* all */ [Get(\"/api/v1/users\")]\n#endif",
        "\n#if !X\n    /* all */\n    /// <summary>List users.</summary>\n    # [Get(\"/api/v1/users\")]\n#endif")]
    public async Task What_stands_before_an_endpoint_in_its_line_stays(string before, string after)
    {
        (_, string text) = await RunAsync($"interface IDirectory\n{{\n    {before} Task<string> Find$$Async();\n}}".Replace(
            "#endif Task", "#endif\n    Task", StringComparison.Ordinal));

        Assert.Equal(
            $"interface IDirectory\n{{\n    {after} Task<string> FindAsync();\n}}"
                .Replace("#endif Task", "#endif\n    Task", StringComparison.Ordinal)
                .Replace("# ", Facts + "\n    ", StringComparison.Ordinal),
            text);
    }

    [Theory]
    [InlineData("[Get(\"/api/v1/policies/{policyId}/app\")]", "</c>. Deprecated.</remarks>")]
    [InlineData("[Get(\"/api/v1/apps/{appId}/cwo/connections\")]", " Early access.</remarks>")]
    [InlineData("[Get(\"/api/v1/apps/{appId}/sso/saml/metadata\")]", "<summary>Preview samlmetadata for application.</summary>")]
    [InlineData("[Get(\"/idp/myaccount/password\")]", "Tokens of signed-in users only.")]
    [InlineData("[Delete(\"/api/v1/api-tokens/current\")]", "API tokens only.")]
    public async Task What_an_operation_takes_is_told(string attribute, string fact)
    {
        (string Title, string Text)? result = await Refactoring.RunAsync<DocumentEndpointRefactoring>(
            $"interface IDirectory\n{{\n    {attribute}\n    System.Threading.Tasks.Task Find$$Async();\n}}");

        Assert.Contains(fact, result?.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Facts_that_do_not_end_are_left_to_their_owner() => Assert.Null(
        await Refactoring.RunAsync<DocumentEndpointRefactoring>(
            $"interface IDirectory\n{{\n    {Facts[..^10]}\n    [Get(\"/api/v1/users\")] Task<string> Find$$Async();\n}}"));

    [Fact]
    public async Task What_was_written_by_hand_stays()
    {
        (_, string text) = await RunAsync(
            """
            interface IDirectory
            {
                /// <summary>Finds somebody.</summary>
                /// <remarks>Slow.</remarks>
                [Get("/api/v1/users")] Task<string> Find$$Async();
            }
            """);

        Assert.Equal(
            $$"""
            interface IDirectory
            {
                /// <summary>Finds somebody.</summary>
                /// <remarks>Slow.</remarks>
                {{Facts}}
                [Get("/api/v1/users")] Task<string> FindAsync();
            }
            """,
            text);
    }

    [Theory]
    [InlineData(
        "interface I\n{\n    /** <summary>Mine.</summary> */\n    [Get(\"/api/v1/users\")] Task<string> A$$();\n}",
        "interface I\n{\n    /** <summary>Mine.</summary> */\n    #\n    [Get(\"/api/v1/users\")] Task<string> A();\n}")]
    [InlineData(
        "interface I\n{\n    /** <summary>Mine.</summary> */ [Get(\"/api/v1/users\")] Task<string> A$$();\n}",
        "interface I\n{\n    /** <summary>Mine.</summary> */\n    #\n    [Get(\"/api/v1/users\")] Task<string> A();\n}")]
    [InlineData(
        "interface I\n{\n    /// <summary>Mine.</summary>\n#if !NO\n    // why\n    [Get(\"/api/v1/users\")]\n#endif\n"
            + "    Task<string> A$$();\n}",
        "interface I\n{\n    /// <summary>Mine.</summary>\n    #\n#if !NO\n    // why\n    [Get(\"/api/v1/users\")]\n#endif\n"
            + "    Task<string> A();\n}")]
    public async Task Facts_stand_beneath_documentation_of_any_kind(string before, string after)
    {
        (_, string text) = await RunAsync(before);

        Assert.Equal(after.Replace("    #\n", $"    {Facts}\n", StringComparison.Ordinal), text);
        Assert.Null(await Refactoring.RunAsync<DocumentEndpointRefactoring>(text.Replace("> A(", "> A$$(", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task An_endpoint_behind_other_code_gets_a_line_of_its_own()
    {
        (_, string text) = await RunAsync("  interface I { [Get(\"/api/v1/users\")] Task<string> A$$(); }");

        Assert.Equal(
            $"  interface I {{\n  /// <summary>List users.</summary>\n  {Facts}\n  [Get(\"/api/v1/users\")] Task<string> A(); }}", text);
    }

    [Fact]
    public async Task Facts_of_another_operation_are_replaced()
    {
        (_, string text) = await RunAsync(
            $$"""
            interface IDirectory
            {
                {{Facts}}
                /// <returns>One.</returns>
                [Post("/api/v1/policies/simulate")] Task<string> Find$$Async();
            }
            """);

        Assert.Equal(
            """
            interface IDirectory
            {
                /// <remarks>Okta operation <c>createPolicySimulation</c>: <c>POST /api/v1/policies/simulate</c>. Needs <c>okta.policies.read</c>. Limited availability.</remarks>
                /// <returns>One.</returns>
                [Post("/api/v1/policies/simulate")] Task<string> FindAsync();
            }
            """,
            text);
    }

    [Fact]
    public async Task Two_scopes_and_the_only_credential_are_told()
    {
        (_, string text) = await RunAsync("interface I { [Get(\"/api/v1/apps/{id}/group-push/mappings\")] Task<string> A$$(string id); }");
        Assert.Contains("Needs <c>okta.apps.read</c> and <c>okta.groups.read</c>.</remarks>", text, StringComparison.Ordinal);

        (_, text) = await RunAsync("interface I { [Delete(\"/api/v1/api-tokens/current\")] Task A$$(); }");
        Assert.Contains("API tokens only.</remarks>", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Line_ends_of_the_file_are_kept()
    {
        (_, string text) = await RunAsync("interface I\r\n{\r\n    [Get(\"/api/v1/users\")] Task<string> A$$();\r\n}\r\n");

        Assert.DoesNotContain('\n', text.Replace("\r\n", string.Empty, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("interface I { \n" + Facts + "\n[Get(\"/api/v1/users\")] Task<string> A$$(); }")]
    [InlineData("interface I { [Get(\"/api/v1/nothing/of/okta\")] Task<string> A$$(); }")]
    [InlineData("interface I { Task<string> A$$(); }")]
    [InlineData("class C { [Get(\"/api/v1/users\")] Task<string> A$$() => null; }")]
    public async Task Nothing_is_offered_where_there_is_nothing_to_say(string code) =>
        Assert.Null(await Refactoring.RunAsync<DocumentEndpointRefactoring>(code));

    private static async Task<(string Title, string Text)> RunAsync(string code) =>
        await Refactoring.RunAsync<DocumentEndpointRefactoring>(code) ?? throw new InvalidOperationException("Nothing is offered.");
}
