// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace OktaGen.Management;

/// <summary><c>DeviceProfile</c> of Okta's API.</summary>
public sealed partial class DeviceProfile
{
    /// <summary><c>diskEncryptionType</c>.</summary>
    [JsonPropertyName("diskEncryptionType")]
    public DiskEncryptionTypeDef? DiskEncryptionType { get; set; }

    /// <summary><c>displayName</c>: required, 1 to 255 characters.</summary>
    [JsonPropertyName("displayName")]
    public string? DisplayName { get; set; }

    /// <summary><c>imei</c>: 14 to 17 characters.</summary>
    [JsonPropertyName("imei")]
    public string? Imei { get; set; }

    /// <summary><c>integrityJailbreak</c>.</summary>
    [JsonPropertyName("integrityJailbreak")]
    public bool? IntegrityJailbreak { get; set; }

    /// <summary><c>managed</c>.</summary>
    [JsonPropertyName("managed")]
    public bool? Managed { get; set; }

    /// <summary><c>manufacturer</c>: at most 127 characters.</summary>
    [JsonPropertyName("manufacturer")]
    public string? Manufacturer { get; set; }

    /// <summary><c>meid</c>: at most 14 characters.</summary>
    [JsonPropertyName("meid")]
    public string? Meid { get; set; }

    /// <summary><c>model</c>: at most 127 characters.</summary>
    [JsonPropertyName("model")]
    public string? Model { get; set; }

    /// <summary><c>osVersion</c>: at most 127 characters.</summary>
    [JsonPropertyName("osVersion")]
    public string? OsVersion { get; set; }

    /// <summary><c>platform</c>: required.</summary>
    [JsonPropertyName("platform")]
    public DevicePlatform? Platform { get; set; }

    /// <summary><c>registered</c>: required.</summary>
    [JsonPropertyName("registered")]
    public bool? Registered { get; set; }

    /// <summary><c>secureHardwarePresent</c>.</summary>
    [JsonPropertyName("secureHardwarePresent")]
    public bool? SecureHardwarePresent { get; set; }

    /// <summary><c>serialNumber</c>: at most 127 characters.</summary>
    [JsonPropertyName("serialNumber")]
    public string? SerialNumber { get; set; }

    /// <summary><c>sid</c>: at most 256 characters.</summary>
    [JsonPropertyName("sid")]
    public string? Sid { get; set; }

    /// <summary><c>tpmPublicKeyHash</c>.</summary>
    [JsonPropertyName("tpmPublicKeyHash")]
    public string? TpmPublicKeyHash { get; set; }

    /// <summary><c>udid</c>: at most 47 characters.</summary>
    [JsonPropertyName("udid")]
    public string? Udid { get; set; }

    /// <summary>What Okta sends and the description does not name. It is kept, and sent with the rest.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
