using OktaGen.Knowledge.Shared;

namespace OktaGen.Knowledge.Scopes;

/// <summary>A listed scope that is more than needed. The one judgement of rules and report.</summary>
/// <param name="Scope">The scope.</param>
/// <param name="Reason">Why it is more than needed.</param>
/// <param name="Needed">The needed scope that is narrower, or that covers it; null where nothing needs it.</param>
internal sealed record ExcessScope(string Scope, ExcessReason Reason, string? Needed)
{
    /// <summary>Judges a listed scope; null where it is needed.</summary>
    /// <param name="scope">The scope.</param>
    /// <param name="needed">All needed scopes; the first that answers is named.</param>
    public static ExcessScope? Of(string scope, IReadOnlyCollection<string> needed)
    {
        if (needed.FirstOrDefault(need => need != scope && ScopeCoverage.Covers(need, scope)) is { } wider)
        {
            return new ExcessScope(scope, ExcessReason.Covered, wider);
        }

        if (needed.Contains(scope))
        {
            return null;
        }

        return needed.FirstOrDefault(need => ScopeCoverage.Covers(scope, need)) is { } narrower
            ? new ExcessScope(scope, ExcessReason.Wider, narrower)
            : new ExcessScope(scope, ExcessReason.Unused, null);
    }
}
