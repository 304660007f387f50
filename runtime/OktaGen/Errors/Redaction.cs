namespace OktaGen;

/// <summary>Takes a credential out of what a server said: some that stand in an org's place repeat a request's headers.</summary>
internal static class Redaction
{
    public const string Mark = "[redacted]";

    // No real credential is shorter, and a short text may stand anywhere by chance.
    private const int ShortestCredential = 8;

    public static string Of(string text, string? credential) =>
        credential is { Length: >= ShortestCredential } ? text.Replace(credential, Mark, StringComparison.Ordinal) : text;
}
