using System.Text.Json.Serialization;

namespace OktaGen.Cli.Orgs;

/// <summary>An admin role that is assigned to an app.</summary>
internal sealed class RoleAssignment
{
    public string? Id { get; init; }

    /// <summary>The standard role, or <c>CUSTOM</c>.</summary>
    public string? Type { get; init; }

    /// <summary>The id of a custom role.</summary>
    public string? Role { get; init; }

    /// <summary>The id of the resource set that a custom role is for.</summary>
    [JsonPropertyName("resource-set")]
    public string? ResourceSet { get; init; }
}
