namespace OktaGen.Cli.Scaffolding.Reuse;

/// <summary>A public type of a compiled assembly, as far as it can stand for a model.</summary>
/// <param name="FullName">The name with its namespace.</param>
/// <param name="Assembly">The assembly's name.</param>
internal sealed record CompiledModel(string FullName, string Assembly)
{
    public bool IsStruct { get; init; }

    public bool IsAbstract { get; init; }

    /// <summary>Whether anybody can make one, or derive from it where it is abstract.</summary>
    public bool HasConstructor { get; init; }

    /// <summary>The type that it derives from; null for an interface.</summary>
    public string? Base { get; init; }

    /// <summary>The converter that it names, without type arguments; null where it names none.</summary>
    public string? Converter { get; init; }

    /// <summary>The texts that its converter is made with: the discriminator of a family.</summary>
    public IReadOnlyList<string> Discriminators { get; init; } = [];

    /// <summary>The texts by which its converter selects a kind.</summary>
    public IReadOnlyList<string> Kinds { get; init; } = [];

    /// <summary>Its own properties, by their names in C#.</summary>
    public required IReadOnlyDictionary<string, CompiledProperty> Properties { get; init; }

    /// <summary>The texts of its static properties, by their names in C#.</summary>
    public required IReadOnlyDictionary<string, string> Values { get; init; }

    /// <summary>What its <c>ToRequest()</c> gives; null where it has none.</summary>
    public string? Request { get; init; }
}
