namespace OktaGen.Testing;

/// <summary>
/// Proof of possession (DPoP, RFC 9449) at an <see cref="OktaTestOrg"/>. Which apps have to use it is said per app:
/// <see cref="OktaTestServiceApp.RequireDPoP"/>. Safe for use from several threads.
/// </summary>
public sealed class OktaTestDPoP
{
    private readonly OrgState _org;

    internal OktaTestDPoP(OrgState org) => _org = org;

    /// <summary>
    /// How long after the last one a new nonce is given. Older ones stay good for <see cref="NonceLifetime"/>. Default: 24 hours, as at
    /// Okta.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not positive.</exception>
    public TimeSpan NonceRotation
    {
        get => _org.Locked(() => _org.DPoP.NonceRotation);
        set
        {
            ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(value, TimeSpan.Zero);
            _org.Locked(() => _org.DPoP.NonceRotation = value);
        }
    }

    /// <summary>How long a nonce is accepted after it was given. Default: three days, as at Okta.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not positive.</exception>
    public TimeSpan NonceLifetime
    {
        get => _org.Locked(() => _org.DPoP.NonceLifetime);
        set
        {
            ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(value, TimeSpan.Zero);
            _org.Locked(() => _org.DPoP.NonceLifetime = value);
        }
    }

    /// <summary>
    /// Whether calls of the API need a nonce in their proof too: without a good one they are answered 401 <c>use_dpop_nonce</c>
    /// (RFC 9449, section 9). Okta documents that it does not ask for one, so the default is <see langword="false"/>.
    /// </summary>
    public bool RequireResourceNonce
    {
        get => _org.Locked(() => _org.DPoP.RequireResourceNonce);
        set => _org.Locked(() => _org.DPoP.RequireResourceNonce = value);
    }

    /// <summary>
    /// Makes a new nonce now. The ones given before stay good for their lifetime; an answer to one of them carries the new one.
    /// </summary>
    public void RotateNonce()
    {
        _org.Locked(() => _org.DPoP.Rotate(_org.Clock.GetUtcNow()));
    }

    /// <summary>Forgets all nonces: the next token request is challenged anew, whatever nonce its proof holds.</summary>
    public void RevokeNonces()
    {
        _org.Locked(() => _org.DPoP.Forget());
    }
}
