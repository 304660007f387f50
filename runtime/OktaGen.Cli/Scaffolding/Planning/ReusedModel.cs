namespace OktaGen.Cli.Scaffolding.Planning;

/// <summary>A model that is not written, because an assembly has it.</summary>
/// <param name="Name">What it is called here.</param>
/// <param name="Type">The type with its namespace.</param>
/// <param name="Assembly">The assembly's name.</param>
internal sealed record ReusedModel(string Name, string Type, string Assembly);
