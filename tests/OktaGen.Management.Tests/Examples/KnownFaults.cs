namespace OktaGen.Management.Tests.Examples;

/// <summary>The examples that contradict the description or what Okta sends.</summary>
internal static class KnownFaults
{
    /// <summary>All of them, by operation, place and name.</summary>
    public static IReadOnlyDictionary<string, KnownFault> All { get; } = new Dictionary<string, KnownFault>
    {
        ["replaceApplication request OPENID_CONNECT"] = new("It lacks credentials and settings, which a replacement of such an app requires.", []) { Message = "'credentials', 'settings'" },
        ["listLogEvents 200 ListLogs"] = new("Texts stand there without quotes, as numbers.", "postalCode", "version"),
        ["listLogEvents 200 ListLogsWithAdditionalSecurityContext"] = new("Texts stand there without quotes, as numbers.", "postalCode", "version"),
        ["createTacAuthenticatorEnrollment request TacEx"] = new("A text stands there without quotes, as a number.", "ttl"),
        ["getAuthenticatorEnrollment 200 PhoneDisclosedEx"] = new("A text stands there without quotes, as a number.", "phoneNumber"),
    };
}
