// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json.Serialization;

namespace OktaGen.Policies;

/// <summary>A text of which some values are known (<c>#/KeepMeSignedIn/postAuth</c>).</summary>
/// <param name="Value">The value as Okta writes it.</param>
[JsonConverter(typeof(OpenEnumConverter<KeepMeSignedInPostAuth>))]
public readonly record struct KeepMeSignedInPostAuth(string Value) : IOpenEnum<KeepMeSignedInPostAuth>
{
    /// <summary><c>ALLOWED</c>.</summary>
    public static KeepMeSignedInPostAuth Allowed => new("ALLOWED");

    /// <summary><c>NOT_ALLOWED</c>.</summary>
    public static KeepMeSignedInPostAuth NotAllowed => new("NOT_ALLOWED");

    /// <inheritdoc/>
    public static KeepMeSignedInPostAuth Create(string value) => new(value);

    /// <summary>The value as Okta writes it.</summary>
    /// <returns>A text; empty in a default struct.</returns>
    public override string ToString() => Value ?? string.Empty;
}
