// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
namespace OktaGen.Policies;

/// <summary>Reads a <see cref="VerificationMethod"/> by its <c>type</c>, wherever that stands.</summary>
public sealed class VerificationMethodConverter() : DiscriminatorConverter<VerificationMethod>("type")
{
    /// <inheritdoc/>
    protected override Type SelectType(string? discriminator) => discriminator switch
    {
        "ASSURANCE" => typeof(AssuranceMethod),
        "AUTH_METHOD_CHAIN" => typeof(AuthenticationMethodChainMethod),
        "ID_PROOFING" => typeof(IdProofingMethod),
        _ => typeof(UnknownVerificationMethod),
    };
}
