namespace OktaGen.Authentication;

/// <summary>
/// What is wrong with a text in a key's place, in words that complete "The private key …", where several readers find it.
/// </summary>
internal static class KeyFaults
{
    public const string PublicKey = "is a public key only. Give the private key that belongs to it.";

    public const string Certificate = "is a certificate only. Give the private key that belongs to it.";

    public const string Request = "is a request for a certificate. Give the private key that belongs to it.";

    public const string Certificates = "is a container of certificates (PKCS#7) without a key. Give the private key that belongs to them.";

    /// <summary>A character in the place of a plain one; null where there is none.</summary>
    public static string? OddityIn(ReadOnlySpan<char> text) => SettingText.OddityIn(text) is { } oddity
        ? $"holds {oddity}, which an editor or a web page has put in the place of a plain character. Copy the key again, from its file."
        : null;
}
