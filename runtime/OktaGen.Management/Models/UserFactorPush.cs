// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json.Serialization;

namespace OktaGen.Management;

/// <summary><c>UserFactorPush</c> of Okta's API.</summary>
public sealed partial class UserFactorPush : UserFactor
{
    /// <summary>Creates one, which says what kind it is.</summary>
    public UserFactorPush() => FactorType = new("push");

    /// <summary><c>profile</c>.</summary>
    [JsonPropertyName("profile")]
    public UserFactorPushProfile? Profile { get; set; }

    /// <summary>This object as it is sent: without what Okta sets, and with what is not known here. Parts are shared, not copied.</summary>
    /// <returns>A new object.</returns>
    public override UserFactorPushRequest ToRequest() => new()
    {
        FactorType = FactorType,
        Provider = Provider,
        Profile = Profile,
        AdditionalProperties = AdditionalProperties,
    };
}
