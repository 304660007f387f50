using System.Runtime.CompilerServices;
using OktaGen.Messages;

namespace OktaGen.Pipeline;

/// <summary>
/// A packed body that notices whether it was whole. What unpacks it takes the end of its source for the end of its data, also in the
/// middle of them. So one byte more is given than there are: after whole data it is left alone, and data that were cut off ask for more.
/// </summary>
internal sealed class PackedStream(Stream packed) : ReadOnlyStream
{
    // Begins no further data, and ends none: as the last byte of a length it would mean 4 GiB.
    private const byte End = 0xFF;

    private bool _hasBegun;
    private bool _hasEnded;

    public override int Read(Span<byte> buffer) => Give(packed.Read(buffer), buffer);

    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
        Give(await packed.ReadAsync(buffer, cancellationToken).ConfigureAwait(false), buffer.Span);

    public override async ValueTask DisposeAsync()
    {
        await packed.DisposeAsync().ConfigureAwait(false);
        await base.DisposeAsync().ConfigureAwait(false);
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            packed.Dispose();
        }

        base.Dispose(disposing);
    }

    private int Give(int read, Span<byte> buffer)
    {
        // No body at all is none that was cut off.
        _hasBegun |= read > 0;
        if (read > 0 || buffer.IsEmpty || !_hasBegun)
        {
            return read;
        }

        if (_hasEnded)
        {
            throw new InvalidDataException("It is packed in gzip and cut off.");
        }

        _hasEnded = true;
        buffer[0] = End;
        return 1;
    }
}
