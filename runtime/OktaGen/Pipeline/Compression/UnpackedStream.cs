using System.IO.Compression;
using System.Runtime.CompilerServices;
using OktaGen.Messages;

namespace OktaGen.Pipeline;

/// <summary>The unpacked body of an answer; where it is damaged or cut off, reading it fails, whoever reads.</summary>
/// <param name="packed">The body as it came.</param>
/// <param name="response">The answer.</param>
/// <param name="call">Its request; null for one of no endpoint, which says itself what it makes of the fault.</param>
internal sealed class UnpackedStream(Stream packed, HttpResponseMessage response, OktaRequestMessage? call) : ReadOnlyStream
{
    private readonly GZipStream _unpacking = new(new PackedStream(packed), CompressionMode.Decompress);

    public override int Read(Span<byte> buffer)
    {
        try
        {
            return _unpacking.Read(buffer);
        }
        catch (InvalidDataException exception) when (call is not null)
        {
            throw DamagedBody.Describe(exception, call, response);
        }
    }

    // Copying goes by this, too: what unpacks would copy past the end of its source.
    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        try
        {
            return await _unpacking.ReadAsync(buffer, cancellationToken).ConfigureAwait(false);
        }
        catch (InvalidDataException exception) when (call is not null)
        {
            throw DamagedBody.Describe(exception, call, response);
        }
    }

    public override async ValueTask DisposeAsync()
    {
        await _unpacking.DisposeAsync().ConfigureAwait(false);
        await base.DisposeAsync().ConfigureAwait(false);
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _unpacking.Dispose();
        }

        base.Dispose(disposing);
    }
}
