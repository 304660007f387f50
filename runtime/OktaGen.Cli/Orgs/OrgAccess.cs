using System.CommandLine;
using OktaGen.Cli.Terminal;
using OktaGen.Urls;
using Spectre.Console;

namespace OktaGen.Cli.Orgs;

/// <summary>Which org a command works on, and as which admin.</summary>
internal static class OrgAccess
{
    public const string NoUrl = $"Which org? Give --org-url or {UrlVariable}, such as https://example.okta.com.";

    public const string NoToken = $"An API token of an admin is needed. Set {TokenVariable}; on a terminal it is asked for. "
        + "A super administrator makes one in the Admin Console, Security > API > Tokens.";

    private const string TokenVariable = "OKTA_CLIENT_TOKEN";

    private const string UrlVariable = "OKTA_CLIENT_ORGURL";

    public static Option<string> Url { get; } =
        new("--org-url") { Description = $"The org, such as https://example.okta.com. Default: {UrlVariable}." };

    public static Option<string> Token { get; } = new("--api-token")
    {
        Description = $"An API token of an admin. Default: {TokenVariable}, which other processes cannot read; else it is asked for.",
    };

    /// <summary>The org that the person names, by option or environment; null where none is named.</summary>
    public static string? FindUrl(ParseResult arguments, ToolHost host) =>
        arguments.GetValue(Url) ?? (OktaOptions.FromEnvironment(host.Variable) is var own ? own.OrgUrl ?? own.OktaDomain : null);

    /// <summary>The admin's API token that the person gives, by option or environment; null where there is none.</summary>
    public static string? FindToken(ParseResult arguments, ToolHost host) =>
        arguments.GetValue(Token) ?? OktaOptions.FromEnvironment(host.Variable).Token;

    /// <summary>
    /// Asks for an admin's API token, and says where it will go: the host as it is sent, so that one that only looks like the right one is
    /// seen.
    /// </summary>
    /// <exception cref="ToolException">There is nobody to ask.</exception>
    public static string AskForToken(ToolHost host, Uri org) => host.Person is { } person
        ? person.Prompt(new TextPrompt<string>(
            $"API token of a super administrator of {Markup.Escape(org.GetLeftPart(UriPartial.Authority))} "
            + "(Admin Console, Security > API > Tokens):").Secret(null))
        : throw new ToolException(NoToken);

    /// <summary>Warns of an org's host that can look like another: before a credential goes there.</summary>
    public static void WarnOfLookAlike(string? url, ParseResult arguments)
    {
        if (url is not null && OrgUrl.Parse(url, []) is { } org && new OrgOrigin(org).IsInternationalized)
        {
            ToolOutput.WriteError(
                arguments,
                $"Warning: the host of the org has letters beyond ASCII, which can look like others; in ASCII it is {org.IdnHost}. "
                + "Make sure that this is the org.");
        }
    }

    public static OktaConnection ConnectAsAdmin(string url, string token, ToolHost host) =>
        Connect(new OktaOptions { OrgUrl = url, Credential = OktaCredential.ApiToken, Token = token }, scopes: null, host);

    public static OktaConnection Connect(OktaOptions options, IEnumerable<string>? scopes, ToolHost host) =>
        OktaConnection.Create(options, scopes, host.CreateHandler?.Invoke(), timeProvider: host.Time);
}
