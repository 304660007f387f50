namespace OktaGen.Tests;

/// <summary>Tests that need the process to themselves: a listener of another test's would be heard.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class AloneCollection
{
    public const string Name = "Alone";
}
