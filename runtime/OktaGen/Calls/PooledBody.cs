using System.Buffers;
using OktaGen.Messages;

namespace OktaGen.Calls;

/// <summary>A body in a pooled buffer. Dispose it once, when nothing reads it any more.</summary>
internal struct PooledBody : IDisposable
{
    private const int DefaultLength = 16 * 1024;

    private byte[]? _buffer;
    private int _length;

    public readonly ReadOnlySpan<byte> Text => _buffer.AsSpan(0, _length);

    /// <exception cref="OktaFormatException">The body is larger than allowed.</exception>
    public static async ValueTask<PooledBody> ReadAsync(
        HttpResponseMessage response, OktaRequestMessage request, int maxLength, CancellationToken cancellationToken)
    {
        long? announced = response.Content.Headers.ContentLength;
        if (announced > maxLength)
        {
            throw TooLarge(response, request, maxLength);
        }

        if (announced == 0)
        {
            return default;
        }

        // One byte more than announced, so that the end is seen without growing.
        byte[] buffer = ArrayPool<byte>.Shared.Rent(announced is { } length ? (int)length + 1 : DefaultLength);
        int filled = 0;
        try
        {
            Stream stream = await response.Content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
            await using (stream.ConfigureAwait(false))
            {
                int read;
                while ((read = await stream.ReadAsync(buffer.AsMemory(filled), cancellationToken).ConfigureAwait(false)) > 0)
                {
                    filled += read;
                    if (filled > maxLength)
                    {
                        throw TooLarge(response, request, maxLength);
                    }

                    if (filled == buffer.Length)
                    {
                        buffer = Grow(buffer);
                    }
                }
            }
        }
        catch
        {
            ArrayPool<byte>.Shared.Return(buffer);
            throw;
        }

        return new PooledBody { _buffer = buffer, _length = filled };
    }

    public void Dispose()
    {
        if (_buffer is { } buffer)
        {
            _buffer = null;
            _length = 0;
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    private static byte[] Grow(byte[] buffer)
    {
        byte[] larger = ArrayPool<byte>.Shared.Rent(buffer.Length * 2);
        buffer.CopyTo(larger.AsSpan());
        ArrayPool<byte>.Shared.Return(buffer);
        return larger;
    }

    private static OktaFormatException TooLarge(HttpResponseMessage response, OktaRequestMessage request, int maxLength) =>
        new($"{request.Endpoint.Name} answered with more than {maxLength} bytes, the most that "
            + $"{nameof(OktaOptions)}.{nameof(OktaOptions.MaxResponseBytes)} allows.")
        {
            Endpoint = request.Endpoint.Name,
            StatusCode = response.StatusCode,
            RequestId = OktaHeaders.FindRequestId(response.Headers, request.Credential),
        };
}
