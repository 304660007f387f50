using System.CommandLine;
using OktaGen.Cli.Terminal;
using Spectre.Console;

namespace OktaGen.Cli.Orgs;

/// <summary>Which org a command works on, and as which admin.</summary>
internal static class OrgAccess
{
    public const string TokenVariable = "OKTA_CLIENT_TOKEN";

    private const string UrlVariable = "OKTA_CLIENT_ORGURL";

    public static Option<string> Url { get; } = new("--org-url") { Description = $"The org, such as https://example.okta.com. Default: {UrlVariable}." };

    public static Option<string> Token { get; } = new("--api-token")
    {
        Description = $"An API token of an admin. Default: {TokenVariable}, which other processes cannot read; else it is asked for.",
    };

    /// <summary>Connects as an admin.</summary>
    /// <exception cref="ToolException">There is no API token, and nobody to ask for it.</exception>
    public static OktaConnection ConnectAsAdmin(ParseResult arguments, ToolHost host, string? url = null)
    {
        url ??= arguments.GetValue(Url) ?? host.Variable(UrlVariable) ?? host.Variable("OKTA_CLIENT_OKTADOMAIN")
            ?? throw new ToolException($"Which org? Give --org-url or {UrlVariable}, such as https://example.okta.com.");
        return ConnectAsAdmin(url, arguments.GetValue(Token) ?? host.Variable(TokenVariable) ?? AskForToken(host), host);
    }

    public static OktaConnection ConnectAsAdmin(string url, string token, ToolHost host) =>
        Connect(new OktaOptions { OrgUrl = url, Credential = OktaCredential.ApiToken, Token = token }, scopes: null, host);

    public static OktaConnection Connect(OktaOptions options, IEnumerable<string>? scopes, ToolHost host) =>
        OktaConnection.Create(options, scopes, host.CreateHandler?.Invoke(), timeProvider: host.Time);

    private static string AskForToken(ToolHost host) => host.Person is { } person
        ? person.Prompt(new TextPrompt<string>("API token of a super administrator (Admin Console, Security > API > Tokens):").Secret(null))
        : throw new ToolException($"An API token of an admin is needed. Set {TokenVariable}; on a terminal it is asked for. "
            + "A super administrator makes one in the Admin Console, Security > API > Tokens.");
}
