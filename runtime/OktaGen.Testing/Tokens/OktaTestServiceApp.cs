namespace OktaGen.Testing;

/// <summary>An API Services app of an <see cref="OktaTestOrg"/>. Safe for use from several threads.</summary>
public sealed class OktaTestServiceApp
{
    private readonly OrgState _org;
    private readonly ServiceApp _app;

    internal OktaTestServiceApp(OrgState org, ServiceApp app)
    {
        _org = org;
        _app = app;
    }

    /// <summary>The client id.</summary>
    public string ClientId => _app.ClientId;

    /// <summary>The scopes that are granted to the app now.</summary>
    public IReadOnlyList<string> GrantedScopes
    {
        get
        {
            lock (_org.Gate)
            {
                return [.. _app.Grants];
            }
        }
    }

    /// <summary>
    /// Whether the token requests of the app need a proof of possession (DPoP), as "Require Demonstrating Proof of Possession" in Okta's
    /// Admin Console says; its access tokens are then bound to the proof's key. Bearer tokens that it already has stay good. Where it is
    /// <see langword="false"/>, the default, a proof is ignored.
    /// </summary>
    public bool RequireDPoP
    {
        get
        {
            lock (_org.Gate)
            {
                return _app.RequireDPoP;
            }
        }

        set
        {
            lock (_org.Gate)
            {
                _app.RequireDPoP = value;
            }
        }
    }

    /// <summary>Grants a scope to the app. Tokens that are issued from now on can have it.</summary>
    /// <param name="scope">The scope, such as a constant of <see cref="OktaScopes"/>. Granting it twice is the same as once.</param>
    public void Grant(string scope)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(scope);
        lock (_org.Gate)
        {
            if (!_app.Grants.Contains(scope))
            {
                _app.Grants.Add(scope);
            }
        }
    }

    /// <summary>
    /// Takes a granted scope away. As at Okta, tokens keep what they have, and the token endpoint drops the scope from new ones without a word.
    /// </summary>
    /// <param name="scope">The scope.</param>
    /// <returns>Whether the scope was granted.</returns>
    public bool RemoveGrant(string scope)
    {
        lock (_org.Gate)
        {
            return _app.Grants.Remove(scope);
        }
    }

    /// <summary>
    /// Registers a further key of the app. From then on an assertion has to name its key by <c>kid</c>.
    /// </summary>
    /// <param name="keyType">The kind of key.</param>
    /// <returns>Options with the new private key. Options returned before stay good.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="keyType"/> is no member of the enumeration.</exception>
    public OktaOptions AddKey(OktaTestKeyType keyType = OktaTestKeyType.P256)
    {
        KeyPair pair = KeyPair.Create(keyType);
        lock (_org.Gate)
        {
            _app.Keys.Add(pair.PublicKey);
        }

        return new OktaOptions
        {
            OrgUrl = _org.BaseUrl,
            Credential = OktaCredential.OAuth,
            ClientId = _app.ClientId,
            PrivateKey = pair.PrivateKeyPem,
            PrivateKeyId = pair.PublicKey.Id,
        };
    }

    /// <summary>Removes a key, as the end of a key rotation does.</summary>
    /// <param name="keyId">The key's id, such as <see cref="OktaOptions.PrivateKeyId"/>.</param>
    /// <returns>Whether the app had such a key.</returns>
    public bool RemoveKey(string keyId)
    {
        lock (_org.Gate)
        {
            return _app.Keys.RemoveAll(key => key.Id == keyId) > 0;
        }
    }
}
