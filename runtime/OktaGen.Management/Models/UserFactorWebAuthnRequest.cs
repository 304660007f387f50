// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
namespace OktaGen.Management;

/// <summary><c>UserFactorWebAuthn</c> as it is sent.</summary>
public sealed partial class UserFactorWebAuthnRequest : UserFactorRequest
{
    /// <summary>Creates one, which says what kind it is.</summary>
    public UserFactorWebAuthnRequest() => FactorType = new("webauthn");
}
