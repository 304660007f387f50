using System.Text.Json.Nodes;
using System.Web;

namespace OktaGen.Tests;

/// <summary>What servers answer that do their worst with what was sent to them.</summary>
internal static class HostileAnswers
{
    public const string TokenMark =
        "eyJraWQiOiJtYXJrZXIi.eyJtYXJrZXIiOiJhY2Nlc3MtdG9rZW4tb2YtdGhlLXRlc3QiLCJuIjox.c2lnbmF0dXJlLW1hcmtlci0xMjM0NTY3ODkw";

    /// <summary>By what the API answers to the whole request as it came.</summary>
    public static IReadOnlyDictionary<string, Func<string, RawAnswer>> Api { get; } = new Dictionary<string, Func<string, RawAnswer>>
    {
        ["success"] = _ => RawAnswer.Ok("""{"id":"1"}"""),
        ["an expired token"] = echo =>
            RawAnswer.Of("401 Unauthorized", "", $"WWW-Authenticate: Bearer error=\"invalid_token\", error_description=\"{Quoted(echo)}\""),
        ["a missing scope"] = echo =>
            RawAnswer.Of("403 Forbidden", echo, "WWW-Authenticate: Bearer error=\"insufficient_scope\", scope=\"okta.users.read\""),
        ["a missing role"] = echo => RawAnswer.Of("403 Forbidden", Error("E0000006", echo)),
        ["a page of a proxy that repeats the request"] = echo =>
            RawAnswer.Of("400 Bad Request", "<html><pre>" + echo + "</pre>", "Content-Type: text/html"),
        ["an error that repeats the request"] = echo => RawAnswer.Of("400 Bad Request", Error(echo, echo)),
        ["a problem that repeats the request"] = echo =>
            RawAnswer.Of("400 Bad Request", new JsonObject { ["title"] = echo, ["detail"] = echo }.ToJsonString()),
        ["a success that repeats the request"] = echo => RawAnswer.Of("200 OK", echo, "Content-Type: text/plain"),
        ["a success of another shape"] = echo => RawAnswer.Ok(new JsonObject { ["id"] = new JsonObject { ["a"] = echo } }.ToJsonString()),
        ["a success that is no JSON in the end"] = echo =>
            RawAnswer.Ok("{\"id\":t" + new string([.. echo.Where(char.IsAsciiLetterOrDigit)])),
        ["a page of HTML that repeats the request"] = echo =>
            RawAnswer.Of("200 OK", "<html><pre>" + echo + "</pre>", "Content-Type: text/html"),
        ["a success whose headers repeat the request"] = echo => RawAnswer.Ok("[]", RequestId(echo), $"X-Other: {Quoted(echo)}"),
        ["a refusal whose headers repeat the request"] = echo => RawAnswer.Of("400 " + Quoted(echo), "", RequestId(echo)),
        ["a rate limit whose headers repeat the request"] = echo => RawAnswer.Of("429 " + Quoted(echo), "", RequestId(echo)),
        ["a scope that repeats the request"] = echo => RawAnswer.Of(
            "403 Forbidden", "", $"WWW-Authenticate: Bearer error=\"insufficient_scope\", scope=\"{Quoted(echo)}\"", RequestId(echo)),
        ["a media type that repeats the credential"] = echo => RawAnswer.Of("200 OK", "x", $"Content-Type: text/{Credential(echo)}"),
        ["a charset that repeats the credential"] = echo =>
            RawAnswer.Of("200 OK", "\u00fc", $"Content-Type: application/json; charset=utf-{Credential(echo)}"),
        ["a packing that repeats the credential"] = echo => RawAnswer.Of("200 OK", "x", $"Content-Encoding: {Credential(echo)}"),
        ["a refusal whose packing repeats the credential"] = echo =>
            RawAnswer.Of("400 Bad Request", "x", $"Content-Encoding: {Credential(echo)}"),
        ["a next page on a host of the credential"] = echo =>
            RawAnswer.Ok("[]", $"Link: <https://{Label(echo)}.example.com/>; rel=\"next\""),
        ["a next page of the credential's user"] = echo =>
            RawAnswer.Ok("[]", $"Link: <https://{Credential(echo)}@example.com/>; rel=\"next\""),
        ["a name in JSON that repeats the credential"] = echo => RawAnswer.Ok($$"""{"{{Credential(echo)}}":[tru]}"""),
        ["gzip that is cut off"] = echo => RawAnswer.Of("200 OK", Gzip.Pack(echo)[..^9], "Content-Encoding: gzip", RequestId(echo)),
        ["an answer that is cut off"] = echo => RawAnswer.Verbatim("HTTP/1.1 200 OK\r\nContent-Length: 50000\r\n\r\n" + echo),
        ["a head that makes no sense"] = echo => RawAnswer.Verbatim(echo),
        ["chunks that make no sense"] = echo => RawAnswer.Verbatim("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n" + echo),
        ["an end of the connection"] = _ => RawAnswer.Verbatim("", RawEnd.Reset),
        ["a redirect"] = _ => RawAnswer.Of("302 Found", "", "Location: https://elsewhere.example.com/"),
    };

    /// <summary>By what the token endpoint answers.</summary>
    public static IReadOnlyDictionary<string, Func<string, RawAnswer>> Token { get; } = new Dictionary<string, Func<string, RawAnswer>>
    {
        ["a refusal that repeats the request"] = echo =>
            RawAnswer.Of("400 Bad Request", new JsonObject { ["error"] = echo, ["error_description"] = echo }.ToJsonString()),
        ["an invalid client"] = echo =>
            RawAnswer.Of("401 Unauthorized", new JsonObject { ["errorCode"] = "invalid_client", ["errorSummary"] = echo }.ToJsonString()),
        ["a page that repeats the request"] = echo => RawAnswer.Of("403 Forbidden", "<html>" + echo, "Content-Type: text/html"),
        ["a refusal whose headers repeat the request"] = echo =>
            RawAnswer.Of("400 Bad Request", """{"error":"invalid_client"}""", RequestId(echo)),
        ["a rate limit whose headers repeat the request"] = echo =>
            RawAnswer.Of("429 " + Quoted(echo), "", RequestId(echo), "Retry-After: 1000"),
        ["a token whose scopes repeat the request"] = echo => RawAnswer.Ok(new JsonObject
        {
            ["token_type"] = "Bearer",
            ["expires_in"] = 3600,
            ["access_token"] = TokenMark,
            ["scope"] = echo,
        }.ToJsonString()),
        ["a packing that repeats the credential"] = echo => RawAnswer.Of("200 OK", "x", $"Content-Encoding: {Credential(echo)}"),
        ["a token that is cut off"] = _ => RawAnswer.Ok($$"""{"token_type":"Bearer","expires_in":3600,"access_token":"{{TokenMark}}"""),
        ["a token that never lives"] = _ => RawAnswer.Ok($$"""{"token_type":"Bearer","expires_in":-1,"access_token":"{{TokenMark}}"}"""),
        ["a token of another type"] = _ =>
            RawAnswer.Ok($$"""{"token_type":"{{TokenMark}}","expires_in":3600,"access_token":"{{TokenMark}}"}"""),
        ["a token that no header can hold"] = _ =>
            RawAnswer.Ok($$"""{"token_type":"Bearer","expires_in":3600,"access_token":"{{TokenMark}} ü"}"""),
        ["a token that is no text"] = _ => RawAnswer.Ok($$"""{"token_type":"Bearer","expires_in":3600,"access_token":["{{TokenMark}}"]}"""),
        ["no JSON in the end"] = _ => RawAnswer.Ok("{\"access_token\":t" + new string([.. TokenMark.Where(char.IsAsciiLetterOrDigit)])),
        ["a head that makes no sense"] = echo => RawAnswer.Verbatim(echo),
        ["chunks that make no sense"] = _ => RawAnswer.Verbatim("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n" + TokenMark),
        ["an end of the connection"] = _ => RawAnswer.Verbatim("", RawEnd.Reset),
    };

    /// <summary>A token with a mark.</summary>
    public static RawAnswer Issue(RawRequest request) =>
        RawAnswer.Ok($$"""{"token_type":"{{(request.Header("DPoP") is null ? "Bearer" : "DPoP")}}","expires_in":3600,"access_token":"{{TokenMark}}","scope":"okta.users.read"}""");

    /// <summary>All that was sent, the credential first.</summary>
    public static string Echo(RawRequest request) =>
        string.Concat(request.Headers.Where(header => header.Key == "Authorization").Select(header => $"{header.Key}: {header.Value}\n"))
        + HttpUtility.ParseQueryString(request.Text)["client_assertion"] + "\n"
        + $"{request.Method} {request.Target}\n"
        + string.Concat(request.Headers.Select(header => $"{header.Key}: {header.Value}\n"))
        + request.Text;

    public static string Quoted(string text) => text.ReplaceLineEndings(" ").Replace("\"", "'", StringComparison.Ordinal);

    public static string RequestId(string echo) => "X-Okta-Request-Id: " + Quoted(echo);

    // The first line of what was sent names it, and where there is no such line the assertion is the first.
    private static string Credential(string echo) => echo.Split('\n')[0].Split(' ')[^1];

    private static string Label(string echo)
    {
        string label = string.Concat(Credential(echo).Where(character => char.IsAsciiLetterOrDigit(character) || character == '-'));
        return label[..Math.Min(label.Length, 60)];
    }

    private static string Error(string code, string summary) => new JsonObject
    {
        ["errorCode"] = code,
        ["errorSummary"] = summary,
        ["errorId"] = summary,
        ["errorCauses"] = new JsonArray(new JsonObject { ["errorSummary"] = summary }),
    }.ToJsonString();
}
