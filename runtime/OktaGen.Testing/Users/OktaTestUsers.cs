using System.Text.Json.Nodes;

namespace OktaGen.Testing;

/// <summary>
/// The users of an <see cref="OktaTestOrg"/>, without the admin who owns its API tokens. Safe for use from several threads.
/// </summary>
public sealed class OktaTestUsers
{
    private readonly OrgState _org;

    internal OktaTestUsers(OrgState org) => _org = org;

    /// <summary>How many users there are, deactivated ones included.</summary>
    public int Count => _org.Locked<int>(() => _org.Users.Count);

    /// <summary>All users as they are now, in the order of creation, deactivated ones included.</summary>
    public IReadOnlyList<OktaTestUser> All
    {
        get
        {
            return _org.Locked<IReadOnlyList<OktaTestUser>>(() =>
            {
                UserLifecycle.FinishDeactivations(_org);
                return [.. _org.Users.All.Select(user => new OktaTestUser(user))];
            });
        }
    }

    /// <summary>Adds a user, who has a password unless staged, provisioned or deactivated.</summary>
    /// <param name="login">
    /// The login, in the form of an e-mail address; also the e-mail address, unless <paramref name="attributes"/> has one.
    /// </param>
    /// <param name="firstName">The first name.</param>
    /// <param name="lastName">The last name.</param>
    /// <param name="status">The status, as Okta writes it.</param>
    /// <param name="attributes">Further profile attributes, custom ones included.</param>
    /// <returns>The new user.</returns>
    /// <exception cref="ArgumentException">Okta would refuse such a user, for instance because the login is taken.</exception>
    public OktaTestUser Add(string login, string firstName, string lastName, string status = "ACTIVE", JsonObject? attributes = null)
    {
        Verify(status);
        JsonObject profile = new() { ["firstName"] = firstName, ["lastName"] = lastName, ["login"] = login, ["email"] = login };
        foreach (KeyValuePair<string, JsonNode?> attribute in attributes ?? [])
        {
            profile[attribute.Key] = attribute.Value?.DeepClone();
        }

        return _org.Locked<OktaTestUser>(() =>
        {
            UserRecord user = _org.Users.Add(Verified(profile), _org.Now);
            if (status is not (UserStatus.Staged or UserStatus.Provisioned or UserStatus.Deprovisioned))
            {
                user.SetPassword(_org.Now);
            }

            if (status != UserStatus.Staged)
            {
                user.Become(status, _org.Now);
            }

            return new OktaTestUser(user);
        });
    }

    /// <summary>Finds a user the way Okta's paths do: by id, by login, or by the part of the login before its <c>@</c>.</summary>
    /// <param name="idOrLogin">The id or login.</param>
    /// <returns>The user as it is now, or <see langword="null"/>.</returns>
    public OktaTestUser? Find(string idOrLogin)
    {
        ArgumentNullException.ThrowIfNull(idOrLogin);
        return _org.Locked<OktaTestUser?>(() =>
        {
            UserLifecycle.FinishDeactivations(_org);
            return _org.Users.Find(idOrLogin) is { } user ? new OktaTestUser(user) : null;
        });
    }

    /// <summary>Puts a user into a status, whatever the one before: <c>LOCKED_OUT</c>, say, which no API call leads to.</summary>
    /// <param name="idOrLogin">The id or login.</param>
    /// <param name="status">The status, as Okta writes it.</param>
    /// <exception cref="ArgumentException">There is no such user or no such status.</exception>
    public void SetStatus(string idOrLogin, string status)
    {
        Verify(status);
        _org.Locked(() =>
        {
            UserRecord user = _org.Users.Find(idOrLogin)
                ?? throw new ArgumentException($"There is no user {idOrLogin}.", nameof(idOrLogin));
            if (status == UserStatus.Deprovisioned)
            {
                UserLifecycle.Deprovision(_org, user);
            }
            else
            {
                user.Become(status, _org.Now);
            }
        });
    }

    private static void Verify(string status)
    {
        if (!UserStatus.All.Contains(status))
        {
            throw new ArgumentException($"Okta has no user status {status}. It has: {string.Join(", ", UserStatus.All)}.", nameof(status));
        }
    }

    private JsonObject Verified(JsonObject profile)
    {
        try
        {
            return UserRules.Profile(profile, _org, _org.Schemas.DefaultType);
        }
        catch (RefusedException refused)
        {
            throw new ArgumentException($"Okta would refuse this user: {refused.Answer.Body!["errorCauses"]![0]!["errorSummary"]}");
        }
    }
}
