// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json.Serialization;

namespace OktaGen.Management;

/// <summary><c>BookmarkApplication</c> as it is sent.</summary>
public sealed partial class BookmarkApplicationRequest : ApplicationRequest
{
    /// <summary>Creates one, which says what kind it is.</summary>
    public BookmarkApplicationRequest() => SignOnMode = new("BOOKMARK");

    /// <summary><c>credentials</c>.</summary>
    [JsonPropertyName("credentials")]
    public ApplicationCredentialsRequest? Credentials { get; set; }

    /// <summary><c>settings</c>: required.</summary>
    [JsonPropertyName("settings")]
    public required BookmarkApplicationSettingsRequest Settings { get; set; }
}
