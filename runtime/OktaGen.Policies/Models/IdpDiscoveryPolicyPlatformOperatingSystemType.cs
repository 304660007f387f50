// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json.Serialization;

namespace OktaGen.Policies;

/// <summary>A text of which some values are known (<c>#/IdpDiscoveryPolicyPlatformOperatingSystemType</c>).</summary>
/// <param name="Value">The value as Okta writes it.</param>
[JsonConverter(typeof(OpenEnumConverter<IdpDiscoveryPolicyPlatformOperatingSystemType>))]
public readonly record struct IdpDiscoveryPolicyPlatformOperatingSystemType(string Value) : IOpenEnum<IdpDiscoveryPolicyPlatformOperatingSystemType>
{
    /// <summary><c>ANDROID</c>.</summary>
    public static IdpDiscoveryPolicyPlatformOperatingSystemType Android => new("ANDROID");

    /// <summary><c>ANY</c>.</summary>
    public static IdpDiscoveryPolicyPlatformOperatingSystemType Any => new("ANY");

    /// <summary><c>CHROMEOS</c>.</summary>
    public static IdpDiscoveryPolicyPlatformOperatingSystemType Chromeos => new("CHROMEOS");

    /// <summary><c>IOS</c>.</summary>
    public static IdpDiscoveryPolicyPlatformOperatingSystemType Ios => new("IOS");

    /// <summary><c>LINUX</c>.</summary>
    public static IdpDiscoveryPolicyPlatformOperatingSystemType Linux => new("LINUX");

    /// <summary><c>OSX</c>.</summary>
    public static IdpDiscoveryPolicyPlatformOperatingSystemType Osx => new("OSX");

    /// <summary><c>OTHER</c>.</summary>
    public static IdpDiscoveryPolicyPlatformOperatingSystemType Other => new("OTHER");

    /// <summary><c>WINDOWS</c>.</summary>
    public static IdpDiscoveryPolicyPlatformOperatingSystemType Windows => new("WINDOWS");

    /// <inheritdoc/>
    public static IdpDiscoveryPolicyPlatformOperatingSystemType Create(string value) => new(value);

    /// <summary>The value as Okta writes it.</summary>
    /// <returns>A text; empty in a default struct.</returns>
    public override string ToString() => Value ?? string.Empty;
}
