// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace OktaGen.Management;

/// <summary><c>PasswordCredentialHash</c> of Okta's API.</summary>
public sealed partial class PasswordCredentialHash
{
    /// <summary><c>algorithm</c>.</summary>
    [JsonPropertyName("algorithm")]
    public PasswordCredentialHashAlgorithm? Algorithm { get; set; }

    /// <summary><c>digestAlgorithm</c>.</summary>
    [JsonPropertyName("digestAlgorithm")]
    public DigestAlgorithm? DigestAlgorithm { get; set; }

    /// <summary><c>iterationCount</c>.</summary>
    [JsonPropertyName("iterationCount")]
    public long? IterationCount { get; set; }

    /// <summary><c>keySize</c>.</summary>
    [JsonPropertyName("keySize")]
    public long? KeySize { get; set; }

    /// <summary><c>salt</c>.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    [JsonPropertyName("salt")]
    public string? Salt { get; set; }

    /// <summary><c>saltOrder</c>.</summary>
    [JsonPropertyName("saltOrder")]
    public string? SaltOrder { get; set; }

    /// <summary><c>value</c>.</summary>
    [JsonPropertyName("value")]
    public string? Value { get; set; }

    /// <summary><c>workFactor</c>: 1 to 20.</summary>
    [JsonPropertyName("workFactor")]
    public int? WorkFactor { get; set; }

    /// <summary>What Okta sends and the description does not name. It is kept, and sent with the rest.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
