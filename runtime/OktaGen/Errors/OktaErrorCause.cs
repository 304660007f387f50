namespace OktaGen;

/// <summary>One entry of <c>errorCauses</c> in Okta's error object.</summary>
/// <param name="ErrorSummary">What Okta says about this cause; may be null.</param>
public sealed record OktaErrorCause(string? ErrorSummary);
