using System.Threading.Channels;

namespace OktaGen.Tests;

/// <summary>A lease that a test gives and takes.</summary>
internal sealed class MemoryLease : IOktaLease
{
    private readonly Channel<Held> _given = Channel.CreateUnbounded<Held>();

    public Held Give()
    {
        var held = new Held();
        _given.Writer.TryWrite(held);
        return held;
    }

    public async Task<IOktaHeldLease> AcquireAsync(CancellationToken cancellationToken) => await _given.Reader.ReadAsync(cancellationToken);

    internal sealed class Held : IOktaHeldLease
    {
        private readonly CancellationTokenSource _lost = new();

        public CancellationToken Lost => _lost.Token;

        public bool IsEnded { get; private set; }

        public void Lose() => _lost.Cancel();

        public ValueTask DisposeAsync()
        {
            IsEnded = true;
            return ValueTask.CompletedTask;
        }
    }
}
