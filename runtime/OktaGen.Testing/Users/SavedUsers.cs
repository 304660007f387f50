namespace OktaGen.Testing;

/// <summary>The users as they are saved.</summary>
internal sealed class SavedUsers
{
    public required UserRecord Admin { get; init; }

    public required IEnumerable<UserRecord> All { get; init; }

    public required long LastSequence { get; init; }
}
