namespace OktaGen.Management;

/// <summary>Sets and expires users' passwords.</summary>
/// <param name="users">Sets passwords.</param>
/// <param name="credentials">Expires them.</param>
/// <param name="sessions">Ends sessions.</param>
public sealed class UserPasswords(IUsers users, IUserCredentials credentials, IUserSessions sessions)
{
    /// <summary>Changes passwords over a connection.</summary>
    /// <param name="okta">The connection.</param>
    public UserPasswords(OktaConnection okta)
        : this(new UsersClient(okta), new UserCredentialsClient(okta), new UserSessionsClient(okta))
    {
    }

    /// <summary>Sets a password, without asking for the old one.</summary>
    /// <param name="userId">The user's id or login.</param>
    /// <param name="password">The new password.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The user.</returns>
    [RequiresScope(OktaScopes.UsersManage)]
    public Task<User> SetAsync(string userId, string password, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(password);
        var change = new UpdateUserRequest
        {
            Credentials = new UserCredentialsUpdate { Password = new PasswordCredentialUpdate { Value = password } },
        };
        return users.UpdateUserAsync(userId, change, cancellationToken: cancellationToken);
    }

    /// <summary>
    /// Sets a password that the user must change at the next sign-in: this very password, and none that Okta makes up.
    /// </summary>
    /// <param name="userId">The user's id or login.</param>
    /// <param name="password">The password for one sign-in.</param>
    /// <param name="cancellationToken">
    /// Cancels the calls. These are two: where the second fails, the password is set, and stays valid until <see cref="ExpireAsync"/>.
    /// </param>
    /// <returns>The user.</returns>
    [RequiresScope(OktaScopes.UsersManage)]
    public async Task<User> SetTemporaryAsync(string userId, string password, CancellationToken cancellationToken = default)
    {
        await SetAsync(userId, password, cancellationToken).ConfigureAwait(false);
        return await credentials.ExpirePasswordAsync(userId, cancellationToken: cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Has the user choose a new password at the next sign-in, which takes the old one once more.</summary>
    /// <param name="userId">The user's id or login.</param>
    /// <param name="revokeSessions">Whether to end the user's sessions, so that the next sign-in is at once.</param>
    /// <param name="cancellationToken">Cancels the calls.</param>
    /// <returns>The user.</returns>
    [RequiresScope(OktaScopes.UsersManage)]
    public async Task<User> ExpireAsync(string userId, bool revokeSessions = false, CancellationToken cancellationToken = default)
    {
        User user = await credentials.ExpirePasswordAsync(userId, cancellationToken: cancellationToken).ConfigureAwait(false);
        if (revokeSessions)
        {
            await sessions.RevokeUserSessionsAsync(user.Id ?? userId, cancellationToken: cancellationToken).ConfigureAwait(false);
        }

        return user;
    }

    /// <summary>Replaces the password by one that Okta makes up, for one sign-in, at which the user must choose a new one.</summary>
    /// <param name="userId">The user's id or login.</param>
    /// <param name="revokeSessions">Whether to end the user's sessions.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The temporary password, a secret.</returns>
    [RequiresScope(OktaScopes.UsersManage)]
    public async Task<string> ReplaceByTemporaryAsync(
        string userId, bool revokeSessions = false, CancellationToken cancellationToken = default)
    {
        TemporaryPassword answer = await credentials
            .ExpirePasswordWithTempPasswordAsync(userId, revokeSessions, cancellationToken: cancellationToken)
            .ConfigureAwait(false);
        return answer.TempPassword ?? throw new OktaFormatException("Okta expired the password, but its answer holds no temporary one.");
    }
}
