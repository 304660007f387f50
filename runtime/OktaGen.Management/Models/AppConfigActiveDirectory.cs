// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json.Serialization;

namespace OktaGen.Management;

/// <summary><c>AppConfigActiveDirectory</c> of Okta's API.</summary>
public sealed partial class AppConfigActiveDirectory : AppConfig
{
    /// <summary>Creates one, which says what kind it is.</summary>
    public AppConfigActiveDirectory() => Type = new("ACTIVE_DIRECTORY");

    /// <summary><c>distinguishedName</c>: required.</summary>
    [JsonPropertyName("distinguishedName")]
    public string? DistinguishedName { get; set; }

    /// <summary><c>groupScope</c>: required.</summary>
    [JsonPropertyName("groupScope")]
    public ActiveDirectoryGroupScope? GroupScope { get; set; }

    /// <summary><c>groupType</c>: required.</summary>
    [JsonPropertyName("groupType")]
    public ActiveDirectoryGroupType? GroupType { get; set; }

    /// <summary><c>samAccountName</c>: required.</summary>
    [JsonPropertyName("samAccountName")]
    public string? SamAccountName { get; set; }
}
