using OktaGen.Messages;
using OktaGen.Pipeline;

namespace OktaGen.Calls;

/// <summary>
/// Sends the calls of a connection by its options of one time. A call asks the connection for it once and keeps to it, from its URL to
/// the last page of its listing.
/// </summary>
/// <param name="pipeline">What the calls share.</param>
/// <param name="invoker">The handlers: those of the app's, and below them the pipeline's own.</param>
/// <param name="isFreeOfAppCode">Whether none of the handlers is the app's own.</param>
internal sealed class CallSender(ConnectionPipeline pipeline, HttpMessageInvoker invoker, bool isFreeOfAppCode)
{
    public ConnectionPipeline Pipeline => pipeline;

    /// <summary>The same handlers by other options.</summary>
    public CallSender With(ConnectionPipeline other) => new(other, invoker, isFreeOfAppCode);

    public CallTime Begin(OktaRequestMessage request, CancellationToken cancellationToken)
    {
        request.Begin();
        bool isFree = isFreeOfAppCode && pipeline.IsFreeOfAppCode && request.IsFreeOfAppCode;
        return new CallTime(request.Timeout ?? pipeline.Timeout, pipeline.Time, isFree, cancellationToken);
    }

    public Task<HttpResponseMessage> SendAsync(OktaRequestMessage request, CancellationToken cancellationToken) =>
        invoker.SendAsync(request, cancellationToken);
}
