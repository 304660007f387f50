// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json.Serialization;

namespace OktaGen.Management;

/// <summary><c>UserFactorU2F</c> as it is sent.</summary>
public sealed partial class UserFactorU2FRequest : UserFactorRequest
{
    /// <summary>Creates one, which says what kind it is.</summary>
    public UserFactorU2FRequest() => FactorType = new("u2f");

    /// <summary><c>profile</c>.</summary>
    [JsonPropertyName("profile")]
    public UserFactorU2FProfile? Profile { get; set; }
}
