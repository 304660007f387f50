using OktaGen.Messages;

namespace OktaGen.Pipeline;

/// <summary>
/// The innermost handler of a chain that connections share: it hands each message to the handler of the connection that the call began
/// with. So one chain serves many orgs, and a call under way keeps its org and credential while options change.
/// </summary>
/// <param name="inner">Sends the messages.</param>
/// <param name="current">The connection of messages that no client made; null where they have none.</param>
internal sealed class SharedHandler(HttpMessageHandler inner, Func<ConnectionPipeline?> current) : HttpMessageHandler
{
    public HttpMessageHandler Inner => inner;

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        ConnectionPipeline pipeline = (request as OktaRequestMessage)?.Connection as ConnectionPipeline ?? current()
            ?? throw new InvalidOperationException(
                "A message that no client of OktaGen made, or that a handler made anew, belongs to no connection whose credential it could "
                    + "carry.");
        return pipeline.GetHandler(inner).ForwardAsync(request, cancellationToken);
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            inner.Dispose();
        }

        base.Dispose(disposing);
    }
}
