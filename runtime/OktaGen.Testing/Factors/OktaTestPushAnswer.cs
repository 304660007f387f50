namespace OktaGen.Testing;

/// <summary>What a user does with a push notification.</summary>
public enum OktaTestPushAnswer
{
    /// <summary>Approves it: the result is <c>SUCCESS</c>.</summary>
    Approve,

    /// <summary>Denies it: the result is <c>REJECTED</c>.</summary>
    Reject,
}
