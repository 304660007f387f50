using System.Security.Cryptography;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using Microsoft.AspNetCore.WebUtilities;

namespace OktaGen.Testing;

/// <summary>A public key that is registered for a service app.</summary>
[JsonConverter(typeof(PublicKeyConverter))]
internal sealed class PublicKey : IDisposable
{
    private readonly RSA? _rsa;
    private readonly ECDsa? _ecdsa;

    public PublicKey(string id, RSA rsa)
    {
        Id = id;
        _rsa = RSA.Create(rsa.ExportParameters(includePrivateParameters: false));
    }

    public PublicKey(string id, ECDsa ecdsa)
    {
        Id = id;
        _ecdsa = ECDsa.Create(ecdsa.ExportParameters(includePrivateParameters: false));
    }

    /// <summary>Reads what <see cref="Export"/> has written.</summary>
    public PublicKey(string id, byte[] exported)
    {
        Id = id;
        try
        {
            _ecdsa = ECDsa.Create();
            _ecdsa.ImportSubjectPublicKeyInfo(exported, out _);
        }
        catch (CryptographicException)
        {
            _ecdsa!.Dispose();
            _ecdsa = null;
            _rsa = RSA.Create();
            _rsa.ImportSubjectPublicKeyInfo(exported, out _);
        }
    }

    /// <summary>The <c>kid</c>.</summary>
    public string Id { get; }

    public bool IsActive { get; set; } = true;

    /// <summary>Whether the id is the client's choice: a key without one must be the app's only key.</summary>
    public bool HasChosenId { get; set; } = true;

    /// <summary>The id of the registration, which is not the <c>kid</c>.</summary>
    public string RecordId { get; set; } = Ids.New("pks");

    public DateTimeOffset Created { get; set; }

    /// <summary>The size in bits of an RSA key.</summary>
    public int? RsaKeySize => _rsa?.KeySize;

    /// <summary>Whether the algorithm fits the key: RS* for RSA; for a curve, the one that RFC 7518, section 3.4 pairs with it.</summary>
    public bool Fits(string algorithm) => _rsa is not null
        ? algorithm is "RS256" or "RS384" or "RS512"
        : algorithm == _ecdsa!.KeySize switch { 256 => "ES256", 384 => "ES384", _ => "ES512" };

    public bool Verify(string algorithm, byte[] data, byte[] signature)
    {
        HashAlgorithmName hash = algorithm[2..] switch
        {
            "256" =>
            HashAlgorithmName.SHA256,
            "384" => HashAlgorithmName.SHA384,
            _ => HashAlgorithmName.SHA512
        };
        return _rsa is not null
            ? _rsa.VerifyData(data, signature, hash, RSASignaturePadding.Pkcs1)
            : _ecdsa!.VerifyData(data, signature, hash, DSASignatureFormat.IeeeP1363FixedFieldConcatenation);
    }

    /// <summary>As X.509 has it.</summary>
    public byte[] Export() => _rsa?.ExportSubjectPublicKeyInfo() ?? _ecdsa!.ExportSubjectPublicKeyInfo();

    public JsonObject ToJson(OrgState org, string appId)
    {
        JsonObject json = new()
        {
            ["id"] = RecordId,
            ["kid"] = HasChosenId ? Id : null,
            ["use"] = "sig",
            ["status"] = IsActive ? "ACTIVE" : "INACTIVE",
            ["created"] = OrgState.Stamp(Created),
            ["lastUpdated"] = OrgState.Stamp(Created),
        };
        if (_rsa is not null)
        {
            RSAParameters rsa = _rsa.ExportParameters(includePrivateParameters: false);
            json["kty"] = "RSA";
            json["n"] = WebEncoders.Base64UrlEncode(rsa.Modulus!);
            json["e"] = WebEncoders.Base64UrlEncode(rsa.Exponent!);
        }
        else
        {
            ECParameters ec = _ecdsa!.ExportParameters(includePrivateParameters: false);
            json["kty"] = "EC";
            json["crv"] = _ecdsa.KeySize switch { 256 => "P-256", 384 => "P-384", _ => "P-521" };
            json["x"] = WebEncoders.Base64UrlEncode(ec.Q.X!);
            json["y"] = WebEncoders.Base64UrlEncode(ec.Q.Y!);
        }

        string path = $"/api/v1/apps/{appId}/credentials/jwks/{RecordId}";
        string step = IsActive ? "deactivate" : "activate";
        json["_links"] = new JsonObject { ["self"] = org.Link(path), [step] = org.Link($"{path}/lifecycle/{step}", "POST") };
        return json;
    }

    public void Dispose()
    {
        _rsa?.Dispose();
        _ecdsa?.Dispose();
    }
}
