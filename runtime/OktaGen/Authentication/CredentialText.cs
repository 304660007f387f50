using System.Buffers;

namespace OktaGen.Authentication;

/// <summary>What may stand in an <c>Authorization</c> header behind the scheme: <c>b64token</c> of RFC 6750, section 2.1.</summary>
internal static class CredentialText
{
    private static readonly SearchValues<char> s_characters =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~+/=");

    public static bool IsValid(string? text) => !string.IsNullOrEmpty(text) && !text.AsSpan().ContainsAnyExcept(s_characters);
}
