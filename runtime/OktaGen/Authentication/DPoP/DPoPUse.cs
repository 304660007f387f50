namespace OktaGen.Authentication;

/// <summary>Whether a connection sends proofs, and by which key: from the start, or from when the org first demands it.</summary>
internal sealed class DPoPUse : IDisposable
{
    private readonly Lazy<DPoPKey> _key;
    private volatile bool _isOn;
    private volatile bool _isBound;

    public DPoPUse(OktaDPoP mode, string? algorithm)
    {
        Mode = mode;
        _isOn = mode == OktaDPoP.On;
        _key = new Lazy<DPoPKey>(() => DPoPKey.Create(algorithm ?? "ES256"));
    }

    public OktaDPoP Mode { get; }

    /// <summary>The key for the next token request; null while no proof is sent.</summary>
    public DPoPKey? Key => _isOn ? _key.Value : null;

    /// <summary>Obeys the org's demand for proofs.</summary>
    /// <returns>False where the options forbid it.</returns>
    public bool TryTurnOn()
    {
        _isOn |= Mode == OktaDPoP.Automatic;
        return _isOn;
    }

    /// <summary>Notes whether a token was issued that is bound to the key.</summary>
    /// <returns>True where it is not, although the one before it was.</returns>
    public bool HasLostBinding(bool isBound)
    {
        bool wasBound = _isBound;
        _isBound = isBound;
        return wasBound && !isBound;
    }

    public void Dispose()
    {
        if (_key.IsValueCreated)
        {
            _key.Value.Dispose();
        }
    }
}
