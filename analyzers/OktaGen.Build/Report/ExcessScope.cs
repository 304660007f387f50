using OktaGen.Knowledge.Shared;

namespace OktaGen.Build.Report;

/// <summary>A listed scope that is not one of the least set.</summary>
/// <param name="Scope">The scope.</param>
/// <param name="Reason">Why it is more than needed.</param>
/// <param name="Needed">The needed scope that is narrower, or that covers it; null where nothing needs it.</param>
internal sealed record ExcessScope(string Scope, ExcessReason Reason, string? Needed)
{
    /// <summary>Judges a listed scope; null where it is needed.</summary>
    public static ExcessScope? Of(string scope, IReadOnlyList<NeededScope> needed)
    {
        if (needed.Any(need => need.Scope == scope))
        {
            return null;
        }

        if (needed.FirstOrDefault(need => ScopeCoverage.Covers(scope, need.Scope)) is { } narrower)
        {
            return new ExcessScope(scope, ExcessReason.Wider, narrower.Scope);
        }

        return needed.FirstOrDefault(need => ScopeCoverage.Covers(need.Scope, scope)) is { } wider
            ? new ExcessScope(scope, ExcessReason.Covered, wider.Scope)
            : new ExcessScope(scope, ExcessReason.Unused, null);
    }
}
