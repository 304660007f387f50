using System.Security.Cryptography;
using System.Text;

namespace OktaGen.Authentication;

/// <summary>
/// A key pair made for proofs of possession, with the part of a proof that never changes: its header. It lives in memory only, and as
/// long as the tokens that are bound to it. Safe for concurrent use.
/// </summary>
internal sealed class DPoPKey : IDisposable
{
    private readonly object _gate = new();
    private readonly AsymmetricAlgorithm _key;

    private DPoPKey(AsymmetricAlgorithm key, string header, int signatureLength)
    {
        _key = key;
        SignatureLength = signatureLength;
        Header = Encoding.ASCII.GetBytes(Base64UrlText.Encode(Encoding.ASCII.GetBytes(header)) + ".");
    }

    /// <summary>The encoded header of each proof (RFC 9449, section 4.2), and the dot behind it.</summary>
    public byte[] Header { get; }

    public int SignatureLength { get; }

    /// <param name="algorithm"><c>ES256</c> or <c>RS256</c>, which costs ten times as much for each call.</param>
    public static DPoPKey Create(string algorithm) => algorithm == "RS256" ? CreateRsa() : CreateCurve();

    public void Sign(ReadOnlySpan<byte> data, Span<byte> signature)
    {
        // Key objects are not documented to sign side by side.
        lock (_gate)
        {
            _ = _key is ECDsa curve
                ? curve.SignData(data, signature, HashAlgorithmName.SHA256)
                : ((RSA)_key).SignData(data, signature, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        }
    }

    public void Dispose()
    {
        lock (_gate)
        {
            _key.Dispose();
        }
    }

    public override string ToString() => nameof(DPoPKey);

    private static DPoPKey CreateCurve()
    {
        var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        ECPoint point = key.ExportParameters(includePrivateParameters: false).Q;
        string jwk = $$"""{"kty":"EC","crv":"P-256","x":"{{Base64UrlText.Encode(point.X)}}","y":"{{Base64UrlText.Encode(point.Y)}}"}""";
        return new DPoPKey(key, HeaderOf("ES256", jwk), signatureLength: 64);
    }

    private static DPoPKey CreateRsa()
    {
        var key = RSA.Create(2048);
        RSAParameters parameters = key.ExportParameters(includePrivateParameters: false);
        string jwk =
            $$"""{"kty":"RSA","n":"{{Base64UrlText.Encode(parameters.Modulus)}}","e":"{{Base64UrlText.Encode(parameters.Exponent)}}"}""";
        return new DPoPKey(key, HeaderOf("RS256", jwk), signatureLength: 256);
    }

    private static string HeaderOf(string algorithm, string jwk) => $$"""{"typ":"dpop+jwt","alg":"{{algorithm}}","jwk":{{jwk}}}""";
}
