using System.Security.Cryptography;

namespace OktaGen.Authentication;

/// <summary>Reads a private key from the forms in which people store it, and names what is wrong with the others.</summary>
internal static class PrivateKeyReader
{
    // Some secret stores wrap in base64 what came to them in base64.
    private const int MostLayers = 4;

    private static readonly string[] s_keyFileEndings = [".pem", ".key", ".json", ".jwk", ".txt", ".p8", ".der", ".pfx", ".p12"];
    private static readonly string[] s_pathBeginnings = ["/", "~", ".", @"\\", "file:"];
    private static readonly string[] s_referenceBeginnings = [
        "${", "{{", "$(", "#{", "<", "%", "@Microsoft.KeyVault", "op://", "vault:", "arn:"];
    private static readonly string[] s_publicBeginnings = ["ssh-rsa ", "ssh-ed25519 ", "ecdsa-sha2-"];

    /// <param name="text">What a person stored.</param>
    /// <param name="passphrase">Decrypts it, where it is encrypted.</param>
    /// <exception cref="PrivateKeyFormatException">The text is no usable private key.</exception>
    public static PrivateKeyMaterial Read(string text, string? passphrase)
    {
        string current = text;
        for (int layer = 0; layer <= MostLayers; layer++)
        {
            current = KeyText.Unwrap(current);
            if (TryReadPlain(current, passphrase) is { } plain)
            {
                return plain;
            }

            byte[]? decoded = Base64Text.TryDecode(current);
            try
            {
                if (OpenSshKey.Recognizes(decoded))
                {
                    throw OpenSshKey.Refuse(decoded);
                }

                if (DerReader.Recognizes(decoded))
                {
                    return DerReader.Read(decoded!, passphrase);
                }

                if (decoded is null || KeyText.Decode(decoded) is not { } inner)
                {
                    break;
                }

                current = inner;
            }
            finally
            {
                CryptographicOperations.ZeroMemory(decoded);
            }
        }

        string given = SettingText.Clean(text) ?? "";
        throw new PrivateKeyFormatException(NameOf(current) ?? NameOf(given) ?? (SettingText.OddityIn(given) is { } oddity
            ? $"is neither PEM text nor a JSON Web Key, and holds {oddity}, which an editor or a web page has put there. Copy the key "
                + $"again, from its file."
            : "is neither PEM text nor a JSON Web Key, nor base64 of one. Give the key as Okta's Admin Console shows it."));
    }

    private static PrivateKeyMaterial? TryReadPlain(string text, string? passphrase)
    {
        if (text.StartsWith('{') && !text.StartsWith("{{", StringComparison.Ordinal))
        {
            return JsonWebKeyReader.Read(text);
        }

        if (text.StartsWith('['))
        {
            throw new PrivateKeyFormatException("is a JSON list. Give the one key that the app signs with.");
        }

        return PemReader.Recognizes(text) ? PemReader.Read(text, passphrase) : null;
    }

    // Each is known by how it begins or ends.
    private static string? NameOf(string text)
    {
        if (BeginsWithAny(text, s_publicBeginnings) || text.Contains("BEGIN SSH2 PUBLIC KEY", StringComparison.Ordinal))
        {
            return "is the public half of an OpenSSH key (.pub). Give the private key, converted in a copy of its file by 'ssh-keygen -p "
                + "-N \"\" -m PKCS8 -f FILE'.";
        }

        if (text.StartsWith("PuTTY-User-Key-File", StringComparison.Ordinal))
        {
            return "is in PuTTY's format (.ppk), which is not read here. Convert it by 'puttygen key.ppk -O private-openssh -o key.pem'.";
        }

        if (text.Contains("<RSAKeyValue", StringComparison.Ordinal))
        {
            return "is in .NET's XML form, which is not read here. Load it by RSA.FromXmlString, and give what ExportPkcs8PrivateKeyPem "
                + "writes.";
        }

        if (BeginsWithAny(text, s_referenceBeginnings))
        {
            return "still holds a placeholder, or a reference that nothing has replaced by the key. Put the key itself there.";
        }

        return IsPath(text)
            ? "is the path of a file. Give the content of the file, or the path as OktaOptions.PrivateKeyFile."
            : null;
    }

    // By its look alone: whether such a file exists is no matter of ours.
    private static bool IsPath(string text) =>
        !text.Contains('\n', StringComparison.Ordinal)
        && (Array.Exists(s_keyFileEndings, ending => text.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
            || BeginsWithAny(text, s_pathBeginnings)
            || (text.Length > 2 && text[1] == ':' && text[2] is '\\' or '/'));

    private static bool BeginsWithAny(string text, string[] beginnings) =>
        Array.Exists(beginnings, beginning => text.StartsWith(beginning, StringComparison.OrdinalIgnoreCase));
}
