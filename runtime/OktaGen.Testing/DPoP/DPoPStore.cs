using System.Text.Json.Nodes;

namespace OktaGen.Testing;

/// <summary>The nonces that the org has given, and the proofs that it has seen.</summary>
internal sealed class DPoPStore
{
    // A proof is refused when it is older than five minutes.
    private static readonly TimeSpan s_proofLife = TimeSpan.FromMinutes(10);

    // Newest last.
    private readonly List<(string Value, DateTimeOffset Issued)> _nonces = [];
    private readonly SpentIds _usedProofs = new();

    /// <summary>A new nonce is given when the newest is so old.</summary>
    public TimeSpan NonceRotation { get; set; } = TimeSpan.FromHours(24);

    /// <summary>A nonce is accepted for so long after it was issued.</summary>
    public TimeSpan NonceLifetime { get; set; } = TimeSpan.FromDays(3);

    public bool RequireResourceNonce { get; set; }

    /// <summary>Marks the id of a proof as used; each is good for one use with its key.</summary>
    public bool Spend(string thumbprint, string id, DateTimeOffset now) => _usedProofs.Spend($"{thumbprint} {id}", now, s_proofLife);

    public string CurrentNonce(DateTimeOffset now)
    {
        if (_nonces.Count == 0 || _nonces[^1].Issued + NonceRotation <= now)
        {
            Rotate(now);
        }

        return _nonces[^1].Value;
    }

    public void Rotate(DateTimeOffset now) => _nonces.Add((Ids.Text(32), now));

    public JsonNode Save() => SavedJson.ToNode(_nonces);

    public void Load(JsonNode saved)
    {
        _nonces.Clear();
        _nonces.AddRange(SavedJson.Read<List<(string Value, DateTimeOffset Issued)>>(saved));
    }

    public void Forget() => _nonces.Clear();

    public bool Accepts(string? nonce, DateTimeOffset now) =>
        _nonces.Exists(known => known.Value == nonce && now < known.Issued + NonceLifetime);
}
