using System.Net;

namespace OktaGen.Cli.Orgs;

/// <summary>What cures a failed call, in the same words in every command.</summary>
internal static class OrgTrouble
{
    public const string NeedsSuperAdmin = "An API token of a super administrator is needed.";

    public const string NeedsOwnApp = "Give the client id of an app of this org; oktagen setup makes one.";

    public const string NeedsKeyPairApp = "Create one: oktagen setup, without --client-id.";

    private const string SeeInner = "See the inner exception.";

    // Most messages of failed connections end in what to check.
    private const string SaysCure = "check ";

    /// <summary>What to do; null where the message says it, or nothing helps.</summary>
    public static string? CureOf(OktaException exception) => exception switch
    {
        OktaTransportException or OktaFormatException when exception.Message.Contains(SaysCure, StringComparison.Ordinal) => null,
        OktaTransportException => "Check OrgUrl, DNS, proxy and firewall: this machine must reach the org by HTTPS.",
        OktaRateLimitException => "Wait for the window's end; RateLimitReserve holds bulk jobs back before they use a limit up.",
        OktaApiException { ErrorCode: "E0000011" } =>
            "Give one that is good in this org. A super administrator makes one in the Admin Console, Security > API > Tokens.",
        OktaApiException { ErrorCode: "E0000005" or "E0000006" } => NeedsSuperAdmin,
        OktaApiException { ErrorCode: "E0000007" } => NeedsOwnApp,
        _ when IsNoOrg(exception) => NoOrgException.Cure,
        _ => null,
    };

    /// <summary>What happened. People see no inner exception: where the message leaves the cause to one, it is said.</summary>
    public static string TextOf(OktaException exception) => exception.InnerException is { } inner
        ? exception.Message.Replace(SeeInner, inner.Message, StringComparison.Ordinal)
        : exception.Message;

    /// <summary>The same, and what to do.</summary>
    public static string Describe(OktaException exception) =>
        CureOf(exception) is { } cure ? $"{TextOf(exception)} {cure}" : TextOf(exception);

    /// <summary>Whether no Okta org gives such an answer: a web page, another API's JSON, a redirect, a page that is not there.</summary>
    public static bool IsNoOrg(OktaException exception) => exception switch
    {
        OktaFormatException => true,
        OktaApiException { ErrorCode: null, StatusCode: var status } =>
            status < HttpStatusCode.InternalServerError && status != HttpStatusCode.TooManyRequests,
        _ => false,
    };
}
