namespace OktaGen.Cli.Scaffolding.Reuse;

/// <summary>A public property of a compiled model.</summary>
/// <param name="JsonName">The name in JSON; null where it says none.</param>
/// <param name="Type">The type as metadata has it.</param>
/// <param name="IsRequired">Whether C# demands a value.</param>
/// <param name="Converter">The converter that it names, without type arguments; null where it names none.</param>
internal sealed record CompiledProperty(string? JsonName, string Type, bool IsRequired, string? Converter)
{
    /// <summary>Whether it holds what JSON has and no property is for.</summary>
    public bool HoldsRest { get; init; }
}
