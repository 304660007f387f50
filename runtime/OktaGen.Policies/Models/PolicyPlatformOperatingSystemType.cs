// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json.Serialization;

namespace OktaGen.Policies;

/// <summary>A text of which some values are known (<c>#/PolicyPlatformOperatingSystemType</c>).</summary>
/// <param name="Value">The value as Okta writes it.</param>
[JsonConverter(typeof(OpenEnumConverter<PolicyPlatformOperatingSystemType>))]
public readonly record struct PolicyPlatformOperatingSystemType(string Value) : IOpenEnum<PolicyPlatformOperatingSystemType>
{
    /// <summary><c>ANDROID</c>.</summary>
    public static PolicyPlatformOperatingSystemType Android => new("ANDROID");

    /// <summary><c>ANY</c>.</summary>
    public static PolicyPlatformOperatingSystemType Any => new("ANY");

    /// <summary><c>CHROMEOS</c>.</summary>
    public static PolicyPlatformOperatingSystemType Chromeos => new("CHROMEOS");

    /// <summary><c>IOS</c>.</summary>
    public static PolicyPlatformOperatingSystemType Ios => new("IOS");

    /// <summary><c>LINUX</c>.</summary>
    public static PolicyPlatformOperatingSystemType Linux => new("LINUX");

    /// <summary><c>MACOS</c>.</summary>
    public static PolicyPlatformOperatingSystemType Macos => new("MACOS");

    /// <summary><c>OTHER</c>.</summary>
    public static PolicyPlatformOperatingSystemType Other => new("OTHER");

    /// <summary><c>WINDOWS</c>.</summary>
    public static PolicyPlatformOperatingSystemType Windows => new("WINDOWS");

    /// <inheritdoc/>
    public static PolicyPlatformOperatingSystemType Create(string value) => new(value);

    /// <summary>The value as Okta writes it.</summary>
    /// <returns>A text; empty in a default struct.</returns>
    public override string ToString() => Value ?? string.Empty;
}
