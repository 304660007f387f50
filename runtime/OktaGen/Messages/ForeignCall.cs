using OktaGen.CompilerServices;
using OktaGen.Retries;

namespace OktaGen.Messages;

/// <summary>The context of a message that no client made, but a handler of the app's.</summary>
internal sealed class ForeignCall(HttpRequestMessage message) : ICallContext
{
    public HttpRequestMessage Message => message;

    public OktaEndpoint? Endpoint => null;

    public Uri? OwnUri => null;

    public Authorization? Authorization { get; set; }

    public Authorization? CallerAuthorization => null;

    public CallRetries Retries => field ??= new CallRetries();

    public TimeSpan? TimeLeft => null;

    public bool IsSafe => RetryRules.IsSafe(message, RetryRules.IsSafe(OktaRetryClass.ByMethod, message.Method));
}
