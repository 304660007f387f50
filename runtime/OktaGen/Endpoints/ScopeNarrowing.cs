namespace OktaGen.Endpoints;

/// <summary>What options leave out of the project's scope list, and which setting does so.</summary>
internal sealed class ScopeNarrowing
{
    private readonly IReadOnlyList<string> _list;

    private ScopeNarrowing(IReadOnlyList<string> list, string setting)
    {
        _list = list;
        Setting = setting;
    }

    /// <summary>The name of the option, with the key that it was read by.</summary>
    public string Setting { get; }

    /// <summary>Null where the options take the whole list, or there is none.</summary>
    public static ScopeNarrowing? From(OktaOptions options) => options is { Scopes.Count: > 0, GrantedScopes: { Count: > 0 } list }
        ? new ScopeNarrowing(list, options.Names.Annotate($"{nameof(OktaOptions)}.{nameof(OktaOptions.Scopes)}", options))
        : null;

    /// <summary>Whether the list has all of the scopes, so that only the narrowing keeps them from being asked for.</summary>
    public bool Explains(IReadOnlyList<string> missing) => new ScopeSet(missing, _list).Missing.Count == 0;
}
