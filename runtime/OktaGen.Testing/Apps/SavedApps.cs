namespace OktaGen.Testing;

/// <summary>The apps as they are saved.</summary>
internal sealed class SavedApps
{
    public required EntityStore<AppRecord> Store { get; init; }

    public required bool AssignSuperAdmin { get; init; }
}
