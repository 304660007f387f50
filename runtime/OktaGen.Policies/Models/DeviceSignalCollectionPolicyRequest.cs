// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json.Serialization;

namespace OktaGen.Policies;

/// <summary><c>DeviceSignalCollectionPolicy</c> as it is sent.</summary>
public sealed partial class DeviceSignalCollectionPolicyRequest : PolicyRequest
{
    /// <summary>Creates one, which says what kind it is.</summary>
    public DeviceSignalCollectionPolicyRequest() => Type = new("DEVICE_SIGNAL_COLLECTION");

    /// <summary><c>conditions</c>.</summary>
    [JsonPropertyName("conditions")]
    public string? Conditions { get; set; }
}
