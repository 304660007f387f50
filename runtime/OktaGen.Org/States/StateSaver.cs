using OktaGen.Cli;
using OktaGen.Testing;

namespace OktaGen.Org.States;

/// <summary>Saves an org soon after it has changed, and when it stops.</summary>
/// <param name="file">Where to.</param>
/// <param name="org">The org.</param>
/// <param name="frame">All else that the file holds.</param>
/// <param name="warn">Tells a person that it does not work.</param>
internal sealed class StateSaver(StateFile file, OrgState org, SavedState frame, Action<string> warn)
{
    private static readonly TimeSpan s_pause = TimeSpan.FromSeconds(1);

    // A large org that changes all the time is not busy with being saved.
    private const int PauseForWork = 10;

    // What was saved; no org has changed so often.
    private long _saved = -1;

    /// <summary>Until it is cancelled, and then once more.</summary>
    /// <exception cref="IOException">The last time it did not work.</exception>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        bool isWarned = false;
        TimeProvider time = org.Options.TimeProvider;
        try
        {
            while (true)
            {
                long begun = time.GetTimestamp();
                try
                {
                    Save();
                    isWarned = false;
                }
                catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ToolException)
                {
                    if (!isWarned)
                    {
                        warn($"Warning: the state cannot be saved: {exception.Message} It is tried again.");
                        isWarned = true;
                    }
                }

                TimeSpan work = time.GetElapsedTime(begun) * PauseForWork;
                await Task.Delay(work > s_pause ? work : s_pause, time, cancellationToken);
            }
        }
        catch (OperationCanceledException)
        {
            // Told to stop.
        }
    }

    /// <summary>Saves what is not saved yet.</summary>
    public void Save()
    {
        (long changes, SavedState? state) = org.Locked(() => (org.Changes, org.Changes == _saved ? null : frame with { Org = org.Save() }));
        if (state is not null)
        {
            file.Write(state);
            _saved = changes;
        }
    }
}
