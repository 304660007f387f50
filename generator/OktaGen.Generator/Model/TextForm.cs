namespace OktaGen.Generator.Model;

/// <summary>How a value becomes text in a path, a query or a header.</summary>
internal enum TextForm
{
    /// <summary>A string, as it is.</summary>
    String,

    /// <summary>
    /// A struct that the runtime's <c>WireText</c> writes: numbers, booleans, dates, and what implements <c>IFormattable</c>.
    /// </summary>
    Struct,

    /// <summary>An enum, by its wire name.</summary>
    Enum,

    /// <summary>A <c>Uri</c>, as it was written.</summary>
    Uri,

    /// <summary>A class that implements <c>IFormattable</c>.</summary>
    Formattable,
}
