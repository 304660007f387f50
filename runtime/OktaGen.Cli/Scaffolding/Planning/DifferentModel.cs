namespace OktaGen.Cli.Scaffolding.Planning;

/// <summary>A model that is written although an assembly has a type of its name.</summary>
/// <param name="Name">What it is called here.</param>
/// <param name="Assembly">The assembly's name.</param>
/// <param name="Reason">What is different there, as a sentence.</param>
internal sealed record DifferentModel(string Name, string Assembly, string Reason);
