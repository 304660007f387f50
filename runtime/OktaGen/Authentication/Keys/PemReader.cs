using System.Security.Cryptography;
using System.Text;

namespace OktaGen.Authentication;

/// <summary>Reads the one private key of a PEM text (RFC 7468), and names what is there in its place.</summary>
internal static class PemReader
{
    private const int LineLength = 64;

    /// <summary>Whether a text means to be PEM, however damaged; what resembles it is of RFC 4716.</summary>
    public static bool Recognizes(string text) =>
        (text.Contains("BEGIN", StringComparison.Ordinal) || text.Contains("-END ", StringComparison.Ordinal))
        && !text.Contains(" SSH2 ", StringComparison.Ordinal)
        && (text.Contains("KEY", StringComparison.Ordinal)
        || text.Contains("CERTIFICATE", StringComparison.Ordinal)
        || text.Contains("PKCS7", StringComparison.Ordinal));

    /// <exception cref="PrivateKeyFormatException">It holds no usable private key.</exception>
    public static PrivateKeyMaterial Read(string text, string? passphrase)
    {
        (string label, byte[] content) = FindKey(text);
        try
        {
            // Otherwise by what it holds: the label is often one that somebody has put there.
            return label == OpenSshKey.Label ? throw OpenSshKey.Refuse(content) : DerReader.Read(content, passphrase);
        }
        finally
        {
            CryptographicOperations.ZeroMemory(content);
        }
    }

    private static (string Label, byte[] Content) FindKey(string text)
    {
        (string Label, byte[] Content)? found = null;
        string? other = null;
        ReadOnlySpan<char> rest = text;
        while (PemFrame.TryRead(ref rest, out PemFrame frame))
        {
            if (frame.Label is not ("PRIVATE KEY" or "ENCRYPTED PRIVATE KEY" or "RSA PRIVATE KEY" or "EC PRIVATE KEY" or OpenSshKey.Label))
            {
                other ??= FaultOf(frame.Label);
            }
            else if (found is not null)
            {
                CryptographicOperations.ZeroMemory(found.Value.Content);
                throw new PrivateKeyFormatException("holds two keys. Give the one that the app signs with.");
            }
            else
            {
                found = (frame.Label, frame.Damage is null ? Decode(frame.Body) : throw Damaged(text, frame.Damage));
            }
        }

        return found ?? throw (other is null
            ? Damaged(text, "is damaged: its PEM text has no first line, '-----BEGIN PRIVATE KEY-----' or the like. Copy it again, whole, "
                + "both dashed lines included.")
            : new PrivateKeyFormatException(other));
    }

    // Of what may stand beside a key, and is none.
    private static string? FaultOf(string label) => label switch
    {
        "PUBLIC KEY" or "RSA PUBLIC KEY" or "EC PUBLIC KEY" => KeyFaults.PublicKey,
        "CERTIFICATE" or "X509 CERTIFICATE" or "TRUSTED CERTIFICATE" => KeyFaults.Certificate,
        "CERTIFICATE REQUEST" or "NEW CERTIFICATE REQUEST" => KeyFaults.Request,
        "PKCS7" => KeyFaults.Certificates,
        "DSA PRIVATE KEY" => "is of a kind that Okta does not take. Give an RSA key, or one of the curves P-256, P-384 or P-521.",
        "PGP PRIVATE KEY BLOCK" =>
            "is a PGP key, which Okta does not take. Make a key for the app, as by 'openssl genrsa -out key.pem 2048'.",
        _ => null,
    };

    private static byte[] Decode(ReadOnlySpan<char> body)
    {
        if (body.Contains("Proc-Type:", StringComparison.Ordinal))
        {
            throw new PrivateKeyFormatException("is encrypted in OpenSSL's old form ('Proc-Type'), which is too weak to be read here. "
                + "Convert it, as by 'openssl pkcs8 -topk8 -v2 aes-256-cbc -in old.pem -out key.pem'.");
        }

        ReadOnlySpan<char> trimmed = body.Trim();
        return Base64Text.TryDecode(WithoutLostEscapes(trimmed) ?? trimmed)
            ?? throw Damaged(body, trimmed.ContainsAny('"', '\'')
                ? "has quotation marks between its lines, as in source code. Give the lines alone."
                : "is damaged: its PEM text is cut off or not base64. Copy it again, whole, both dashed lines included.");
    }

    private static PrivateKeyFormatException Damaged(ReadOnlySpan<char> text, string damage) => new(KeyFaults.OddityIn(text) ?? damage);

    // A shell takes the backslash of '\n' and leaves the letter. The base64 of a key begins with M, so that it cannot be a digit.
    private static string? WithoutLostEscapes(ReadOnlySpan<char> body)
    {
        string end = body.StartsWith("rn") ? "rn" : "n";
        if (!body.StartsWith(end))
        {
            return null;
        }

        var lines = new StringBuilder(body.Length);
        ReadOnlySpan<char> rest = body[end.Length..];
        while (!rest.IsEmpty)
        {
            int length = Math.Min(LineLength, rest.Length - end.Length);
            if (length <= 0 || !rest[length..].StartsWith(end))
            {
                return null;
            }

            _ = lines.Append(rest[..length]);
            rest = rest[(length + end.Length)..];
        }

        return lines.ToString();
    }
}
