namespace OktaGen.Testing;

/// <summary>Calls that an <see cref="OktaTestOrg"/> holds until the test releases them. Safe for use from several threads.</summary>
public sealed class OktaTestHold
{
    private readonly object _gate = new();
    private readonly TaskCompletionSource _released = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly List<(int Calls, TaskCompletionSource Reached)> _waiting = [];
    private int _arrived;

    internal OktaTestHold()
    {
    }

    /// <summary>How many calls have arrived up to now, released ones included.</summary>
    public int Arrived
    {
        get
        {
            lock (_gate)
            {
                return _arrived;
            }
        }
    }

    /// <summary>Waits until calls have arrived. They are not executed before <see cref="Release"/>.</summary>
    /// <param name="calls">How many.</param>
    /// <param name="cancellationToken">Gives up waiting.</param>
    /// <returns>When so many have arrived.</returns>
    public Task WaitAsync(int calls = 1, CancellationToken cancellationToken = default)
    {
        lock (_gate)
        {
            if (_arrived >= calls)
            {
                return Task.CompletedTask;
            }

            TaskCompletionSource reached = new(TaskCreationOptions.RunContinuationsAsynchronously);
            _waiting.Add((calls, reached));
            return reached.Task.WaitAsync(cancellationToken);
        }
    }

    /// <summary>Lets the calls go on, also those that have not arrived yet.</summary>
    public void Release() => _released.TrySetResult();

    internal Task ArriveAsync()
    {
        lock (_gate)
        {
            _arrived++;
            foreach ((int calls, TaskCompletionSource reached) in _waiting)
            {
                if (calls <= _arrived)
                {
                    reached.TrySetResult();
                }
            }
        }

        return _released.Task;
    }
}
