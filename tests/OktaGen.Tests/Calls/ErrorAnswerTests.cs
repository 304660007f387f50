using System.Net;
using CsCheck;

namespace OktaGen.Tests;

public sealed class ErrorAnswerTests
{
    // Shapes near Okta's error object, in which every part can be anything.
    private static readonly string[] s_values =
        ["null", "1", "\"\"", "\"text\"", "\"\\ud83d\"", "\"a\\u0000\\r\\nb\"", "[]", "{}", "[null,1,\"x\",{},[],{\"errorSummary\":5}]",
            "[{\"errorSummary\":\"\\ud800\"}]", "true", "tru", ""];

    private static readonly Gen<string> s_value = Gen.Int[0, s_values.Length - 1].Select(index => s_values[index]);

    private static readonly Gen<string> s_anyBody = Gen.OneOf(
        Gen.String,
        s_value,
        Gen.Select(s_value, s_value, s_value, s_value).Select((code, summary, id, causes) =>
            $$"""{"errorCode":{{code}},"errorSummary":{{summary}},"errorId":{{id}},"errorCauses":{{causes}}}"""),
        Gen.Select(s_value, s_value).Select((error, description) => $$"""{"error":{{error}},"error_description":{{description}}}"""));

    public static TheoryData<string, string> OddCauses => new()
    {
        { "null", "" },
        { "5", "" },
        { "{}", "" },
        { "\"text\"", "" },
        { "[null,1,\"x\",[]]", "" },
        { "[{}]", "|" },
        { "[{\"errorSummary\":null},{\"errorSummary\":7},{\"errorSummary\":\"login: taken\"}]", "||login: taken|" },
    };

    [Fact]
    public async Task Oktas_error_object_is_read_whole()
    {
        OktaApiException exception = await FailAsync(RawAnswer.Of(
            "400 Bad Request",
            """
            {"errorCode":"E0000001","errorSummary":"Api validation failed: login","errorLink":"E0000001","errorId":"oaeX1",
             "errorCauses":[{"errorSummary":"login: An object with this field already exists."},{"errorSummary":"email: bad"}]}
            """,
            "Content-Type: application/json",
            "X-Okta-Request-Id: req-1"));

        Assert.Equal(
            "GET /api/v1/thing answered 400 (E0000001): Api validation failed: login. login: An object with this field already exists. "
                + "email: bad. Request id req-1.",
            exception.Message);
        Assert.Equal(HttpStatusCode.BadRequest, exception.StatusCode);
        Assert.Equal("E0000001", exception.ErrorCode);
        Assert.Equal("Api validation failed: login", exception.ErrorSummary);
        Assert.Equal("oaeX1", exception.ErrorId);
        Assert.Equal("req-1", exception.RequestId);
        Assert.Equal("GET /api/v1/thing", exception.Endpoint);
        Assert.Equal(
            ["login: An object with this field already exists.", "email: bad"], exception.ErrorCauses.Select(cause => cause.ErrorSummary));
    }

    [Theory]
    [InlineData("""{"error":"invalid_request","error_description":"Bad."}""", "invalid_request", "Bad.")]
    [InlineData("""{"error":"invalid_request"}""", "invalid_request", null)]
    [InlineData("""{"errorCode":"invalid_client","errorSummary":"Invalid value for 'client_id' parameter."}""", "invalid_client",
        "Invalid value for 'client_id' parameter.")]
    [InlineData("""{"errorCode":"E1","error":"other","errorSummary":"One","error_description":"Two"}""", "E1", "One")]
    [InlineData("""{"errorCode":5,"errorSummary":{},"error":"fallback"}""", "fallback", null)]
    [InlineData("""{"errorCode":"","errorSummary":""}""", null, null)]
    [InlineData("""{"errorCode":"E1","errorSummary":"\ud83d"}""", "E1", null)]
    [InlineData("""{"\ud83d":1,"errorCode":"E1"}""", null, null, false)]
    [InlineData("\uFEFF{\"errorCode\":\"E1\"}", "E1", null)]
    [InlineData("{}", null, null)]
    [InlineData("[]", null, null)]
    [InlineData("null", null, null)]
    [InlineData(
        """{"type":"about:blank","title":"Forbidden","detail":"The gateway says no.","status":403}""", null, "The gateway says no.")]
    [InlineData("""{"title":"Forbidden"}""", null, "Forbidden")]
    [InlineData("""{"message":"Forbidden"}""", null, "Forbidden")]
    public async Task Other_error_objects_are_read_as_far_as_they_go(string body, string? code, string? summary, bool codeIsCertain = true)
    {
        OktaApiException exception = await FailAsync(RawAnswer.Of("400 Bad Request", body));

        if (codeIsCertain)
        {
            Assert.Equal(code, exception.ErrorCode);
        }

        Assert.Equal(summary, exception.ErrorSummary);
        Assert.StartsWith("GET /api/v1/thing answered 400", exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(": .", exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(OddCauses))]
    public async Task Odd_causes_are_taken_for_what_they_are_worth(string causes, string expected)
    {
        OktaApiException exception = await FailAsync(
            RawAnswer.Of("400 Bad Request", $$"""{"errorCode":"E0000001","errorSummary":"No","errorCauses":{{causes}}}"""));

        Assert.Equal(expected, string.Concat(exception.ErrorCauses.Select(cause => cause.ErrorSummary + "|")));
        Assert.Equal(
            "GET /api/v1/thing answered 400 (E0000001): No." + (expected.Length > 2 ? " login: taken." : ""),
            exception.Message);
    }

    [Fact]
    public async Task A_thousand_causes_do_not_make_a_message_of_a_thousand_lines()
    {
        string causes = string.Join(',', Enumerable.Repeat("""{"errorSummary":"again"}""", 1_000));

        OktaApiException exception = await FailAsync(
            RawAnswer.Of("400 Bad Request", $$"""{"errorCode":"E1","errorCauses":[{{causes}}]}"""));

        Assert.Equal(1_000, exception.ErrorCauses.Count);
        Assert.InRange(exception.Message.Length, 1, 300);
    }

    [Theory]
    [InlineData("Bearer")]
    [InlineData("DPoP")]
    public async Task An_expired_token_is_told_by_the_challenge_alone(string scheme)
    {
        OktaApiException exception = await FailAsync(RawAnswer.Of(
            "401 Unauthorized",
            "",
            $"WWW-Authenticate: {scheme} authorization_uri=\"http://example.okta.com/oauth2/v1/authorize\", "
                + $"realm=\"http://example.okta.com\", scope=\"openid\", error=\"invalid_token\", error_description=\"The access token "
                + $"\\\"x\\\", expired, is invalid.\", resource=\"/api/v1/thing\"",
            "X-Okta-Request-Id: req-1"));

        Assert.Equal("invalid_token", exception.ErrorCode);
        Assert.Contains("The access token", exception.ErrorSummary, StringComparison.Ordinal);
        Assert.EndsWith("is invalid.", exception.ErrorSummary, StringComparison.Ordinal);
        Assert.StartsWith("GET /api/v1/thing answered 401 (invalid_token): The access token", exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("WWW-Authenticate: Bearer")]
    [InlineData("WWW-Authenticate: ")]
    [InlineData("WWW-Authenticate: ,,,")]
    [InlineData("WWW-Authenticate: Bearer error")]
    [InlineData("WWW-Authenticate: Bearer error=")]
    [InlineData("WWW-Authenticate: Bearer error=\"unclosed")]
    [InlineData("WWW-Authenticate: Bearer =,=,\"\"=\"")]
    [InlineData("WWW-Authenticate: Basic realm=\"error=\\\"x\\\"\"")]
    public async Task A_challenge_that_makes_no_sense_is_no_failure_of_its_own(string header)
    {
        OktaApiException exception = await FailAsync(RawAnswer.Of("401 Unauthorized", "", header));

        Assert.Equal(HttpStatusCode.Unauthorized, exception.StatusCode);
        Assert.StartsWith("GET /api/v1/thing answered 401", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_several_challenges_the_one_that_names_an_error_counts()
    {
        OktaApiException exception = await FailAsync(RawAnswer.Of(
            "401 Unauthorized", "", "WWW-Authenticate: Basic realm=\"a\"",
                "WWW-Authenticate: DPoP algs=\"RS256 ES256\", error=\"invalid_dpop_proof\""));

        Assert.Equal("invalid_dpop_proof", exception.ErrorCode);
    }

    [Theory]
    [InlineData("text/html", "<html><title>HTTP Status 400 \r\n– Bad Request</title>", "HTTP Status 400")]
    [InlineData("text/plain", "upstream connect error", "upstream connect error")]
    [InlineData("application/json", "{\"errorCode\":\"E0000", "{\"errorCode\": …")]
    public async Task Another_body_is_shown_by_its_beginning(string type, string body, string shown)
    {
        OktaApiException exception = await FailAsync(RawAnswer.Of("502 Bad Gateway", body, $"Content-Type: {type}"));

        Assert.Null(exception.ErrorCode);
        Assert.Contains(shown, exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', exception.Message);
        Assert.DoesNotContain('\r', exception.Message);
    }

    [Theory]
    [InlineData("", "Bad Gateway")]
    [InlineData(" \r\n ", "Bad Gateway")]
    public async Task Without_anything_to_say_the_status_speaks(string body, string said)
    {
        OktaApiException exception = await FailAsync(RawAnswer.Of("502 Bad Gateway", body));

        Assert.Equal($"GET /api/v1/thing answered 502: {said}.", exception.Message);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_huge_body_is_not_read_and_the_status_stays(bool announced)
    {
        string body = new('x', 300_000);
        OktaApiException exception = await FailAsync(announced
            ? RawAnswer.Of("500 Internal Server Error", body)
            : RawAnswer.Verbatim("HTTP/1.1 500 Internal Server Error\r\nConnection: close\r\n\r\n" + body));

        Assert.Equal(HttpStatusCode.InternalServerError, exception.StatusCode);
        Assert.InRange(exception.Message.Length, 1, 300);
    }

    [Theory]
    [InlineData("HTTP/1.1 503 Service Unavailable\r\nContent-Length: 500\r\n\r\n{\"errorCode\":")]
    [InlineData("HTTP/1.1 503 Service Unavailable\r\nContent-Encoding: gzip\r\nContent-Length: 5\r\n\r\nplain")]
    public async Task A_body_that_cannot_be_read_takes_nothing_from_the_status(string text)
    {
        OktaApiException exception = await FailAsync(RawAnswer.Verbatim(text));

        Assert.Equal(HttpStatusCode.ServiceUnavailable, exception.StatusCode);
    }

    [Fact]
    public async Task Line_breaks_in_any_part_stay_out_of_the_message()
    {
        OktaApiException exception = await FailAsync(RawAnswer.Of(
            "400 Bad Request",
            """{"errorCode":"E1\r\nfake log line","errorSummary":"a\nb\u0085c\u2028d","errorCauses":[{"errorSummary":"e\rf"}]}"""));

        Assert.DoesNotContain(exception.Message, character => char.IsControl(character) || character is '\u2028' or '\u2029');
    }

    [Theory]
    [InlineData("403 Forbidden", "E0000006", "that admin's role lacks")]
    [InlineData("403 Forbidden", "E0000006", "oktagen explain \"GET /api/v1/thing\".")]
    [InlineData("403 Forbidden", "E0000005", "super administrator")]
    [InlineData("401 Unauthorized", "E0000011", "API token")]
    [InlineData("401 Unauthorized", "E0000015", "lacks the feature")]
    [InlineData("401 Unauthorized", "invalid_token", "expired")]
    [InlineData("412 Precondition Failed", "E0000231", "ETag")]
    [InlineData("403 Forbidden", "E0000056", "was deactivated")]
    [InlineData("400 Bad Request", "E0000003", "wants a body")]
    [InlineData("400 Bad Request", "E0000018", "Content-Type")]
    [InlineData("400 Bad Request", "E0000019", "Content-Type")]
    [InlineData("400 Bad Request", "E0000021", "Content-Type")]
    [InlineData("400 Bad Request", "E0000031", "double quotes")]
    [InlineData("400 Bad Request", "E0000053", "double quotes")]
    [InlineData("405 Method Not Allowed", "E0000022", "this route with this verb")]
    [InlineData("503 Service Unavailable", "E0000010", "read-only mode")]
    public async Task Codes_that_are_easily_misunderstood_come_with_a_hint(string status, string code, string hint)
    {
        OktaApiException exception = await FailAsync(RawAnswer.Of(status, $$"""{"errorCode":"{{code}}","errorSummary":"No"}"""));

        Assert.Contains(hint, exception.Message, StringComparison.Ordinal);
        Assert.IsType<OktaApiException>(exception);
    }

    [Theory]
    [InlineData("profile.name+eq+%22IAM%22", true)]
    [InlineData("profile.name%20eq%20%22IAM%22", true)]
    [InlineData("profile.name+eq+\"IAM\"", true)]
    [InlineData("id+pr", false)]
    [InlineData("profile.name eq \"IAM\"", false)]
    [InlineData("profile.name eq \"100%\"", false)]
    [InlineData("profile.name eq \"a+b+c\"", false)]
    [InlineData("name eq IAM", false)]
    public async Task A_search_that_was_encoded_already_is_told_so(string search, bool isEncoded)
    {
        await using var server = RawServer.Start(
            RawAnswer.Of("400 Bad Request", """{"errorCode":"E0000031","errorSummary":"Invalid search criteria."}"""));
        await using OktaConnection okta = Connect.To(server);

        OktaApiException exception = await Assert.ThrowsAsync<OktaApiException>(() => new ListingsClient(okta).FindAsync(search));

        Assert.Equal(isEncoded, exception.Message.Contains("was encoded before", StringComparison.Ordinal));
        Assert.NotEqual(isEncoded, exception.Message.Contains("double quotes", StringComparison.Ordinal));
        Assert.DoesNotContain("a+b+c", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_System_Log_that_takes_too_long_is_told_how_to_ask_for_less()
    {
        await using var server = RawServer.Start(RawAnswer.Of("500 Internal Server Error", """{"errorCode":"E0000009"}"""));
        await using OktaConnection okta = Connect.To(server);

        OktaApiException log = await Assert.ThrowsAsync<OktaApiException>(
            async () => await new ListingsClient(okta).LogAsync().GetAsyncEnumerator().MoveNextAsync());
        OktaApiException other = await Assert.ThrowsAsync<OktaApiException>(
            async () => await new ListingsClient(okta).ListAsync().GetAsyncEnumerator().MoveNextAsync());

        Assert.Contains("30 seconds", log.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("30 seconds", other.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_service_app_without_an_admin_role_is_told_so()
    {
        await using var server = RawServer.Start(request => request.Method == "POST"
            ? RawAnswer.Ok("""{"token_type":"Bearer","expires_in":3600,"access_token":"a","scope":"okta.users.read"}""")
            : RawAnswer.Of("403 Forbidden",
                """{"errorCode":"E0000006","errorSummary":"You do not have permission to perform the requested action"}"""));
        await using OktaConnection okta = Connect.To(Valid.OAuth(orgUrl: server.Origin), [OktaScopes.UsersRead]);

        OktaApiException exception = await Assert.ThrowsAsync<OktaApiException>(() => new PeopleClient(okta).GetAsync("ada"));

        Assert.Equal(
            "GET /api/v1/users/{id} answered 403 (E0000006): You do not have permission to perform the requested action. The app's admin "
                + "role "
            + "lacks a permission: scopes and roles are granted separately. An admin assigns a role to the app in the Admin Console, "
            + "Applications > the app > Admin roles. What the call needs, as far as that is known: oktagen explain \"GET "
            + "/api/v1/users/{id}\".",
            exception.Message);
    }

    [Theory]
    [InlineData("""{"errorCode":"SSWS {0}","errorSummary":"You sent {0}","errorId":"{0}","errorCauses":[{"errorSummary":"{0}"}]}""", "")]
    [InlineData("""{"error":"{0}","error_description":"{0}"}""", "")]
    [InlineData("Authorization: SSWS {0}", "")]
    [InlineData("<pre>GET /api/v1/thing\nAuthorization: SSWS {0}\n</pre>", "")]
    [InlineData("", "WWW-Authenticate: SSWS error=\"{0}\", error_description=\"{0}\"")]
    public async Task A_server_that_repeats_the_credential_is_not_quoted(string body, string header)
    {
        string echo = body.Replace("{0}", Connect.ApiToken, StringComparison.Ordinal);
        OktaApiException exception = await FailAsync(header.Length == 0
            ? RawAnswer.Of("400 Bad Request", echo)
            : RawAnswer.Of("400 Bad Request", echo, header.Replace("{0}", Connect.ApiToken, StringComparison.Ordinal)));

        Assert.Contains("[redacted]", exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(
            Connect.ApiToken,
            exception + exception.ErrorCode + exception.ErrorSummary + exception.ErrorId + string.Concat(exception.ErrorCauses),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_error_body_makes_the_reader_fail()
    {
        string body = "";
        await using var server = RawServer.Start(_ => RawAnswer.Of("400 Bad Request", body));
        await using OktaConnection okta = Connect.To(server);
        var client = new AnswersClient(okta);

        await s_anyBody.SampleAsync(
            async text =>
            {
                body = text;
                OktaApiException exception = await Assert.ThrowsAsync<OktaApiException>(() => client.ThingAsync());
                Assert.DoesNotContain(exception.Message, char.IsControl);
            },
            iter: 500,
            threads: 1);
    }

    private static async Task<OktaApiException> FailAsync(RawAnswer answer)
    {
        await using var server = RawServer.Start(answer);
        await using OktaConnection okta = Connect.To(server);
        var client = new AnswersClient(okta);
        OktaApiException byResponse = await Assert.ThrowsAsync<OktaApiException>(() => client.ResponseAsync());
        OktaApiException exception = await Assert.ThrowsAsync<OktaApiException>(() => client.ThingAsync());
        Assert.Equal(byResponse.Message, exception.Message);
        return exception;
    }
}
