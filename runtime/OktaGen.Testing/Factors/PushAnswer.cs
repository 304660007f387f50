namespace OktaGen.Testing;

/// <summary>What the user answers to a push, and how often it is polled before.</summary>
internal sealed record PushAnswer(OktaTestPushAnswer Answer, int AfterPolls);
