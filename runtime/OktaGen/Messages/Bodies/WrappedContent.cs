using System.Net;
using System.Net.Http.Headers;

namespace OktaGen.Messages;

/// <summary>A body whose bytes come through a stream around another's, with that one's headers.</summary>
internal abstract class WrappedContent : HttpContent
{
    private readonly HttpContent _inner;

    /// <param name="inner">The body; disposed of with this one.</param>
    /// <param name="isKept">Whether a header holds for this body as well.</param>
    protected WrappedContent(HttpContent inner, Func<string, bool> isKept)
    {
        _inner = inner;
        foreach ((string name, HeaderStringValues values) in inner.Headers.NonValidated)
        {
            if (isKept(name))
            {
                Headers.TryAddWithoutValidation(name, values);
            }
        }
    }

    protected abstract Stream Wrap(Stream stream);

    /// <summary>The exception to throw where there is no stream; null to let the caught one pass.</summary>
    protected virtual Exception? WhileOpening(Exception exception, CancellationToken cancellationToken) => null;

    protected override Stream CreateContentReadStream(CancellationToken cancellationToken)
    {
        try
        {
            return Wrap(_inner.ReadAsStream(cancellationToken));
        }
        catch (Exception exception) when (WhileOpening(exception, cancellationToken) is { } failure)
        {
            throw failure;
        }
    }

    protected override Task<Stream> CreateContentReadStreamAsync() => CreateContentReadStreamAsync(CancellationToken.None);

    protected override async Task<Stream> CreateContentReadStreamAsync(CancellationToken cancellationToken)
    {
        try
        {
            return Wrap(await _inner.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false));
        }
        catch (Exception exception) when (WhileOpening(exception, cancellationToken) is { } failure)
        {
            throw failure;
        }
    }

    protected override void SerializeToStream(Stream stream, TransportContext? context, CancellationToken cancellationToken)
    {
        using Stream wrapped = CreateContentReadStream(cancellationToken);
        wrapped.CopyTo(stream);
    }

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) =>
        SerializeToStreamAsync(stream, context, CancellationToken.None);

    protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context, CancellationToken cancellationToken)
    {
        Stream wrapped = await CreateContentReadStreamAsync(cancellationToken).ConfigureAwait(false);
        await using (wrapped.ConfigureAwait(false))
        {
            await wrapped.CopyToAsync(stream, cancellationToken).ConfigureAwait(false);
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
            _inner.Dispose();
        }

        base.Dispose(disposing);
    }
}
