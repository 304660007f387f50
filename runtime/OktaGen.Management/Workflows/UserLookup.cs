namespace OktaGen.Management;

/// <summary>Finds users by what people call them.</summary>
/// <param name="users">The client to ask.</param>
public sealed class UserLookup(IUsers users)
{
    /// <summary>Finds users over a connection.</summary>
    /// <param name="okta">The connection.</param>
    public UserLookup(OktaConnection okta)
        : this(new UsersClient(okta))
    {
    }

    /// <summary>The user with a login, deactivated ones included. Unlike a read by login it also takes one that holds a slash.</summary>
    /// <param name="login">The whole login.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>None or one: logins are unique.</returns>
    [RequiresScope(OktaScopes.UsersRead)]
    public Task<LookupResult<User>> FindByLoginAsync(string login, CancellationToken cancellationToken = default) =>
        FindAsync("profile.login", "login", login, cancellationToken);

    /// <summary>The users with a primary e-mail address, deactivated ones included. Several users can share one.</summary>
    /// <param name="email">The whole address.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>All of them.</returns>
    [RequiresScope(OktaScopes.UsersRead)]
    public Task<LookupResult<User>> FindByEmailAsync(string email, CancellationToken cancellationToken = default) =>
        FindAsync("profile.email", "e-mail address", email, cancellationToken);

    // A filter, because a search lags behind the last changes.
    private async Task<LookupResult<User>> FindAsync(string property, string what, string value, CancellationToken cancellationToken)
    {
        ArgumentException.ThrowIfNullOrEmpty(value);
        return await LookupResult<User>.ReadAsync(
            $"user with the {what} '{value}'",
            users.ListUsersAsync(filter: OktaFilter.Where(property).EqualTo(value), cancellationToken: cancellationToken),
            static _ => true,
            static user => user.Id).ConfigureAwait(false);
    }
}
