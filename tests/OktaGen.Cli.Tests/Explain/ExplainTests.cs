using System.Text.Json;
using OktaGen.Cli.Explain;
using OktaGen.Cli.Tests.Support;
using OktaGen.Knowledge.Catalogue;
using OktaGen.Knowledge.Credentials;
using OktaGen.Knowledge.Scopes;

namespace OktaGen.Cli.Tests.Explain;

public sealed class ExplainTests
{
    // The tool itself is an app with endpoints.
    private static readonly string s_app = Path.Combine(AppContext.BaseDirectory, "OktaGen.Cli.dll");
    private static readonly OperationCatalogue s_catalogue = OperationCatalogue.Default;
    private static readonly Explainer s_explainer = new([]);

    [Fact]
    public void Every_operation_is_explained_by_its_id_its_route_a_concrete_path_and_a_URL() =>
        Assert.All(s_catalogue.Operations, static operation =>
    {
        string concrete = string.Join(
            '/', operation.Path.Split('/').Select(static segment => segment.StartsWith('{') ? "00u1a2B3" : segment));

        Assert.Equal(s_catalogue.FindById(operation.Id).Select(static other => (other.Id, other.Path)), Operations(operation.Id));
        foreach (string question in (string[])[
            operation.ToString(),
            $"{operation.Method.ToLowerInvariant()} {concrete}",
            $"{operation.Method} https://contoso.okta.com{concrete}?limit=2",
            $"{operation.Method} {operation.Path}/",
        ])
        {
            Assert.Equal([(operation.Id, operation.Path)], Operations(question));
        }

        Assert.Contains((operation.Id, operation.Path), Operations(concrete));
        Assert.Contains((operation.Id, operation.Path), Operations($"https://contoso-admin.okta.com{concrete}"));
    });

    [Fact]
    public void An_operation_says_all_that_it_needs() => Assert.All(s_catalogue.Operations, static operation =>
    {
        var explained = (OperationExplanation)Assert.Single(s_explainer.Explain(operation.ToString()).Answers);

        Assert.Equal(operation.Scopes, explained.Needs.SelectMany(static need => need.Names).Select(static name => name.Name));
        Assert.All(explained.Needs, static need => Assert.Equal(("scopes", "all"), (need.Gate, need.Of)));
        Assert.All(
            explained.Needs.SelectMany(static need => need.Names),
            static name => Assert.Equal(
                name.Name.EndsWith(".read", StringComparison.Ordinal) && s_catalogue.Scopes.All.Contains(name.Name[..^"read".Length]
                    + "manage") ? [name.Name[..^"read".Length] + "manage"] : [],
                name.CoveredBy));
        Assert.Equal(CredentialNames.NamesOf(operation.Credentials), explained.Credentials);
        Assert.Equal(
            (operation.Stage, operation.IsDeprecated, operation.Paging), (explained.LifeCycle, explained.Deprecated, explained.Paging));
        Assert.Equal(operation.Accept, explained.Headers.GetValueOrDefault("Accept"));
        Assert.Equal(operation.Scopes.IsEmpty, explained.Granted is null);
        Assert.All(explained.ToLines(), static line => Assert.NotEqual(string.Empty, line.Text));
    });

    [Fact]
    public void Every_scope_is_explained_by_its_name_and_by_its_constant() => Assert.All(s_catalogue.Scopes.All, static scope =>
    {
        ScopeExplanation explained = Scope(scope);

        Assert.Equal(scope, explained.Scope);
        Assert.Equal(s_catalogue.Operations.Where(operation => operation.Scopes.Contains(scope))
            .Select(static operation => operation.ToString()), explained.Operations);
        Assert.Equal(
            scope.Contains("myAccount", StringComparison.Ordinal) || !scope.Contains('.', StringComparison.Ordinal)
                ? ["UserToken"]
                : ["OAuth", "UserToken"],
            explained.Credentials);
        Assert.All(explained.CoveredBy, other => Assert.Contains(scope, Scope(other).Covers));
        if (explained.Constant is { } constant)
        {
            Assert.Equal(scope, Scope(constant).Scope);
            Assert.Equal(scope, Scope(ScopeNames.ConstantNameOf(scope)).Scope);
        }
    });

    [Theory]
    [InlineData("okta.users.read.self", "UserToken")]
    [InlineData("okta.oag.applications.read", "OAuth, UserToken")]
    public void A_scope_that_no_description_lists_is_explained_as_well(string scope, string credentials) =>
        Assert.Equal((scope, credentials), Scope(scope) is var explained
            ? (explained.Scope, string.Join(", ", explained.Credentials))
            : default);

    [Theory]
    [InlineData(
        "E0000001 E0000003 E0000004 E0000005 E0000006 E0000007 E0000008 E0000009 E0000010 E0000011 E0000015 E0000018 E0000019 E0000021")]
    [InlineData(
        "E0000022 E0000031 E0000033 E0000047 E0000053 E0000055 E0000060 E0000062 E0000090 E0000100 E0000109 E0000112 E0000118 E0000133")]
    [InlineData(
        "E0000146 E0000147 E0000153 E0000154 E0000155 E0000156 E0000180 E0000186 E0000195 E0000204 E0000205 E0000215 E0000231 E0000239")]
    [InlineData("E0000249 E0000253 E0000254 E0000256 E0000263 E0000268")]
    [InlineData("E0000016 E0000028 E0000029 E0000032 E0000038 E0000056 E0000068 E0000093 E0000124 E0000125 E0000149")]
    [InlineData("insufficient_scope invalid_token invalid_request invalid_dpop_proof use_dpop_nonce consent_required invalid_scope")]
    [InlineData("temporarily_unavailable unauthorized_client invalid_client access_denied server_error invalid_grant user_rate_limited")]
    [InlineData("client_credentials_self_scope_requested no_org_scopes_granted no_matching_scope illegal_scope illegal_custom_scope")]
    [InlineData("client_assertion_invalid_signature_algorithm client_assertion_invalid_kid client_assertion_invalid_audience "
        + "client_assertion_invalid_issuer")]
    [InlineData("client_assertion_invalid_subject client_assertion_expiration_required client_assertion_expired_token "
        + "client_assertion_already_used")]
    [InlineData("client_assertion_expires_too_far_in_future client_assertion_issued_at_in_future client_assertion_type_invalid")]
    [InlineData("client_assertion_invalid_key_use client_assertion_not_signed_with_signing_key client_assertion_jwks_not_configured")]
    [InlineData("unsupported_auth_method_client_creds jwks_uri_error jwks_uri_no_key jwks_uri_ambiguous_keys")]
    public async Task Every_error_of_Okta_is_explained_with_a_cure(string codes)
    {
        foreach (string code in codes.Split(' '))
        {
            (int exitCode, string output, string error) = await Tool.RunAsync("explain", code.ToLowerInvariant());

            Assert.Equal((0, ""), (exitCode, error));
            Assert.StartsWith(code + " (", output, StringComparison.Ordinal);
            Assert.Matches(@"\n  means +\S.*\n  at fault +\S.*\n  cure +\S", output.ReplaceLineEndings("\n"));
        }
    }

    [Theory]
    [InlineData("""{"errorCode":"E0000006","errorSummary":"You do not have permission to perform the requested action","errorLink":"E0000006","errorId":"oaeX","errorCauses":[]}""", "E0000006", Fault.Permission)]
    [InlineData("""{"errorCode":"E0000005","errorSummary":"Invalid session","errorLink":"E0000005","errorId":"oaeX","errorCauses":[]}""",
        "E0000005", Fault.Credential)]
    [InlineData("""HTTP/1.1 403 Forbidden WWW-Authenticate: Bearer authorization_uri="https://contoso.okta.com/oauth2/v1/authorize", realm="https://contoso.okta.com", scope="okta.groups.read", error="insufficient_scope", error_description="The access token provided does not contain the required scopes.", resource="/api/v1/groups" """, "insufficient_scope", Fault.Scope)]
    [InlineData("""DPoP algs="RS256 ES256", authorization_uri="https://contoso.okta.com/oauth2/v1/authorize", realm="https://contoso.okta.com", scope="okta.groups.read", error="insufficient_scope", error_description="The access token provided does not contain the required scopes.", resource="/api/v1/groups" """, "insufficient_scope", Fault.Scope)]
    [InlineData("""403 {"error":"access_denied","error_description":"The requested app may not be used from here."}""", "access_denied",
        Fault.Network)]
    [InlineData("""403 {"error":"server_error","error_description":"The feature is not enabled."}""", "server_error", Fault.Org)]
    [InlineData("<!doctype html><html><head><title>403 Forbidden</title></head></html>", "HTML", Fault.Edge)]
    public void Every_form_of_403_leads_to_what_is_at_fault(string text, string code, object fault) =>
        Assert.Equal((code, fault), s_explainer.Explain(text).Answers[0] is ErrorExplanation error
            ? (error.Code, (object)error.Fault)
            : default);

    [Theory]
    [InlineData("403")]
    [InlineData("HTTP/1.1 403 Forbidden")]
    [InlineData("Response status code does not indicate success: 403 (Forbidden).")]
    public void A_403_without_more_leads_to_all_that_it_can_be(string text)
    {
        string[] codes = [.. s_explainer.Explain(text).Answers.Cast<ErrorExplanation>().Select(static error => error.Code)];

        Assert.Superset(
            new HashSet<string> { "E0000005", "E0000006", "insufficient_scope", "access_denied", "server_error" }, codes.ToHashSet());
        Assert.DoesNotContain("E0000001", codes);
    }

    [Fact]
    public void A_call_that_is_refused_without_more_leads_to_what_it_can_be_before_the_call()
    {
        Explanation[] answers = [.. s_explainer.Explain("GET /api/v1/logs HTTP/1.1 403").Answers];

        Assert.Contains(answers[..^1], static answer => answer is ErrorExplanation { Code: "insufficient_scope" });
        Assert.Equal("listLogEvents", Assert.IsType<OperationExplanation>(answers[^1]).Id);
    }

    [Theory]
    [MemberData(nameof(PastedTexts.All), MemberType = typeof(PastedTexts))]
    public void A_pasted_text_is_understood(string text, string[] expected)
    {
        ExplainReport report = s_explainer.Explain(text);

        Assert.Equal(expected, report.Answers.Select(static answer => answer switch
        {
            ErrorExplanation error => error.Code,
            OperationExplanation operation => $"{operation.Method} {operation.Path}",
            ScopeExplanation scope => scope.Scope,
            _ => answer.ToTitle(),
        }));
    }

    [Fact]
    public async Task Several_answers_are_said_to_be_several_and_ranked()
    {
        (int exitCode, string output, _) = await Tool.RunAsync("explain", "listAuthenticators");

        Assert.Equal(0, exitCode);
        Assert.StartsWith("2 answers, the likeliest first.", output, StringComparison.Ordinal);
        Assert.True(output.IndexOf("GET /api/v1/authenticators", StringComparison.Ordinal) < output.IndexOf(
            "GET /idp/myaccount/authenticators", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_person_reads_what_is_needed_and_how_it_is_granted()
    {
        (_, string output, string error) = await Tool.RunAsync("explain", "GET", "/api/v1/users/00u1");

        Assert.Equal("", error);
        Assert.Equal(
            $"""
            getUser: GET /api/v1/users/(id)
              needs        okta.users.read (okta.users.manage covers it)
              takes        ApiToken, OAuth, UserToken
              granted      An admin grants it to the app: Admin Console, Applications > the app > Okta API Scopes; oktagen setup; or POST /api/v1/apps/(appId)/grants. API tokens need none: they have the permissions of their admin.
              permissions  okta.users.read (derived)
              roles        ACCESS_CERTIFICATIONS_ADMIN (derived), API_ACCESS_MANAGEMENT_ADMIN (stated), APP_ADMIN (stated), GROUP_MEMBERSHIP_ADMIN (stated), HELP_DESK_ADMIN (stated), ORG_ADMIN (stated), READ_ONLY_ADMIN (stated), USER_ADMIN (stated)
              refused      REPORT_ADMIN (stated)
              by           Okta's concept page on role assignment; Okta's help page that compares standard roles, in a version from before the governance roles
              life cycle   generally available
              near         DELETE (deleteUser), POST (updateUser), PUT (replaceUser)
            By Okta's descriptions: {string.Join(", ", s_catalogue.Descriptions)}.

            """.Replace('(', '{').Replace(')', '}'),
            output.ReplaceLineEndings("\n").Replace('(', '{').Replace(')', '}'));
    }

    [Fact]
    public async Task A_program_reads_the_same_as_one_JSON_object()
    {
        (int exitCode, string output, _) = await Tool.RunAsync("explain", "GET /idp/myaccount/profile", "--json");

        Assert.Equal(0, exitCode);
        using var document = JsonDocument.Parse(output);
        Assert.True(document.RootElement.GetProperty("found").GetBoolean());
        Assert.Equal(s_catalogue.Descriptions, document.RootElement.GetProperty("descriptions")
            .EnumerateArray()
            .Select(static title => title.GetString()));
        JsonElement answer = Assert.Single(document.RootElement.GetProperty("answers").EnumerateArray());
        Assert.Equal(("operation", "getProfile", "/idp/myaccount/profile"), (Text("kind"), Text("id"), Text("path")));
        JsonElement need = Assert.Single(answer.GetProperty("needs").EnumerateArray());
        Assert.Equal(("scopes", "all"), (need.GetProperty("gate").GetString(), need.GetProperty("of").GetString()));
        Assert.Equal("okta.myAccount.profile.manage", need.GetProperty("names")[0].GetProperty("coveredBy")[0].GetString());
        Assert.Equal(["UserToken"], answer.GetProperty("credentials").EnumerateArray().Select(static kind => kind.GetString()));
        Assert.Equal("application/json;okta-version=1.0.0", answer.GetProperty("headers").GetProperty("Accept").GetString());

        string? Text(string property) => answer.GetProperty(property).GetString();
    }

    [Theory]
    [InlineData("okta.user.read", "okta.users.read")]
    [InlineData("okta.authzServers.manage", "okta.authorizationServers.manage")]
    [InlineData("listUser", "listUsers")]
    [InlineData("E0000998", "E0000")]
    [InlineData("GET /api/v1/usres/00u1", "GET /api/v1/users/{id}")]
    [InlineData("PATCH /api/v1/users/00u1", "PUT /api/v1/users/{id}")]
    [InlineData("/campaigns", "GET /governance/api/v1/campaigns")]
    [InlineData("insuficient_scope", "insufficient_scope")]
    public async Task Where_nothing_is_found_the_nearest_are_named_and_the_exit_code_says_so(string question, string nearest)
    {
        (int exitCode, string output, string error) = await Tool.RunAsync("explain", question, "--json");

        Assert.Equal(1, exitCode);
        Assert.Contains(nearest, error, StringComparison.Ordinal);
        using var document = JsonDocument.Parse(output);
        Assert.False(document.RootElement.GetProperty("found").GetBoolean());
        Assert.Contains(document.RootElement.GetProperty("nearest")
            .EnumerateArray(), name => name.GetString()!.Contains(nearest, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("the quick brown fox")]
    [InlineData("")]
    [InlineData("https://www.example.com/")]
    public async Task What_is_like_nothing_is_answered_with_what_is_understood(string question)
    {
        (int exitCode, string output, string error) = await Tool.RunAsync("explain", question);

        Assert.Equal((1, ""), (exitCode, output));
        Assert.StartsWith("Nothing is known of that. An operation id,", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_method_of_a_built_assembly_is_explained_with_the_operation_that_it_calls()
    {
        (int exitCode, string output, string error) = await Tool.RunAsync(
            "explain", "IOrgAdmin.GetOrganizationAsync", "--assembly", s_app, "--json");

        Assert.Equal((0, ""), (exitCode, error));
        using var document = JsonDocument.Parse(output);
        JsonElement method = document.RootElement.GetProperty("answers")[0];
        Assert.Equal("method", method.GetProperty("kind").GetString());
        Assert.Equal("OktaGen.Cli.Orgs.IOrgAdmin.GetOrganizationAsync", method.GetProperty("name").GetString());
        Assert.Equal("OktaGen.Cli", method.GetProperty("assembly").GetString());
        Assert.Equal("GET /.well-known/okta-organization", method.GetProperty("request").GetString());
        Assert.Equal("getWellknownOrgMetadata", method.GetProperty("operation").GetProperty("id").GetString());
    }

    [Fact]
    public async Task A_method_that_is_named_as_an_operation_needs_no_assembly_and_one_that_is_missing_is_told_of()
    {
        Assert.Equal([("getUser", "/api/v1/users/{id}")], Operations("IUsers.GetUserAsync(string id, CancellationToken token)"));
        Assert.Equal(1, (await Tool.RunAsync("explain", "IOrgAdmin.Nothing", "--assembly", s_app)).ExitCode);
        Assert.Contains(
            "There is no assembly", (await Tool.RunAsync("explain", "x", "--assembly", "none.dll")).Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_pasted_is_never_repeated()
    {
        const string Secret = "00aSecretToken_1234567890abcdefghijklmnop";
        (int exitCode, string output, string error) = await Tool.RunAsync(
            "explain", $"GET https://contoso.okta.com/api/v1/users/{Secret}?after={Secret} Authorization: SSWS {Secret} "
                + $"{{\"errorCode\":\"E0000006\"}}", "--json");

        Assert.Equal((0, ""), (exitCode, error));
        Assert.DoesNotContain(Secret, output, StringComparison.Ordinal);
        Assert.Contains("getUser", output, StringComparison.Ordinal);
    }

    private static IEnumerable<(string Id, string Path)> Operations(string question) =>
        s_explainer.Explain(question).Answers.OfType<OperationExplanation>().Select(static operation => (operation.Id, operation.Path));

    private static ScopeExplanation Scope(string question) =>
        Assert.Single(s_explainer.Explain(question).Answers.OfType<ScopeExplanation>());
}
