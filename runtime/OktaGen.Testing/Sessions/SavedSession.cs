namespace OktaGen.Testing;

/// <summary>A session as it is saved: with its user's id.</summary>
internal sealed class SavedSession
{
    public required string Id { get; init; }

    public required long Sequence { get; init; }

    public required string User { get; init; }

    public required DateTimeOffset Created { get; init; }

    public required DateTimeOffset Expires { get; init; }

    public static SavedSession Of(SessionRecord session) => new()
    {
        Id = session.Id,
        Sequence = session.Sequence,
        User = session.User.Id,
        Created = session.Created,
        Expires = session.Expires,
    };

    public SessionRecord ToRecord(OrgState org) => new()
    {
        Id = Id,
        Sequence = Sequence,
        User = org.Users.FindSaved(User),
        Created = Created,
        Expires = Expires,
    };
}
