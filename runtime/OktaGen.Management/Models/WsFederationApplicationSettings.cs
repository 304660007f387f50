// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace OktaGen.Management;

/// <summary><c>WsFederationApplicationSettings</c> of Okta's API.</summary>
public sealed partial class WsFederationApplicationSettings
{
    /// <summary><c>app</c>.</summary>
    [JsonPropertyName("app")]
    public WsFederationApplicationSettingsApplication? App { get; set; }

    /// <summary><c>emOptInStatus</c>: set by Okta.</summary>
    [JsonPropertyName("emOptInStatus")]
    public ApplicationSettingsEmOptInStatus? EmOptInStatus { get; set; }

    /// <summary><c>identityStoreId</c>.</summary>
    [JsonPropertyName("identityStoreId")]
    public string? IdentityStoreId { get; set; }

    /// <summary><c>implicitAssignment</c>.</summary>
    [JsonPropertyName("implicitAssignment")]
    public bool? ImplicitAssignment { get; set; }

    /// <summary><c>inlineHookId</c>.</summary>
    [JsonPropertyName("inlineHookId")]
    public string? InlineHookId { get; set; }

    /// <summary><c>manualProvisioning</c>.</summary>
    [JsonPropertyName("manualProvisioning")]
    public bool? ManualProvisioning { get; set; }

    /// <summary><c>notes</c>.</summary>
    [JsonPropertyName("notes")]
    public ApplicationSettingsNotes? Notes { get; set; }

    /// <summary><c>notifications</c>.</summary>
    [JsonPropertyName("notifications")]
    public ApplicationSettingsNotifications? Notifications { get; set; }

    /// <summary>What Okta sends and the description does not name. It is kept, and sent with the rest.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? AdditionalProperties { get; set; }

    /// <summary>This object as it is sent: without what Okta sets, and with what is not known here. Parts are shared, not copied.</summary>
    /// <returns>A new object.</returns>
    public WsFederationApplicationSettingsRequest ToRequest() => new()
    {
        App = App,
        IdentityStoreId = IdentityStoreId,
        ImplicitAssignment = ImplicitAssignment,
        InlineHookId = InlineHookId,
        ManualProvisioning = ManualProvisioning,
        Notes = Notes,
        Notifications = Notifications,
        AdditionalProperties = AdditionalProperties,
    };
}
