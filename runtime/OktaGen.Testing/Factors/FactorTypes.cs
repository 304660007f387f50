namespace OktaGen.Testing;

/// <summary>The types of factors that the org knows, all of provider <c>OKTA</c>.</summary>
internal static class FactorTypes
{
    public const string Push = "push";
    public const string Totp = "token:software:totp";
    public const string Sms = "sms";
    public const string Email = "email";

    public static IReadOnlyList<string> All { get; } = [Push, Totp, Sms, Email];

    /// <summary>What the profile must have, if anything.</summary>
    public static string? RequiredProfile(string type) => type switch
    {
        Sms => "phoneNumber",
        Email => "email",
        _ => null,
    };

    public static string IdPrefix(string type) => type switch
    {
        Push => "opf",
        Totp => "ost",
        Sms => "sms",
        _ => "emf",
    };
}
