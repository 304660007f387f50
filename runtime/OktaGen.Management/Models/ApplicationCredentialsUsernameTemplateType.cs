// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json.Serialization;

namespace OktaGen.Management;

/// <summary>A text of which some values are known (<c>#/ApplicationCredentialsUsernameTemplate/type</c>).</summary>
/// <param name="Value">The value as Okta writes it.</param>
[JsonConverter(typeof(OpenEnumConverter<ApplicationCredentialsUsernameTemplateType>))]
public readonly record struct ApplicationCredentialsUsernameTemplateType(string Value) : IOpenEnum<ApplicationCredentialsUsernameTemplateType>
{
    /// <summary><c>BUILT_IN</c>.</summary>
    public static ApplicationCredentialsUsernameTemplateType BuiltIn => new("BUILT_IN");

    /// <summary><c>CUSTOM</c>.</summary>
    public static ApplicationCredentialsUsernameTemplateType Custom => new("CUSTOM");

    /// <summary><c>NONE</c>.</summary>
    public static ApplicationCredentialsUsernameTemplateType None => new("NONE");

    /// <inheritdoc/>
    public static ApplicationCredentialsUsernameTemplateType Create(string value) => new(value);

    /// <summary>The value as Okta writes it.</summary>
    /// <returns>A text; empty in a default struct.</returns>
    public override string ToString() => Value ?? string.Empty;
}
