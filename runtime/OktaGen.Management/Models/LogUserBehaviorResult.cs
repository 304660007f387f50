// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json.Serialization;

namespace OktaGen.Management;

/// <summary>A text of which some values are known (<c>#/LogUserBehavior/result</c>).</summary>
/// <param name="Value">The value as Okta writes it.</param>
[JsonConverter(typeof(OpenEnumConverter<LogUserBehaviorResult>))]
public readonly record struct LogUserBehaviorResult(string Value) : IOpenEnum<LogUserBehaviorResult>
{
    /// <summary><c>BAD_REQUEST</c>.</summary>
    public static LogUserBehaviorResult BadRequest => new("BAD_REQUEST");

    /// <summary><c>NEGATIVE</c>.</summary>
    public static LogUserBehaviorResult Negative => new("NEGATIVE");

    /// <summary><c>POSITIVE</c>.</summary>
    public static LogUserBehaviorResult Positive => new("POSITIVE");

    /// <summary><c>UNKNOWN</c>.</summary>
    public static LogUserBehaviorResult Unknown => new("UNKNOWN");

    /// <inheritdoc/>
    public static LogUserBehaviorResult Create(string value) => new(value);

    /// <summary>The value as Okta writes it.</summary>
    /// <returns>A text; empty in a default struct.</returns>
    public override string ToString() => Value ?? string.Empty;
}
