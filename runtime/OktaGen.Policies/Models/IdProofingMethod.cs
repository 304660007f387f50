// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json.Serialization;

namespace OktaGen.Policies;

/// <summary><c>IdProofingMethod</c> of Okta's API.</summary>
public sealed partial class IdProofingMethod : VerificationMethod
{
    /// <summary>Creates one, which says what kind it is.</summary>
    public IdProofingMethod() => Type = new("ID_PROOFING");

    /// <summary><c>id</c>.</summary>
    [JsonPropertyName("id")]
    public string? Id { get; set; }
}
