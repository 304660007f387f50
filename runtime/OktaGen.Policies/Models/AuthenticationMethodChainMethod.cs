// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json.Serialization;

namespace OktaGen.Policies;

/// <summary><c>AuthenticationMethodChainMethod</c> of Okta's API.</summary>
public sealed partial class AuthenticationMethodChainMethod : VerificationMethod
{
    /// <summary>Creates one, which says what kind it is.</summary>
    public AuthenticationMethodChainMethod() => Type = new("AUTH_METHOD_CHAIN");

    /// <summary><c>chains</c>.</summary>
    [JsonPropertyName("chains")]
    public List<AuthenticationMethodChain>? Chains { get; set; }

    /// <summary><c>reauthenticateIn</c>.</summary>
    [JsonPropertyName("reauthenticateIn")]
    public string? ReauthenticateIn { get; set; }
}
