namespace OktaGen.Management;

/// <summary>How a push stands.</summary>
/// <param name="Result"><c>WAITING</c>, <c>SUCCESS</c>, <c>REJECTED</c> or <c>TIMEOUT</c>, as Okta says it.</param>
/// <param name="Number">The number to show, which the user picks on the device; null where the answer holds none.</param>
public sealed record PushStatus(UserFactorPushTransactionFactorResult Result, long? Number);
