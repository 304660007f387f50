// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json.Serialization;

namespace OktaGen.Policies;

/// <summary>A text of which some values are known (<c>#/SelfServicePasswordResetAction/type</c>).</summary>
/// <param name="Value">The value as Okta writes it.</param>
[JsonConverter(typeof(OpenEnumConverter<SelfServicePasswordResetActionType>))]
public readonly record struct SelfServicePasswordResetActionType(string Value) : IOpenEnum<SelfServicePasswordResetActionType>
{
    /// <summary><c>selfServicePasswordReset</c>.</summary>
    public static SelfServicePasswordResetActionType SelfServicePasswordReset => new("selfServicePasswordReset");

    /// <inheritdoc/>
    public static SelfServicePasswordResetActionType Create(string value) => new(value);

    /// <summary>The value as Okta writes it.</summary>
    /// <returns>A text; empty in a default struct.</returns>
    public override string ToString() => Value ?? string.Empty;
}
