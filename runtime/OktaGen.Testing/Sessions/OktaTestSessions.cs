namespace OktaGen.Testing;

/// <summary>The sessions of the users of an <see cref="OktaTestOrg"/>. Safe for use from several threads.</summary>
public sealed class OktaTestSessions
{
    private readonly OrgState _org;

    internal OktaTestSessions(OrgState org) => _org = org;

    /// <summary>Starts a session of a user, as a sign-in does. It lasts for two hours, by the org's clock.</summary>
    /// <param name="userIdOrLogin">The user's id or login.</param>
    /// <returns>The session's id.</returns>
    /// <exception cref="ArgumentException">There is no such user.</exception>
    public string Add(string userIdOrLogin)
    {
        ArgumentNullException.ThrowIfNull(userIdOrLogin);
        return _org.Locked<string>(() =>
        {
            UserRecord user = _org.Users.Find(userIdOrLogin)
                ?? throw new ArgumentException($"There is no user {userIdOrLogin}.", nameof(userIdOrLogin));
            return _org.Sessions.Add(sequence => new SessionRecord
            {
                Id = Ids.New("102"),
                Sequence = sequence,
                User = user,
                Created = _org.Now,
                Expires = _org.Now + SessionRecord.Lifetime,
            }).Id;
        });
    }

    /// <summary>The ids of a user's sessions that last.</summary>
    /// <param name="userIdOrLogin">The user's id or login.</param>
    /// <returns>The ids, oldest first.</returns>
    public IReadOnlyList<string> Of(string userIdOrLogin)
    {
        ArgumentNullException.ThrowIfNull(userIdOrLogin);
        return _org.Locked<IReadOnlyList<string>>(() =>
        {
            UserRecord? user = _org.Users.Find(userIdOrLogin);
            return [
                .. _org.Sessions.All.Where(session => session.User == user && session.Expires > _org.Now).Select(session => session.Id)];
        });
    }
}
