using System.Buffers;

namespace OktaGen;

/// <summary>What may stand in an <c>Authorization</c> header behind the scheme: <c>b64token</c> of RFC 6750, section 2.1.</summary>
internal static class CredentialText
{
    private static readonly SearchValues<char> s_characters =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~+/=");

    /// <summary>What cannot stand there, in words; null where all of the text can. The text itself is not repeated.</summary>
    public static string? FaultOf(string text)
    {
        int index = text.AsSpan().IndexOfAnyExcept(s_characters);
        return index < 0 ? null : SettingText.OddityIn(text) ?? text[index] switch
        {
            '"' or '\'' or '`' => "a quotation mark",
            '\\' => "a backslash",
            char character when char.IsWhiteSpace(character) => "white space",
            _ => "characters other than letters, digits and -._~+/=",
        };
    }

    public static bool IsValid(string? text) => !string.IsNullOrEmpty(text) && !text.AsSpan().ContainsAnyExcept(s_characters);
}
