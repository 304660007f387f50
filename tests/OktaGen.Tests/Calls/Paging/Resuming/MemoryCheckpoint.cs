namespace OktaGen.Tests;

/// <summary>A checkpoint whose writes a test can look at.</summary>
internal sealed class MemoryCheckpoint : IOktaCheckpoint
{
    public string? State { get; set; }

    public int Saves { get; private set; }

    public Task<string?> LoadAsync(CancellationToken cancellationToken) => Task.FromResult(State);

    public Task SaveAsync(string? state, CancellationToken cancellationToken)
    {
        (State, Saves) = (state, Saves + 1);
        return Task.CompletedTask;
    }
}
