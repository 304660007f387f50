namespace OktaGen.Cli.Scaffolding.Shapes;

/// <summary>An object whose names are data.</summary>
internal sealed class MapShape(Shape value) : Shape
{
    public Shape Value { get; } = value;
}
