namespace OktaGen.Testing;

/// <summary>The schemas of users and groups as they are saved.</summary>
internal sealed class SavedSchemas
{
    /// <summary>The default type is the first.</summary>
    public required IReadOnlyList<SavedUserType> Types { get; init; }

    public required SavedSchema Group { get; init; }
}
