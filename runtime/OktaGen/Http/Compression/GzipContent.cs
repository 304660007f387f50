namespace OktaGen.Http.Compression;

/// <summary>The unpacked body of an answer. It has the headers of the packed one, but for those that describe the packing.</summary>
/// <param name="response">The answer with its packed body.</param>
/// <param name="request">The request.</param>
internal sealed class GzipContent(HttpResponseMessage response, HttpRequestMessage request) : WrappedContent(
    response.Content,
    static name => !name.Equals("Content-Encoding", StringComparison.OrdinalIgnoreCase) && !name.Equals("Content-Length", StringComparison.OrdinalIgnoreCase))
{
    private readonly OktaRequestMessage? _call = request as OktaRequestMessage;

    protected override Stream Wrap(Stream stream) => new UnpackedStream(stream, response, _call);
}
