using OktaGen.Messages;
using OktaGen.Pipeline;

namespace OktaGen.Calls.Responses;

/// <summary>An answer with its body, where that was buffered.</summary>
internal readonly ref struct CallResponse(
    HttpResponseMessage message, OktaRequestMessage request, ConnectionPipeline connection, ReadOnlySpan<byte> body)
{
    public HttpResponseMessage Message { get; } = message;

    public OktaRequestMessage Request { get; } = request;

    public ConnectionPipeline Connection { get; } = connection;

    public ReadOnlySpan<byte> Body { get; } = body;
}
