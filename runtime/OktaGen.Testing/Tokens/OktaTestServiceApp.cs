using System.Security.Cryptography;

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
    public IReadOnlyList<string> GrantedScopes =>
        _org.Locked<IReadOnlyList<string>>(() => [.. _app.Grants.All.Select(grant => grant.Scope)]);

    /// <summary>
    /// Whether the token requests of the app need a proof of possession (DPoP), as "Require Demonstrating Proof of Possession" in Okta's
    /// Admin Console says; its access tokens are then bound to the proof's key. Bearer tokens that it already has stay good. Where it is
    /// <see langword="false"/>, the default, a proof is ignored.
    /// </summary>
    public bool RequireDPoP
    {
        get => _org.Locked(() => _app.RequireDPoP);
        set => _org.Locked(() => _app.RequireDPoP = value);
    }

    /// <summary>The ids of the app's active keys, oldest first.</summary>
    public IReadOnlyList<string> ActiveKeyIds =>
        _org.Locked<IReadOnlyList<string>>(() => [.. _app.Keys.Where(key => key.IsActive).Select(key => key.Id)]);

    /// <summary>The admin roles that are assigned to the app, by type: <c>USER_ADMIN</c>, …, or <c>CUSTOM</c>.</summary>
    public IReadOnlyList<string> AdminRoles =>
        _org.Locked<IReadOnlyList<string>>(() => [.. _org.RoleAssignments.Of(_app.Assignee).Select(static role => role.Type)]);

    /// <summary>Assigns a standard admin role to the app. Assigning it twice is the same as once.</summary>
    /// <param name="type">The role's type, such as <c>USER_ADMIN</c>.</param>
    /// <exception cref="ArgumentException">Okta has no such role.</exception>
    public void AssignRole(string type)
    {
        ArgumentNullException.ThrowIfNull(type);
        if (!RoleAssignmentOperations.IsStandard(type))
        {
            throw new ArgumentException($"Okta has no role {type}.", nameof(type));
        }

        _org.Locked(() => _org.RoleAssignments.AddStandard(_app.Assignee, type, _org.Now));
    }

    /// <summary>Assigns a new custom admin role to the app, on a new resource set.</summary>
    /// <param name="permissions">The role's permissions, such as <c>okta.users.read</c>; these are no scopes.</param>
    /// <param name="resources">
    /// What the set holds, as paths or URLs: <c>/api/v1/users</c>, <c>/api/v1/groups</c> and <c>/api/v1/apps</c> for all, these with an id
    /// for one, <c>/api/v1/groups/{id}/users</c> for the users of a group.
    /// </param>
    /// <exception cref="ArgumentException">What is given is no permission for custom roles, or no resource.</exception>
    public void AssignCustomRole(IReadOnlyCollection<string> permissions, IReadOnlyCollection<string> resources)
    {
        ArgumentNullException.ThrowIfNull(permissions);
        ArgumentNullException.ThrowIfNull(resources);
        _org.Locked(() => CustomRoleSeed.Assign(_org, _app.Assignee, permissions, resources));
    }

    /// <summary>Grants a scope to the app. Tokens that are issued from now on can have it.</summary>
    /// <param name="scope">The scope, such as a constant of <see cref="OktaScopes"/>. Granting it twice is the same as once.</param>
    public void Grant(string scope)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(scope);
        _org.Locked(() => _app.Grant(scope, _org.Now));
    }

    /// <summary>
    /// Takes a granted scope away. As at Okta, tokens keep what they have, and the token endpoint drops the scope from new ones without a
    /// word.
    /// </summary>
    /// <param name="scope">The scope.</param>
    /// <returns>Whether the scope was granted.</returns>
    public bool RemoveGrant(string scope)
    {
        return _org.Locked<bool>(() =>
        {
            if (_app.FindGrant(scope) is not { } grant)
            {
                return false;
            }

            _app.Grants.Remove(grant);
            return true;
        });
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
        _org.Locked(() =>
        {
            pair.PublicKey.Created = _org.Now;
            _app.Keys.Add(pair.PublicKey);
        });

        return new OktaOptions
        {
            OrgUrl = _org.BaseUrl,
            Credential = OktaCredential.OAuth,
            ClientId = _app.ClientId,
            PrivateKey = pair.PrivateKeyPem,
            PrivateKeyId = pair.PublicKey.Id,
        };
    }

    /// <summary>
    /// Registers the public half of a key that the test made itself. From then on an assertion has to name its key by <c>kid</c>, if the
    /// app had a key already.
    /// </summary>
    /// <param name="key">
    /// An <see cref="RSA"/> key of at least 2048 bits, or an <see cref="ECDsa"/> key on P-256, P-384 or P-521. It is not kept.
    /// </param>
    /// <param name="keyId">The key's id (<c>kid</c>).</param>
    /// <exception cref="ArgumentException">The key is of another kind, or the app has one with this id.</exception>
    public void AddKey(AsymmetricAlgorithm key, string keyId)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(keyId);
        PublicKey publicKey = key switch
        {
            RSA { KeySize: >= 2048 } rsa => new PublicKey(keyId, rsa),
            ECDsa { KeySize: 256 or 384 or 521 } ecdsa => new PublicKey(keyId, ecdsa),
            _ => throw new ArgumentException("Okta takes RSA keys of at least 2048 bits and keys on P-256, P-384 and P-521.", nameof(key)),
        };
        _org.Locked(() =>
        {
            if (_app.FindKey(keyId) is not null)
            {
                publicKey.Dispose();
                throw new ArgumentException($"The app has a key {keyId} already.", nameof(keyId));
            }

            publicKey.Created = _org.Now;
            _app.Keys.Add(publicKey);
        });
    }

    /// <summary>Deactivates a key: assertions signed with it are refused until it is activated again.</summary>
    /// <param name="keyId">The key's id, such as <see cref="OktaOptions.PrivateKeyId"/>.</param>
    /// <returns>Whether the app has such a key.</returns>
    public bool DeactivateKey(string keyId) => SetActive(keyId, active: false);

    /// <summary>Activates a key that was deactivated.</summary>
    /// <param name="keyId">The key's id, such as <see cref="OktaOptions.PrivateKeyId"/>.</param>
    /// <returns>Whether the app has such a key.</returns>
    public bool ActivateKey(string keyId) => SetActive(keyId, active: true);

    /// <summary>Removes a key, as the end of a key rotation does.</summary>
    /// <param name="keyId">The key's id, such as <see cref="OktaOptions.PrivateKeyId"/>.</param>
    /// <returns>Whether the app had such a key.</returns>
    public bool RemoveKey(string keyId)
    {
        return _org.Locked<bool>(() =>
        {
            if (_app.FindKey(keyId) is not { } key)
            {
                return false;
            }

            key.Dispose();
            return _app.Keys.Remove(key);
        });
    }

    /// <summary>
    /// Has the app authenticate by a client secret (<c>client_secret_basic</c>) from now on, as API service integrations may. Its keys are
    /// of no use then.
    /// </summary>
    /// <returns>A new secret. One that the app had before is good no longer.</returns>
    public string UseClientSecret()
    {
        string secret = Ids.Text(64);
        _org.Locked(() => _app.ClientSecret = secret);

        return secret;
    }

    /// <summary>Revokes all access tokens of the app. The next call with one of them is answered 401 <c>invalid_token</c>.</summary>
    /// <returns>How many there were.</returns>
    public int RevokeAccessTokens()
    {
        return _org.Locked<int>(() => _org.Tokens.RevokeAccessTokens(_app.ClientId));
    }

    /// <summary>Revokes the access token that was issued to the app last; older ones stay good.</summary>
    /// <returns>Whether there was one.</returns>
    public bool RevokeNewestAccessToken()
    {
        return _org.Locked<bool>(() => _org.Tokens.RevokeNewestAccessToken(_app.ClientId));
    }

    private bool SetActive(string keyId, bool active)
    {
        return _org.Locked<bool>(() =>
        {
            if (_app.FindKey(keyId) is not { } key)
            {
                return false;
            }

            key.IsActive = active;
            return true;
        });
    }
}
