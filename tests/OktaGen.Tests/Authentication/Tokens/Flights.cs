using System.Threading.Channels;
using OktaGen.Authentication.Tokens;

namespace OktaGen.Tests;

/// <summary>Token requests that a test lands one by one.</summary>
internal sealed class Flights
{
    private readonly Channel<TaskCompletionSource<TokenSnapshot>> _started = Channel.CreateUnbounded<TaskCompletionSource<TokenSnapshot>>();
    private int _count;

    public int Count => Volatile.Read(ref _count);

    public CancellationToken LastToken { get; private set; }

    public async Task<TokenSnapshot> StartAsync(CancellationToken cancellationToken)
    {
        var flight = new TaskCompletionSource<TokenSnapshot>(TaskCreationOptions.RunContinuationsAsynchronously);
        LastToken = cancellationToken;
        Interlocked.Increment(ref _count);
        _started.Writer.TryWrite(flight);
        return await flight.Task.WaitAsync(cancellationToken);
    }

    public async Task<TaskCompletionSource<TokenSnapshot>> NextAsync() =>
        await _started.Reader.ReadAsync().AsTask().WaitAsync(TimeSpan.FromSeconds(30));
}
