using System.Formats.Asn1;

namespace OktaGen.Authentication;

/// <summary>The form in which a JSON Web Signature holds a signature (RFC 7518, sections 3.3 and 3.4).</summary>
internal static class SignatureForm
{
    private const int ShortestRsa = 256;

    /// <summary>The signature in that form; null where the bytes cannot be one by the algorithm.</summary>
    public static byte[]? Check(string algorithm, byte[]? signature) => (signature, algorithm) switch
    {
        (null, _) => null,
        (_, "ES256") => OfCurve(signature, 32),
        (_, "ES384") => OfCurve(signature, 48),
        (_, "ES512") => OfCurve(signature, 66),
        (_, "RS256" or "RS384" or "RS512") when signature.Length >= ShortestRsa => signature,
        _ => null,
    };

    // Two numbers of the curve's size. The DER form is only as long as that where both numbers have lost four bytes: once in 2^64 times.
    private static byte[]? OfCurve(byte[] signature, int size) => signature.Length == 2 * size ? signature : FromDer(signature, size);

    private static byte[]? FromDer(byte[] der, int size)
    {
        try
        {
            AsnReader reader = new(der, AsnEncodingRules.DER);
            AsnReader numbers = reader.ReadSequence();
            reader.ThrowIfNotEmpty();
            byte[] pair = new byte[2 * size];
            bool fits = TryCopy(numbers.ReadIntegerBytes().Span, pair.AsSpan(0, size))
                && TryCopy(numbers.ReadIntegerBytes().Span, pair.AsSpan(size));
            numbers.ThrowIfNotEmpty();
            return fits ? pair : null;
        }
        catch (AsnContentException)
        {
            return null;
        }
    }

    private static bool TryCopy(ReadOnlySpan<byte> number, Span<byte> padded)
    {
        ReadOnlySpan<byte> digits = number.TrimStart((byte)0);
        if (digits.Length > padded.Length)
        {
            return false;
        }

        digits.CopyTo(padded[^digits.Length..]);
        return true;
    }
}
