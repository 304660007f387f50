using System.Security.Cryptography;
using System.Text;

namespace OktaGen.Authentication;

/// <summary>Reads a private key from the forms in which people store it, and names what is wrong with the others.</summary>
internal static class PrivateKeyReader
{
    private static readonly string[] s_keyFileEndings = [".pem", ".key", ".json", ".jwk", ".txt", ".p8", ".der", ".pfx", ".p12"];

    /// <param name="text">What a person stored.</param>
    /// <param name="passphrase">Decrypts it, where it is encrypted.</param>
    /// <exception cref="PrivateKeyFormatException">The text is no usable private key.</exception>
    public static PrivateKeyMaterial Read(string text, string? passphrase)
    {
        string trimmed = text.Trim().Trim('\uFEFF', '"', '\'').Trim();
        if (TryReadPlain(trimmed, passphrase) is { } plain)
        {
            return plain;
        }

        if (IsPath(trimmed))
        {
            throw new PrivateKeyFormatException("is the path of a file. Give the content of the file, or the path as PrivateKeyFile.");
        }

        if (TryDecode(trimmed) is { } decoded)
        {
            // Wrapped in base64 once more, as for an environment variable.
            string unwrapped = Encoding.UTF8.GetString(decoded).Trim();
            CryptographicOperations.ZeroMemory(decoded);
            return TryReadPlain(unwrapped, passphrase) ?? throw new PrivateKeyFormatException(
                "is base64 without its PEM frame. Put '-----BEGIN PRIVATE KEY-----' before it and '-----END PRIVATE KEY-----' behind it.");
        }

        throw new PrivateKeyFormatException("is neither PEM text nor a JSON Web Key. Give the key as Okta's Admin Console shows it.");
    }

    private static PrivateKeyMaterial? TryReadPlain(string text, string? passphrase)
    {
        if (text.StartsWith('{'))
        {
            return JsonWebKeyReader.Read(text);
        }

        if (text.StartsWith('['))
        {
            throw new PrivateKeyFormatException("is a JSON list. Give the one key that the app signs with.");
        }

        // Line breaks of environment variables and JSON files are often written, not meant.
        return text.Contains("-----BEGIN", StringComparison.Ordinal)
            ? PemReader.Read(text.Replace(@"\r", "", StringComparison.Ordinal).Replace(@"\n", "\n", StringComparison.Ordinal), passphrase)
            : null;
    }

    // By its look alone: whether such a file exists is no matter of ours.
    private static bool IsPath(string text) =>
        !text.Contains('\n', StringComparison.Ordinal)
        && (Array.Exists(s_keyFileEndings, ending => text.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
            || text.StartsWith('/') || text.StartsWith('~') || text.StartsWith('.') || text.StartsWith(@"\\", StringComparison.Ordinal)
            || text.StartsWith("file:", StringComparison.OrdinalIgnoreCase)
            || (text.Length > 2 && text[1] == ':' && text[2] is '\\' or '/'));

    private static byte[]? TryDecode(string text)
    {
        byte[] buffer = new byte[(text.Length / 4 * 3) + 3];
        return Convert.TryFromBase64String(text, buffer, out int written) && written > 0 ? buffer[..written] : null;
    }
}
