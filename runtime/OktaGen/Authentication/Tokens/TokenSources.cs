using System.Collections.Concurrent;
using OktaGen.CompilerServices;
using OktaGen.Endpoints;
using OktaGen.Messages;

namespace OktaGen.Authentication.Tokens;

/// <summary>
/// The token sources of a connection: one for the whole scope list, or one for each set of scopes that an endpoint needs.
/// </summary>
internal sealed class TokenSources(
    IReadOnlyList<string> listed, ScopeNarrowing? narrowing, OktaTokenScopes choice,
    Func<IReadOnlyList<string>, TokenSource> create) : IDisposable
{
    private readonly List<string> _listed = [.. listed];
    private readonly TokenSource _whole = create(listed);
    private readonly ConcurrentDictionary<OktaEndpoint, TokenSource> _byEndpoint = new();
    private readonly Dictionary<string, TokenSource> _byScopes = [];

    /// <exception cref="InsufficientScopeException">The list does not cover what the endpoint needs.</exception>
    public TokenSource Find(ICallContext call)
    {
        // What declares no scopes may need any.
        if (choice == OktaTokenScopes.AllListed || call.Endpoint is not { Scopes.Count: > 0 } endpoint)
        {
            return _whole;
        }

        return _byEndpoint.TryGetValue(endpoint, out TokenSource? source) ? source : _byEndpoint.GetOrAdd(endpoint, Create(endpoint));
    }

    public void Reset() => Each(static source => source.Reset());

    public void Dispose() => Each(static source => source.Dispose());

    private TokenSource Create(OktaEndpoint endpoint)
    {
        List<string> needs = [.. endpoint.Scopes];
        List<string> scopes = _listed.FindAll(scope => needs.Exists(needed => Serves(scope, needed)));

        // No token would ever permit the call: none is asked for.
        ScopeGuard.EnsurePermitted(endpoint, new ScopeSet(_listed, scopes) { Narrowing = narrowing });
        lock (_byScopes)
        {
            string key = string.Join(' ', scopes);
            if (!_byScopes.TryGetValue(key, out TokenSource? source))
            {
                _byScopes[key] = source = create(scopes);
            }

            return source;
        }
    }

    // The scope itself; one that covers it only where it is not listed.
    private bool Serves(string scope, string needed) => _listed.Contains(needed)
        ? scope == needed
        : ScopeCoverage.IsCovered(needed, [scope]);

    private void Each(Action<TokenSource> action)
    {
        action(_whole);
        lock (_byScopes)
        {
            foreach (TokenSource source in _byScopes.Values)
            {
                action(source);
            }
        }
    }
}
