// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json.Serialization;

namespace OktaGen.Management;

/// <summary>A text of which some values are known (<c>#/OpenIdConnectApplicationSettingsClient/subject_type</c>).</summary>
/// <param name="Value">The value as Okta writes it.</param>
[JsonConverter(typeof(OpenEnumConverter<OpenIdConnectApplicationSettingsClientSubjectType>))]
public readonly record struct OpenIdConnectApplicationSettingsClientSubjectType(string Value) : IOpenEnum<OpenIdConnectApplicationSettingsClientSubjectType>
{
    /// <summary><c>pairwise</c>.</summary>
    public static OpenIdConnectApplicationSettingsClientSubjectType Pairwise => new("pairwise");

    /// <summary><c>public</c>.</summary>
    public static OpenIdConnectApplicationSettingsClientSubjectType Public => new("public");

    /// <inheritdoc/>
    public static OpenIdConnectApplicationSettingsClientSubjectType Create(string value) => new(value);

    /// <summary>The value as Okta writes it.</summary>
    /// <returns>A text; empty in a default struct.</returns>
    public override string ToString() => Value ?? string.Empty;
}
