// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace OktaGen.Management;

/// <summary><c>LogDevice</c> of Okta's API.</summary>
public sealed partial class LogDevice
{
    /// <summary><c>device_integrator</c>: set by Okta.</summary>
    [JsonPropertyName("device_integrator")]
    public JsonNode? DeviceIntegrator { get; set; }

    /// <summary><c>disk_encryption_type</c>.</summary>
    [JsonPropertyName("disk_encryption_type")]
    public LogDiskEncryptionType? DiskEncryptionType { get; set; }

    /// <summary><c>id</c>: set by Okta.</summary>
    [JsonPropertyName("id")]
    public string? Id { get; set; }

    /// <summary><c>jailbreak</c>: set by Okta.</summary>
    [JsonPropertyName("jailbreak")]
    public bool? Jailbreak { get; set; }

    /// <summary><c>managed</c>: set by Okta.</summary>
    [JsonPropertyName("managed")]
    public bool? Managed { get; set; }

    /// <summary><c>name</c>: set by Okta.</summary>
    [JsonPropertyName("name")]
    public string? Name { get; set; }

    /// <summary><c>os_platform</c>: set by Okta.</summary>
    [JsonPropertyName("os_platform")]
    public string? OsPlatform { get; set; }

    /// <summary><c>os_version</c>: set by Okta.</summary>
    [JsonPropertyName("os_version")]
    public string? OsVersion { get; set; }

    /// <summary><c>registered</c>: set by Okta.</summary>
    [JsonPropertyName("registered")]
    public bool? Registered { get; set; }

    /// <summary><c>screen_lock_type</c>.</summary>
    [JsonPropertyName("screen_lock_type")]
    public LogScreenLockType? ScreenLockType { get; set; }

    /// <summary><c>secure_hardware_present</c>: set by Okta.</summary>
    [JsonPropertyName("secure_hardware_present")]
    public bool? SecureHardwarePresent { get; set; }

    /// <summary>What Okta sends and the description does not name. It is kept, and sent with the rest.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
