// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json.Serialization;

namespace OktaGen.Management;

/// <summary>A text of which some values are known (<c>#/LogBotProtection/level</c>).</summary>
/// <param name="Value">The value as Okta writes it.</param>
[JsonConverter(typeof(OpenEnumConverter<LogBotProtectionLevel>))]
public readonly record struct LogBotProtectionLevel(string Value) : IOpenEnum<LogBotProtectionLevel>
{
    /// <summary><c>HIGH</c>.</summary>
    public static LogBotProtectionLevel High => new("HIGH");

    /// <summary><c>LOW</c>.</summary>
    public static LogBotProtectionLevel Low => new("LOW");

    /// <summary><c>MEDIUM</c>.</summary>
    public static LogBotProtectionLevel Medium => new("MEDIUM");

    /// <summary><c>NONE</c>.</summary>
    public static LogBotProtectionLevel None => new("NONE");

    /// <inheritdoc/>
    public static LogBotProtectionLevel Create(string value) => new(value);

    /// <summary>The value as Okta writes it.</summary>
    /// <returns>A text; empty in a default struct.</returns>
    public override string ToString() => Value ?? string.Empty;
}
