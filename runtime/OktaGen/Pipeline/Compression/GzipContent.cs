using OktaGen.Messages;

namespace OktaGen.Pipeline;

/// <summary>The unpacked body of an answer. It has the headers of the packed one, but for those that describe the packing.</summary>
/// <param name="response">The answer with its packed body.</param>
/// <param name="request">The request.</param>
internal sealed class GzipContent(HttpResponseMessage response, HttpRequestMessage request)
    : WrappedContent(response.Content, static name => !Is(name, "Content-Encoding") && !Is(name, "Content-Length"))
{
    private readonly OktaRequestMessage? _call = request as OktaRequestMessage;

    protected override Stream Wrap(Stream stream) => new UnpackedStream(stream, response, _call);

    private static bool Is(string name, string other) => name.Equals(other, StringComparison.OrdinalIgnoreCase);
}
