namespace OktaGen.Testing;

/// <summary>A user type as it is saved.</summary>
internal sealed class SavedUserType
{
    public required string Id { get; init; }

    public required string SchemaId { get; init; }

    public required string Name { get; init; }

    public required string DisplayName { get; init; }

    public required DateTimeOffset Created { get; init; }

    public required SavedSchema Schema { get; init; }
}
