// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json.Serialization;

namespace OktaGen.Policies;

/// <summary>A text of which some values are known (<c>#/AppAndInstanceType</c>).</summary>
/// <param name="Value">The value as Okta writes it.</param>
[JsonConverter(typeof(OpenEnumConverter<AppAndInstanceType>))]
public readonly record struct AppAndInstanceType(string Value) : IOpenEnum<AppAndInstanceType>
{
    /// <summary><c>APP</c>.</summary>
    public static AppAndInstanceType App => new("APP");

    /// <summary><c>APP_TYPE</c>.</summary>
    public static AppAndInstanceType AppType => new("APP_TYPE");

    /// <inheritdoc/>
    public static AppAndInstanceType Create(string value) => new(value);

    /// <summary>The value as Okta writes it.</summary>
    /// <returns>A text; empty in a default struct.</returns>
    public override string ToString() => Value ?? string.Empty;
}
