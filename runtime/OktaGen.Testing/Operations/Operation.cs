namespace OktaGen.Testing;

/// <summary>One operation of Okta's API: where it is, what it needs, what it does.</summary>
/// <param name="Method">The HTTP method.</param>
/// <param name="Route">The path, with <c>{names}</c> for path values.</param>
/// <param name="Scopes">The scopes that an access token needs, all of them.</param>
/// <param name="Credentials">The credential kinds it takes.</param>
/// <param name="Handler">Runs while the org's state is locked. Ends in a <see cref="RefusedException"/> for errors.</param>
internal sealed record Operation(
    string Method, string Route, IReadOnlyList<string> Scopes, AcceptedCredentials Credentials, Func<Call, Answer> Handler)
{
    private readonly string[] _segments = Route[1..].Split('/');

    /// <summary>Whether it answers JSON and nothing else, so that whoever accepts none of it is refused.</summary>
    public bool AnswersJson { get; init; } = true;

    public int Literals => _segments.Count(segment => segment[0] != '{');

    public Operation(string method, string route, string scope, Func<Call, Answer> handler)
        : this(method, route, [scope], AcceptedCredentials.Any, handler)
    {
    }

    public bool Matches(IReadOnlyList<string> path)
    {
        if (path.Count != _segments.Length)
        {
            return false;
        }

        for (int i = 0; i < _segments.Length; i++)
        {
            if (_segments[i][0] == '{' ? path[i].Length == 0 : path[i] != _segments[i])
            {
                return false;
            }
        }

        return true;
    }

    public Dictionary<string, string> PathValues(IReadOnlyList<string> path)
    {
        Dictionary<string, string> values = new(StringComparer.Ordinal);
        for (int i = 0; i < _segments.Length; i++)
        {
            if (_segments[i][0] == '{')
            {
                values[_segments[i][1..^1]] = path[i];
            }
        }

        return values;
    }
}
