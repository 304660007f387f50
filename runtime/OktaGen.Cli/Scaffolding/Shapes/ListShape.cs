namespace OktaGen.Cli.Scaffolding.Shapes;

/// <summary>An array.</summary>
internal sealed class ListShape(Shape item) : Shape
{
    public Shape Item { get; } = item;
}
