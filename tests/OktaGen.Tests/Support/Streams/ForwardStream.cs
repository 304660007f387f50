using OktaGen.Messages;

namespace OktaGen.Tests;

/// <summary>A stream without length or position, as a network gives it.</summary>
internal sealed class ForwardStream(Stream inner) : ReadOnlyStream
{
    public override int Read(Span<byte> buffer) => inner.Read(buffer);

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
        inner.ReadAsync(buffer, cancellationToken);
}
