// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
namespace OktaGen.Policies;

/// <summary>Reads a <see cref="EnrollmentPolicyAuthenticatorGracePeriod"/> by its <c>type</c>, wherever that stands.</summary>
public sealed class EnrollmentPolicyAuthenticatorGracePeriodConverter() : DiscriminatorConverter<EnrollmentPolicyAuthenticatorGracePeriod>("type")
{
    /// <inheritdoc/>
    protected override Type SelectType(string? discriminator) => discriminator switch
    {
        "BY_DATE_TIME" => typeof(ByDateTimeAuthenticatorGracePeriodExpiry),
        "BY_SKIP_COUNT" => typeof(BySkipCountAuthenticatorGracePeriod),
        _ => typeof(UnknownEnrollmentPolicyAuthenticatorGracePeriod),
    };
}
