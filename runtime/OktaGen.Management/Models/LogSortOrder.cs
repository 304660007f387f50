// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json.Serialization;

namespace OktaGen.Management;

/// <summary>A text of which some values are known (<c>listLogEvents/sortOrder</c>).</summary>
/// <param name="Value">The value as Okta writes it.</param>
[JsonConverter(typeof(OpenEnumConverter<LogSortOrder>))]
public readonly record struct LogSortOrder(string Value) : IOpenEnum<LogSortOrder>
{
    /// <summary><c>ASCENDING</c>.</summary>
    public static LogSortOrder Ascending => new("ASCENDING");

    /// <summary><c>DESCENDING</c>.</summary>
    public static LogSortOrder Descending => new("DESCENDING");

    /// <inheritdoc/>
    public static LogSortOrder Create(string value) => new(value);

    /// <summary>The value as Okta writes it.</summary>
    /// <returns>A text; empty in a default struct.</returns>
    public override string ToString() => Value ?? string.Empty;
}
