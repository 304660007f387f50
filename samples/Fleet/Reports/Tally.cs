using System.Diagnostics;

namespace Fleet.Reports;

/// <summary>What all processes did.</summary>
internal sealed class Tally(FleetSettings settings)
{
    private readonly object _lock = new();
    private readonly SortedDictionary<long, int[]> _windows = [];
    private readonly List<int[]> _seconds = [];
    private readonly bool[] _isDead = new bool[settings.Processes];
    private readonly bool[] _isAlone = new bool[settings.Processes];
    private readonly int[] _refused = new int[settings.Processes];
    private long _begun;
    private int _failed;

    public FleetSettings Settings => settings;

    /// <summary>The windows that came to their end: another one has begun since.</summary>
    public int CompleteWindows
    {
        get
        {
            lock (_lock)
            {
                return Math.Max(0, _windows.Count - 1);
            }
        }
    }

    /// <summary>The calls of each process in each window, in the order of the windows; the last one may go on.</summary>
    public IReadOnlyList<int[]> Windows => Copy(_windows.Values);

    /// <summary>The calls of each process in each second.</summary>
    public IReadOnlyList<int[]> Seconds => Copy(_seconds);

    public int Refused => _refused.Sum();

    public int Failed => _failed;

    public int Alone => _isAlone.Count(static isAlone => isAlone);

    public void Begin() => _begun = Stopwatch.GetTimestamp();

    public bool IsDead(int process) => _isDead[process];

    public void Died(int process) => _isDead[process] = true;

    public void Add(int process, WorkerReport report)
    {
        lock (_lock)
        {
            int second = (int)Stopwatch.GetElapsedTime(_begun).TotalSeconds;
            while (_seconds.Count <= second)
            {
                _seconds.Add(new int[settings.Processes]);
            }

            foreach ((long window, int calls) in report.Windows)
            {
                if (!_windows.TryGetValue(window, out int[]? counts))
                {
                    _windows.Add(window, counts = new int[settings.Processes]);
                }

                counts[process] += calls;
                _seconds[second][process] += calls;
            }

            _refused[process] += report.Refused;
            _failed += report.Failed;
            _isAlone[process] = report.IsAlone;
        }
    }

    private IReadOnlyList<int[]> Copy(IEnumerable<int[]> rows)
    {
        lock (_lock)
        {
            return [.. rows.Select(static row => (int[])row.Clone())];
        }
    }
}
