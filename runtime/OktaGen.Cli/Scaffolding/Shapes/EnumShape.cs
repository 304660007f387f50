namespace OktaGen.Cli.Scaffolding.Shapes;

/// <summary>A text of which some values are known.</summary>
internal sealed class EnumShape(SchemaKey key, IReadOnlyList<string> values) : Shape
{
    public SchemaKey Key { get; } = key;

    public IReadOnlyList<string> Values { get; } = values;
}
