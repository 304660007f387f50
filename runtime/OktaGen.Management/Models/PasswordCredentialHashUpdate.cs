// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace OktaGen.Management;

/// <summary><c>PasswordCredentialHash</c> as a change: what is not set stays as it is, and null clears.</summary>
public sealed partial class PasswordCredentialHashUpdate
{
    /// <summary><c>algorithm</c>.</summary>
    [JsonPropertyName("algorithm")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    [JsonConverter(typeof(OptionalConverter<PasswordCredentialHashAlgorithm?>))]
    public Optional<PasswordCredentialHashAlgorithm?> Algorithm { get; set; }

    /// <summary><c>digestAlgorithm</c>.</summary>
    [JsonPropertyName("digestAlgorithm")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    [JsonConverter(typeof(OptionalConverter<DigestAlgorithm?>))]
    public Optional<DigestAlgorithm?> DigestAlgorithm { get; set; }

    /// <summary><c>iterationCount</c>.</summary>
    [JsonPropertyName("iterationCount")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    [JsonConverter(typeof(OptionalConverter<long?>))]
    public Optional<long?> IterationCount { get; set; }

    /// <summary><c>keySize</c>.</summary>
    [JsonPropertyName("keySize")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    [JsonConverter(typeof(OptionalConverter<long?>))]
    public Optional<long?> KeySize { get; set; }

    /// <summary><c>salt</c>.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    [JsonPropertyName("salt")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    [JsonConverter(typeof(OptionalConverter<string?>))]
    public Optional<string?> Salt { get; set; }

    /// <summary><c>saltOrder</c>.</summary>
    [JsonPropertyName("saltOrder")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    [JsonConverter(typeof(OptionalConverter<string?>))]
    public Optional<string?> SaltOrder { get; set; }

    /// <summary><c>value</c>.</summary>
    [JsonPropertyName("value")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    [JsonConverter(typeof(OptionalConverter<string?>))]
    public Optional<string?> Value { get; set; }

    /// <summary><c>workFactor</c>: 1 to 20.</summary>
    [JsonPropertyName("workFactor")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    [JsonConverter(typeof(OptionalConverter<int?>))]
    public Optional<int?> WorkFactor { get; set; }

    /// <summary>What Okta sends and the description does not name. It is kept, and sent with the rest.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
