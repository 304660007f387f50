using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Diagnostics;
using OktaGen.Generator.Reading.Project;
using OktaGen.Knowledge.Catalogue;
using OktaGen.Knowledge.Scopes;

namespace OktaGen.Analyzers.Reading;

/// <summary>The scopes that a project may name: Okta's, and those that it adds as <c>OktaKnownScope</c> items.</summary>
internal sealed class KnownScopes
{
    private readonly ImmutableHashSet<string> _added;

    private KnownScopes(IEnumerable<string> added) => _added = ImmutableHashSet.CreateRange(StringComparer.Ordinal, added);

    public static KnownScopes Read(AnalyzerOptions options) =>
        new(ScopesOptions.Read(options.AnalyzerConfigOptionsProvider.GlobalOptions).KnownScopes);

    public bool Contains(string scope) => IsAdded(scope) || OperationCatalogue.Default.Scopes.IsKnown(scope);

    /// <summary>Whether the project itself says that the scope exists, so that nothing else is known of it.</summary>
    public bool IsAdded(string scope) => _added.Contains(scope);

    /// <summary>What to do about an unknown scope, as a clause for a message.</summary>
    /// <param name="scope">The unknown scope.</param>
    /// <param name="nearest">The one that was probably meant; null where none is near.</param>
    public static string CureFor(string scope, out string? nearest)
    {
        nearest = OperationCatalogue.Default.Scopes.FindNearest(scope);
        return nearest is null ? "list it as an OktaKnownScope item if Okta has it" : $"did you mean '{nearest}'";
    }
}
