namespace OktaGen.Cli.Scaffolding.Shapes;

/// <summary>An object with known properties. It may be one kind of a family, or the base of one.</summary>
internal sealed class ObjectShape(SchemaKey key) : Shape
{
    public SchemaKey Key { get; } = key;

    /// <summary>In the order of their JSON names.</summary>
    public List<PropertyShape> Properties { get; } = [];

    /// <summary>Whether the description itself expects properties that it does not name, such as custom attributes.</summary>
    public bool IsOpen { get; set; }

    /// <summary>The base, where this is one kind of a family.</summary>
    public ObjectShape? Base { get; set; }

    /// <summary>The JSON property that tells the kinds of a family apart; null where this is no base.</summary>
    public string? Discriminator { get; set; }

    /// <summary>The kinds, by the discriminator's text.</summary>
    public SortedDictionary<string, ObjectShape> Kinds { get; } = new(StringComparer.Ordinal);

    public bool IsBase => Discriminator is not null;
}
