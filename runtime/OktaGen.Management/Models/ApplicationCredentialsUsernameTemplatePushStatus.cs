// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json.Serialization;

namespace OktaGen.Management;

/// <summary>A text of which some values are known (<c>#/ApplicationCredentialsUsernameTemplate/pushStatus</c>).</summary>
/// <param name="Value">The value as Okta writes it.</param>
[JsonConverter(typeof(OpenEnumConverter<ApplicationCredentialsUsernameTemplatePushStatus>))]
public readonly record struct ApplicationCredentialsUsernameTemplatePushStatus(string Value) : IOpenEnum<ApplicationCredentialsUsernameTemplatePushStatus>
{
    /// <summary><c>DONT_PUSH</c>.</summary>
    public static ApplicationCredentialsUsernameTemplatePushStatus DontPush => new("DONT_PUSH");

    /// <summary><c>NOT_CONFIGURED</c>.</summary>
    public static ApplicationCredentialsUsernameTemplatePushStatus NotConfigured => new("NOT_CONFIGURED");

    /// <summary><c>PUSH</c>.</summary>
    public static ApplicationCredentialsUsernameTemplatePushStatus Push => new("PUSH");

    /// <inheritdoc/>
    public static ApplicationCredentialsUsernameTemplatePushStatus Create(string value) => new(value);

    /// <summary>The value as Okta writes it.</summary>
    /// <returns>A text; empty in a default struct.</returns>
    public override string ToString() => Value ?? string.Empty;
}
