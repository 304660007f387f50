using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using System.Text.Json;

namespace OktaGen.Authentication;

/// <summary>
/// Reads a private JSON Web Key (RFC 7517, RFC 7518). By hand, because the JWT library's own reader takes a key set, a public key
/// or a curve that does not fit without a word, and fails at the first signature.
/// </summary>
internal static class JsonWebKeyReader
{
    private static readonly string[] s_primes = ["p", "q", "dp", "dq", "qi"];

    private static readonly JsonDocumentOptions s_lenient = new() { AllowTrailingCommas = true };

    public static PrivateKeyMaterial Read(string json)
    {
        try
        {
            using JsonDocument document = Parse(json);
            return Read(document.RootElement);
        }
        // The others are about texts that are no Unicode.
        catch (Exception exception) when (exception is JsonException or InvalidOperationException or ArgumentException)
        {
            throw new PrivateKeyFormatException("begins as a JSON Web Key, but is not valid JSON. Copy it again, whole.");
        }
        catch (FormatException)
        {
            throw new PrivateKeyFormatException("is a JSON Web Key with a part that is not base64url. Copy it again, whole.");
        }
        catch (CryptographicException)
        {
            throw new PrivateKeyFormatException("is a JSON Web Key whose parts do not belong together. Copy it again, whole.");
        }
    }

    private static JsonDocument Parse(string json)
    {
        if (TryParse(json, out JsonDocument? document))
        {
            return document;
        }

        // A text in JSON, or one that Python has written. No value of a key holds a quotation mark of either kind.
        string unescaped = KeyText.Unescape(json);
        string repaired = unescaped.Contains('"', StringComparison.Ordinal) ? unescaped : unescaped.Replace('\'', '"');
        return TryParse(repaired, out document) ? document : throw new PrivateKeyFormatException(FaultOf(json));
    }

    private static bool TryParse(string json, [NotNullWhen(true)] out JsonDocument? document)
    {
        try
        {
            // Terminals break long lines, and a line end within a text is no JSON.
            string text = json.Replace("\r", "", StringComparison.Ordinal).Replace("\n", "", StringComparison.Ordinal);
            document = JsonDocument.Parse(text, s_lenient);
            return true;
        }
        catch (JsonException)
        {
            document = null;
            return false;
        }
    }

    private static string FaultOf(string text)
    {
        if (KeyFaults.OddityIn(text) is { } oddity)
        {
            return oddity;
        }

        if (text.Trim() == "{")
        {
            return PemFrame.FirstLineOnly;
        }

        return text.Contains('"', StringComparison.Ordinal) || text.Contains('\'', StringComparison.Ordinal)
            ? $"begins as a JSON Web Key, but is not valid JSON{(text.EndsWith('}') ? "" : ": its end is missing")}. Copy it again, whole."
            : "begins as a JSON Web Key, but is not valid JSON: it has no quotation marks, which a shell takes away. Put the whole text "
                + "between single ones.";
    }

    private static PrivateKeyMaterial Read(JsonElement jwk)
    {
        if (jwk.TryGetProperty("keys", out _))
        {
            throw new PrivateKeyFormatException("is a whole key set (JWKS). Give the one key that the app signs with.");
        }

        AsymmetricAlgorithm key = Text(jwk, "kty") switch
        {
            "RSA" => ReadRsa(jwk),
            "EC" => ReadCurve(jwk),
            null => throw new PrivateKeyFormatException(HoldsKey(jwk)
                ? "is a JSON object with the key in one of its members, as secret stores give it. Give that member's value alone."
                : "is JSON, but no JSON Web Key: it has no 'kty'."),
            "oct" => throw new PrivateKeyFormatException("is a shared secret ('kty' oct). Give the private key of a key pair."),
            _ => throw new PrivateKeyFormatException("is of a kind ('kty') that Okta does not take. Give an RSA or an EC key."),
        };

        if (Text(jwk, "use") is { } use && use != "sig")
        {
            key.Dispose();
            throw new PrivateKeyFormatException(
                "is a JSON Web Key that is not meant for signatures ('use' is not sig). Give the app's signing key.");
        }

        return new PrivateKeyMaterial(key) { KeyId = Text(jwk, "kid"), Algorithm = Text(jwk, "alg") };
    }

    private static RSA ReadRsa(JsonElement jwk)
    {
        byte[] exponent = Bytes(jwk, "d") ?? throw PublicOnly();
        if (!Array.TrueForAll(s_primes, name => jwk.TryGetProperty(name, out _)) || jwk.TryGetProperty("oth", out _))
        {
            throw new PrivateKeyFormatException("is an RSA key without its two primes and what follows from them (p, q, dp, dq, qi). "
                + "Export it with all its parts, or give it as PEM text.");
        }

        byte[] modulus = Required(jwk, "n");
        int half = (modulus.Length + 1) / 2;
        return RSA.Create(new RSAParameters
        {
            Modulus = modulus,
            Exponent = Required(jwk, "e"),
            D = Pad(exponent, modulus.Length),
            P = Pad(Required(jwk, "p"), half),
            Q = Pad(Required(jwk, "q"), half),
            DP = Pad(Required(jwk, "dp"), half),
            DQ = Pad(Required(jwk, "dq"), half),
            InverseQ = Pad(Required(jwk, "qi"), half),
        });
    }

    private static ECDsa ReadCurve(JsonElement jwk)
    {
        byte[] secret = Bytes(jwk, "d") ?? throw PublicOnly();
        (ECCurve curve, int size) = Text(jwk, "crv") switch
        {
            "P-256" => (ECCurve.NamedCurves.nistP256, 32),
            "P-384" => (ECCurve.NamedCurves.nistP384, 48),
            "P-521" => (ECCurve.NamedCurves.nistP521, 66),
            _ => throw new PrivateKeyFormatException("is of a curve ('crv') that Okta does not take. Give a key of P-256, P-384 or P-521."),
        };

        byte[] x = Required(jwk, "x");
        byte[] y = Required(jwk, "y");
        if (x.Length != size || y.Length != size || secret.Length > size)
        {
            throw new PrivateKeyFormatException("is an EC key whose curve ('crv') does not fit its coordinates. Copy it again, whole.");
        }

        return ECDsa.Create(new ECParameters { Curve = curve, D = Pad(secret, size), Q = new ECPoint { X = x, Y = y } });
    }

    private static bool HoldsKey(JsonElement container)
    {
        foreach (JsonProperty member in container.EnumerateObject())
        {
            if (member.Value.ValueKind == JsonValueKind.Object
                ? member.Value.TryGetProperty("kty", out _)
                : member.Value.ValueKind == JsonValueKind.String
                    && member.Value.GetString()!.Contains("PRIVATE KEY", StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private static PrivateKeyFormatException PublicOnly() =>
        new("is a public JSON Web Key only: it has no 'd'. Give the private key that belongs to it.");

    private static byte[] Required(JsonElement jwk, string name) =>
        Bytes(jwk, name) ?? throw new PrivateKeyFormatException($"is a JSON Web Key without '{name}'. Copy it again, whole.");

    private static byte[]? Bytes(JsonElement jwk, string name) =>
        Text(jwk, name) is { Length: > 0 } text ? Base64Text.TryDecode(text) ?? throw new FormatException() : null;

    private static string? Text(JsonElement jwk, string name) =>
        jwk.TryGetProperty(name, out JsonElement value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    // Some writers drop leading zeros, which the platform insists on.
    private static byte[] Pad(byte[] value, int size)
    {
        if (value.Length >= size)
        {
            return value;
        }

        byte[] padded = new byte[size];
        value.CopyTo(padded, size - value.Length);
        return padded;
    }
}
