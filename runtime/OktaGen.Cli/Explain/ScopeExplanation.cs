using OktaGen.Cli.Catalogue;
using OktaGen.Cli.ScopeLists;
using OktaGen.Knowledge.Catalogue;
using OktaGen.Knowledge.Credentials;
using OktaGen.Knowledge.Scopes;

namespace OktaGen.Cli.Explain;

/// <summary>What a scope permits, and who gets it.</summary>
internal sealed record ScopeExplanation : Explanation
{
    private const int Shown = 10;

    public required string Scope { get; init; }

    /// <summary>Its constant in <c>OktaScopes</c>; null where it has none.</summary>
    public required string? Constant { get; init; }

    /// <summary>The kinds of access token that hold it.</summary>
    public required IReadOnlyList<string> Credentials { get; init; }

    /// <summary>How it is granted.</summary>
    public required string Granted { get; init; }

    /// <summary>The scopes that permit the same and more.</summary>
    public required IReadOnlyList<string> CoveredBy { get; init; }

    /// <summary>The scopes whose permission it includes.</summary>
    public required IReadOnlyList<string> Covers { get; init; }

    /// <summary>The operations that need it.</summary>
    public required IReadOnlyList<string> Operations { get; init; }

    public override string ToTitle() => Scope;

    public override IEnumerable<(string Label, string Text)> ToLines()
    {
        if (Constant is not null)
        {
            yield return ("constant", Constant);
        }

        yield return ("held by", string.Join(", ", Credentials));
        yield return ("granted", Granted);
        if (CoveredBy.Count > 0)
        {
            yield return ("covered by", string.Join(", ", CoveredBy));
        }

        if (Covers.Count > 0)
        {
            yield return ("covers", string.Join(", ", Covers));
        }

        string more = Operations.Count > Shown ? $", and {Operations.Count - Shown} more" : string.Empty;
        yield return ("needed by", Operations.Count == 0
            ? "no operation that is described"
            : string.Join(", ", Operations.Take(Shown)) + more);
    }

    public static ScopeExplanation Of(string scope) => new()
    {
        Scope = scope,
        Constant = OperationCatalogue.Default.Scopes.All.Contains(scope) && ScopeConstants.IsConstant(scope)
            ? $"{nameof(OktaScopes)}.{ScopeNames.ConstantNameOf(scope)}"
            : null,
        Credentials = CredentialNames.NamesOf(ScopeGrants.HoldersOf(scope)),
        Granted = ScopeGrants.HowOf(scope),
        CoveredBy = ScopeGrants.Covering(scope),
        Covers = ScopeGrants.CoveredBy(scope),
        Operations = [.. ScopeGrants.OperationsOf(scope).Select(static operation => operation.ToString())],
    };
}
