using Microsoft.Extensions.Time.Testing;
using OktaGen.Messages;

namespace OktaGen.Tests;

/// <summary>A body in which time passes and nothing comes.</summary>
internal sealed class StalledStream(FakeTimeProvider time, TimeSpan passes) : ReadOnlyStream
{
    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        time.Advance(passes);
        await Task.Delay(Timeout.InfiniteTimeSpan, time, cancellationToken);
        return 0;
    }

    public override int Read(Span<byte> buffer) => throw new NotSupportedException();
}
