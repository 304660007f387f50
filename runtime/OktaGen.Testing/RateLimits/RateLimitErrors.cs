namespace OktaGen.Testing;

/// <summary>How a limit is refused.</summary>
internal static class RateLimitErrors
{
    public static RefusedException LimitExceeded(OktaTestLimit limit) => limit switch
    {
        OktaTestLimit.TextMessage => OktaErrors.Refuse(
            429, "E0000109", "An SMS message was recently sent. Please wait 30 seconds before trying again."),
        OktaTestLimit.LongQuota => OktaErrors.Refuse(429, "E0000146", "The quota of this operation for the last days is used up."),
        _ => OktaErrors.Refuse(429, "E0000047", "API call exceeded rate limit due to too many requests."),
    };
}
