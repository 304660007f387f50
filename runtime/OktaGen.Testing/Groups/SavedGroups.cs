namespace OktaGen.Testing;

/// <summary>The groups as they are saved.</summary>
internal sealed class SavedGroups
{
    public required IEnumerable<GroupRecord> All { get; init; }

    /// <summary>The ids of the members of each group, by the group's id.</summary>
    public required IReadOnlyDictionary<string, string[]> Members { get; init; }

    public required long LastSequence { get; init; }
}
