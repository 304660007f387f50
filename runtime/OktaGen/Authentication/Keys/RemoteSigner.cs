using System.Buffers;
using System.Text;
using System.Text.Json;

namespace OktaGen.Authentication;

/// <summary>
/// Lets the holder of a key sign (JWS compact form; RFC 7515, section 7.1), and looks whether what comes back can be a signature.
/// </summary>
internal sealed class RemoteSigner(IClientAssertionSigner signer, string? keyId) : AssertionSigner
{
    private const string Name = nameof(OktaOptions) + "." + nameof(OktaOptions.ClientAssertionSigner);

    public override async ValueTask<string> SignAsync(IDictionary<string, object> claims, CancellationToken cancellationToken)
    {
        string algorithm;
        string input;
        byte[]? signature;
        try
        {
            algorithm = signer.Algorithm;
            input = SigningInput(algorithm, signer.KeyId ?? keyId, claims);
            signature = await signer.SignAsync(Encoding.ASCII.GetBytes(input), cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
        {
            throw new OktaAuthenticationException($"{Name} did not sign: {TransportFault.DescribeForeign(exception)}", exception);
        }

        byte[] checkedSignature = SignatureForm.Check(algorithm, signature)
            ?? throw new OktaAuthenticationException($"{Name} gave {signature?.Length ?? 0} bytes, which are no signature by {algorithm}. "
                + "Check that its Algorithm is that of its key, and that SignAsync returns the signature itself, not a text of it.");
        return $"{input}.{Base64UrlText.Encode(checkedSignature)}";
    }

    private static string SigningInput(string algorithm, string? keyId, IDictionary<string, object> claims)
    {
        var header = new Dictionary<string, object> { ["alg"] = algorithm, ["typ"] = "JWT" };
        if (!string.IsNullOrWhiteSpace(keyId))
        {
            header["kid"] = keyId.Trim();
        }

        return $"{Encode(header)}.{Encode(claims)}";
    }

    private static string Encode(IDictionary<string, object> members)
    {
        var buffer = new ArrayBufferWriter<byte>(512);
        using (var writer = new Utf8JsonWriter(buffer))
        {
            writer.WriteStartObject();
            foreach ((string name, object value) in members)
            {
                if (value is long number)
                {
                    writer.WriteNumber(name, number);
                }
                else
                {
                    writer.WriteString(name, (string)value);
                }
            }

            writer.WriteEndObject();
        }

        return Base64UrlText.Encode(buffer.WrittenSpan);
    }
}
