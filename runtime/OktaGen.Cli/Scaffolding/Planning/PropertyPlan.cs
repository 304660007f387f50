using OktaGen.Cli.Scaffolding.Shapes;

namespace OktaGen.Cli.Scaffolding.Planning;

/// <summary>One property.</summary>
/// <param name="Name">The name in C#.</param>
/// <param name="Type">The type in C#, as declared.</param>
/// <param name="Shape">What the description says about it.</param>
/// <param name="IsRequired">Whether C# demands a value.</param>
internal sealed record PropertyPlan(string Name, string Type, PropertyShape Shape, bool IsRequired);
