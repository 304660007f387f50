using OktaGen.Cli.ScopeLists;

namespace OktaGen.Cli.Explain;

/// <summary>What a call has to be granted by one of Okta's gates.</summary>
/// <param name="Gate">The gate: <c>scopes</c>.</param>
/// <param name="Of">Whether <c>all</c> of the names are needed, or <c>any</c>.</param>
/// <param name="Names">What is needed.</param>
internal sealed record Need(string Gate, string Of, IReadOnlyList<NeededName> Names)
{
    public const string Scopes = "scopes";
    public const string All = "all";

    /// <summary>That all of some scopes are needed; nothing for none.</summary>
    public static IReadOnlyList<Need> OfScopes(IEnumerable<string> scopes)
    {
        NeededName[] names = [.. scopes.Select(static scope => new NeededName(scope, ScopeGrants.Covering(scope)))];
        return names.Length == 0 ? [] : [new Need(Scopes, All, names)];
    }

    public override string ToString() => string.Join(Of == All ? " and " : " or ", Names);
}
