using System.Text.Json;
using OktaGen.Authentication;
using OktaGen.Cli.Files;
using OktaGen.Cli.Terminal;

namespace OktaGen.Cli.Keys.Commands;

/// <summary>What may be told of a key.</summary>
/// <param name="File">The file of the private key.</param>
/// <param name="Kind">Its kind and size.</param>
/// <param name="Algorithm">How it signs.</param>
/// <param name="KeyId">Its id, to be that at Okta.</param>
/// <param name="BringsKeyId">Whether the file holds the id.</param>
/// <param name="Thumbprint">SHA-256 of the public key (RFC 7638).</param>
/// <param name="IsOpenToOthers">Whether others may read the file.</param>
/// <param name="PublicKey">What Okta is to know.</param>
internal sealed record KeyReport(
    string File, string Kind, string Algorithm, string KeyId, bool BringsKeyId, string Thumbprint, bool IsOpenToOthers, PublicJwk PublicKey)
{
    /// <param name="path">The file of the private key.</param>
    /// <param name="passphrase">Decrypts it, where it is encrypted.</param>
    public static KeyReport Of(string path, string? passphrase = null)
    {
        using KeyPair key = KeyPair.Read(KeyFile.Read(path), passphrase);
        return new KeyReport(
            path, key.Kind, key.Algorithm, key.KeyId, key.BringsKeyId, key.Thumbprint, PrivateFile.IsOpenToOthers(path), key.ToPublicJwk());
    }

    public void Write(ToolOutput output)
    {
        output.WriteJson(this, ReportJson.Default.KeyReport);
        output.WriteTable(
            [],
            [
                ["file", File],
                ["kind", Kind],
                ["algorithm", Algorithm],
                ["key id", KeyId],
            ]);
        if (!BringsKeyId)
        {
            output.WriteLine(
                "The file does not hold the key id: set PrivateKeyId to the one that the key is registered by at Okta.", Tone.Warning);
        }

        if (IsOpenToOthers)
        {
            output.WriteLine($"Others can read the file: chmod 600 {File}", Tone.Warning);
        }

        output.WriteVerbatim(JsonSerializer.Serialize(PublicKey, KeyJson.Default.PublicJwk));
    }
}
