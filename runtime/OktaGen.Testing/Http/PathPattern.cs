namespace OktaGen.Testing;

/// <summary>A path of a test's choice: <c>*</c> stands for any one segment, <c>**</c> at the end for any rest, also for none.</summary>
internal sealed class PathPattern
{
    private const string Rest = "**";

    private readonly string[] _segments;
    private readonly bool _isOpen;

    private PathPattern(string[] segments, bool isOpen)
    {
        _segments = segments;
        _isOpen = isOpen;
    }

    /// <summary>The more of them, the more specific the pattern is.</summary>
    public int Literals => _segments.Count(segment => segment != "*");

    /// <exception cref="ArgumentException">It is no path.</exception>
    public static PathPattern Parse(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        if (!path.StartsWith('/') || path.AsSpan().ContainsAny('?', '%', '{'))
        {
            throw new ArgumentException(
                $"\"{path}\" is no path to match: it must begin with a slash, without query and percent-encoding, such as "
                    + $"/api/v1/users/*/groups or /api/v1/**.", nameof(path));
        }

        string[] segments = path.Split('/', StringSplitOptions.RemoveEmptyEntries);
        bool isOpen = segments is [.., Rest];
        return new PathPattern(isOpen ? segments[..^1] : segments, isOpen);
    }

    /// <summary>The same with any rest.</summary>
    public PathPattern Open() => new(_segments, isOpen: true);

    public bool Matches(IReadOnlyList<string> path)
    {
        if (path.Count != _segments.Length && !(_isOpen && path.Count > _segments.Length))
        {
            return false;
        }

        for (int i = 0; i < _segments.Length; i++)
        {
            if (_segments[i] != "*" && _segments[i] != path[i])
            {
                return false;
            }
        }

        return true;
    }

    public override string ToString() => "/" + string.Join('/', _isOpen ? [.. _segments, Rest] : _segments);
}
