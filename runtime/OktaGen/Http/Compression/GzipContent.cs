using System.Net;

namespace OktaGen.Http.Compression;

/// <summary>The unpacked body of an answer. It has the headers of the packed one, but for those that describe the packing.</summary>
internal sealed class GzipContent : HttpContent
{
    private readonly HttpContent _packed;

    private readonly HttpResponseMessage _response;
    private readonly OktaRequestMessage? _call;

    /// <param name="response">The answer with its packed body.</param>
    /// <param name="request">The request.</param>
    public GzipContent(HttpResponseMessage response, HttpRequestMessage request)
    {
        _packed = response.Content;
        _response = response;
        _call = request as OktaRequestMessage;
        foreach ((string name, System.Net.Http.Headers.HeaderStringValues values) in _packed.Headers.NonValidated)
        {
            if (!name.Equals("Content-Encoding", StringComparison.OrdinalIgnoreCase) && !name.Equals("Content-Length", StringComparison.OrdinalIgnoreCase))
            {
                Headers.TryAddWithoutValidation(name, values);
            }
        }
    }

    protected override Stream CreateContentReadStream(CancellationToken cancellationToken) => Unpack(_packed.ReadAsStream(cancellationToken));

    protected override Task<Stream> CreateContentReadStreamAsync() => CreateContentReadStreamAsync(CancellationToken.None);

    protected override async Task<Stream> CreateContentReadStreamAsync(CancellationToken cancellationToken) =>
        Unpack(await _packed.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false));

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) => SerializeToStreamAsync(stream, context, CancellationToken.None);

    protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context, CancellationToken cancellationToken)
    {
        Stream unpacked = await CreateContentReadStreamAsync(cancellationToken).ConfigureAwait(false);
        await using (unpacked.ConfigureAwait(false))
        {
            await unpacked.CopyToAsync(stream, cancellationToken).ConfigureAwait(false);
        }
    }

    protected override bool TryComputeLength(out long length)
    {
        length = 0;
        return false;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _packed.Dispose();
        }

        base.Dispose(disposing);
    }

    private UnpackedStream Unpack(Stream packed) => new(packed, _response, _call);
}
