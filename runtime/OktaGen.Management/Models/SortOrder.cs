// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json.Serialization;

namespace OktaGen.Management;

/// <summary>A text of which some values are known (<c>querySortOrder</c>).</summary>
/// <param name="Value">The value as Okta writes it.</param>
[JsonConverter(typeof(OpenEnumConverter<SortOrder>))]
public readonly record struct SortOrder(string Value) : IOpenEnum<SortOrder>
{
    /// <summary><c>asc</c>.</summary>
    public static SortOrder Asc => new("asc");

    /// <summary><c>desc</c>.</summary>
    public static SortOrder Desc => new("desc");

    /// <inheritdoc/>
    public static SortOrder Create(string value) => new(value);

    /// <summary>The value as Okta writes it.</summary>
    /// <returns>A text; empty in a default struct.</returns>
    public override string ToString() => Value ?? string.Empty;
}
