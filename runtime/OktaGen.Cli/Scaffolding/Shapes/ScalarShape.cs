namespace OktaGen.Cli.Scaffolding.Shapes;

/// <summary>A single value.</summary>
internal sealed class ScalarShape : Shape
{
    public static ScalarShape Text { get; } = new("string", isStruct: false);

    public static ScalarShape Boolean { get; } = new("bool", isStruct: true);

    public static ScalarShape Int32 { get; } = new("int", isStruct: true);

    public static ScalarShape Int64 { get; } = new("long", isStruct: true);

    public static ScalarShape Number { get; } = new("double", isStruct: true);

    public static ScalarShape Date { get; } = new("DateTimeOffset", isStruct: true);

    /// <summary>Any JSON value, kept as it is.</summary>
    public static ScalarShape Any { get; } = new("JsonNode", isStruct: false);

    /// <summary>
    /// What a description calls an object, and says nothing else about: kept as it is, also where it is none, as servers write an empty
    /// text or list there.
    /// </summary>
    public static ScalarShape AnyObject { get; } = new("JsonNode", isStruct: false);

    /// <summary>The <c>_links</c> of an object.</summary>
    public static ScalarShape Links { get; } = new("OktaLinks", isStruct: false);

    private ScalarShape(string type, bool isStruct)
    {
        Type = type;
        IsStruct = isStruct;
    }

    /// <summary>The type in C#.</summary>
    public string Type { get; }

    public bool IsStruct { get; }
}
