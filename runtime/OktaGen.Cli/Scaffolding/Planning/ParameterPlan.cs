using OktaGen.Cli.CSharp;

namespace OktaGen.Cli.Scaffolding.Planning;

/// <summary>One parameter of a method.</summary>
/// <param name="Type">The type in C#.</param>
/// <param name="Name">The name, not escaped.</param>
/// <param name="Text">What it is, in words.</param>
/// <param name="Binding">Where its value goes; null where its name and type say it.</param>
/// <param name="IsOptional">Whether it may be left out.</param>
internal sealed record ParameterPlan(string Type, string Name, XmlText Text, ParameterBinding? Binding, bool IsOptional)
{
    /// <summary>What the description says in its own words.</summary>
    public string? Prose { get; init; }
}
