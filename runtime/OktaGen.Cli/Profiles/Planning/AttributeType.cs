using OktaGen.Cli.Profiles.Schemas;

namespace OktaGen.Cli.Profiles.Planning;

/// <summary>The C# type of an attribute.</summary>
/// <param name="Form">The method of <c>ProfileProperty</c> that makes it.</param>
/// <param name="Item">The type of a value, of a list that of its items; empty for an enum, which is named later.</param>
/// <param name="IsList">Whether it is a list.</param>
internal sealed record AttributeType(string Form, string Item, bool IsList)
{
    public bool IsEnum => Form is "Enum" or "NumericEnum";

    public static AttributeType Of(AttributeSchema attribute) => attribute switch
    {
        { Type: "array", Items: { } items } when Of(items) is { IsList: false } item => item with { IsList = true },
        { Type: "string", Values.Count: > 0 } => new("Enum", string.Empty, IsList: false),
        { Type: "integer" or "number", Values.Count: > 0 } => new("NumericEnum", string.Empty, IsList: false),
        { Type: "string", Format: "date-time" } => new("Date", "DateTimeOffset", IsList: false),
        { Type: "string" } => new("Text", "string", IsList: false),
        { Type: "integer" } => new("WholeNumber", "long", IsList: false),
        { Type: "number" } => new("Number", "double", IsList: false),
        { Type: "boolean" } => new("Boolean", "bool", IsList: false),
        _ => new("Json", "JsonElement", IsList: false),
    };
}
