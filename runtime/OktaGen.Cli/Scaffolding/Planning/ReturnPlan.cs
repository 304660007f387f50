using OktaGen.Cli.CSharp;

namespace OktaGen.Cli.Scaffolding.Planning;

/// <summary>What a method returns.</summary>
/// <param name="Kind">What it makes of the answer.</param>
/// <param name="Summary">The same in words.</param>
/// <param name="Type">The type of the value or of an item; null where the kind says it.</param>
internal sealed record ReturnPlan(ReturnKind Kind, XmlText Summary, string? Type = null);
