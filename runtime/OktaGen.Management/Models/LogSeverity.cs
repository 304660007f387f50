// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json.Serialization;

namespace OktaGen.Management;

/// <summary>A text of which some values are known (<c>#/LogSeverity</c>).</summary>
/// <param name="Value">The value as Okta writes it.</param>
[JsonConverter(typeof(OpenEnumConverter<LogSeverity>))]
public readonly record struct LogSeverity(string Value) : IOpenEnum<LogSeverity>
{
    /// <summary><c>DEBUG</c>.</summary>
    public static LogSeverity Debug => new("DEBUG");

    /// <summary><c>ERROR</c>.</summary>
    public static LogSeverity Error => new("ERROR");

    /// <summary><c>INFO</c>.</summary>
    public static LogSeverity Info => new("INFO");

    /// <summary><c>WARN</c>.</summary>
    public static LogSeverity Warn => new("WARN");

    /// <inheritdoc/>
    public static LogSeverity Create(string value) => new(value);

    /// <summary>The value as Okta writes it.</summary>
    /// <returns>A text; empty in a default struct.</returns>
    public override string ToString() => Value ?? string.Empty;
}
