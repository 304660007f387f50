using OktaGen.Cli.Terminal;

namespace OktaGen.Cli.ScopeLists;

/// <summary>The scopes that code needs, a list holds and an org grants, side by side.</summary>
internal static class ScopeComparison
{
    /// <param name="needed">What the code needs; null where that is not known.</param>
    /// <param name="listed">What tokens are asked for; null where that is not known.</param>
    /// <param name="granted">What the org grants; null where that is not known.</param>
    /// <returns>A row for each scope that is in any of them, in order.</returns>
    public static IReadOnlyList<ScopeRow> Compare(
        IReadOnlyCollection<string>? needed, IReadOnlyCollection<string>? listed, IReadOnlyCollection<string>? granted) =>
    [
        .. (needed ?? []).Concat(listed ?? []).Concat(granted ?? [])
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal)
            .Select(scope => new ScopeRow(scope, NeedOf(scope, needed), Find(scope, listed), Find(scope, granted))),
    ];

    /// <param name="rows">The rows.</param>
    /// <param name="output">Where they are written.</param>
    /// <param name="withAdvice">Whether what to do is said here; where findings say it, it is not said twice.</param>
    public static void Write(IReadOnlyList<ScopeRow> rows, ToolOutput output, bool withAdvice) => output.WriteTable(
        ["scope", "needed", "listed", "granted", .. withAdvice ? (string[])["advice"] : []],
        [.. rows.Select(row => (IReadOnlyList<Cell>)
        [
            new Cell(row.Scope, withAdvice ? Tone.Plain : ToneOf(row)),
            TextOf(row.Needed),
            TextOf(row.Listed),
            TextOf(row.Granted),
            .. withAdvice ? (Cell[])[new Cell(row.Advice, ToneOf(row))] : [],
        ])]);

    private static Presence Find(string scope, IReadOnlyCollection<string>? scopes)
    {
        if (scopes is null)
        {
            return Presence.Unknown;
        }

        return scopes.Contains(scope) ? Presence.Yes : ScopeCoverage.IsCovered(scope, scopes) ? Presence.ByManage : Presence.No;
    }

    // A read scope in a list is of use to code that reads, even where it asks for more elsewhere.
    private static Presence NeedOf(string scope, IReadOnlyCollection<string>? needed) => needed is null
        ? Presence.Unknown
        : needed.Any(need => ScopeCoverage.Covers(scope, need)) ? Presence.Yes : Presence.No;

    private static string TextOf(Presence presence) => presence switch
    {
        Presence.Yes => "yes",
        Presence.ByManage => "by manage",
        Presence.No => "no",
        _ => "?",
    };

    private static Tone ToneOf(ScopeRow row) => row.IsFault ? Tone.Bad : row.Verdict == ScopeVerdict.Fine ? Tone.Good : Tone.Warning;
}
