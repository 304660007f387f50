namespace OktaGen.Http.Answers;

/// <summary>An answer with its body, where that was buffered.</summary>
internal readonly ref struct Answer(
    HttpResponseMessage message, OktaRequestMessage request, OktaConnection connection, ReadOnlySpan<byte> body)
{
    public HttpResponseMessage Message { get; } = message;

    public OktaRequestMessage Request { get; } = request;

    public OktaConnection Connection { get; } = connection;

    public ReadOnlySpan<byte> Body { get; } = body;
}
