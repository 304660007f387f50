using OktaGen.Messages;

namespace OktaGen.Calls;

/// <summary>The body of an answer that is handed out as a message: what breaks while it is read is told as what breaks in a call.</summary>
/// <param name="response">The answer with its own body.</param>
/// <param name="request">The request.</param>
internal sealed class HandedOutContent(HttpResponseMessage response, OktaRequestMessage request)
    : WrappedContent(response.Content, static _ => true)
{
    private readonly HttpContent _own = response.Content;

    protected override Stream Wrap(Stream stream) => new ResponseStream(stream, response, request, endsResponse: false);

    protected override Exception? WhileOpening(Exception exception, CancellationToken cancellationToken) =>
        CallFailure.WhileReading(exception, request, response, cancellationToken);

    // A body that a handler of the app's has made computes its length, and has no header for it.
    protected override bool TryComputeLength(out long length)
    {
        length = _own.Headers.ContentLength ?? -1;
        return length >= 0;
    }
}
