using System.Text.Json;
using System.Text.Json.Serialization;

namespace OktaGen.Tests;

/// <summary>A model as it is meant to be written for Okta: everything may be missing, and what is not known is kept.</summary>
public sealed class Account
{
    public string? Id { get; set; }

    public AccountStatus? Status { get; set; }

    public AccountStatus Previous { get; set; }

    public Dictionary<AccountStatus, int>? Counts { get; set; }

    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Others { get; set; }
}
