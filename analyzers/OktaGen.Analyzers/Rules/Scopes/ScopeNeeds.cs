using System.Collections.Immutable;
using OktaGen.Generator.Parsing;
using OktaGen.Knowledge.Catalogue;
using OktaGen.Knowledge.Endpoints;
using OktaGen.Knowledge.Scopes;
using OktaGen.Knowledge.Shared;

namespace OktaGen.Analyzers.Rules.Scopes;

/// <summary>What an endpoint declares, beside what Okta requires for its operation.</summary>
internal sealed class ScopeNeeds
{
    private ScopeNeeds(Operation operation, ImmutableArray<string> missing, ImmutableArray<string> surplus)
    {
        Operation = operation;
        Missing = missing;
        Surplus = surplus;
    }

    public Operation Operation { get; }

    /// <summary>What is required, and not permitted by what is declared.</summary>
    public ImmutableArray<string> Missing { get; }

    /// <summary>What is declared, and neither required nor the nearest that permits what is: a scope of something else, or <c>manage</c> for <c>read</c>.</summary>
    public ImmutableArray<string> Surplus { get; }

    /// <summary>Compares; null where nothing can be said: Okta has no such operation, or its scopes do not matter for the call.</summary>
    public static ScopeNeeds? Of(EndpointDeclaration endpoint)
    {
        if (endpoint.Operation is not { } operation
            || operation.Credentials == CredentialKinds.ApiToken
            || !endpoint.AcceptsAccessTokens
            || endpoint.Scopes.Any(ScopeNames.IsSelf))
        {
            return null;
        }

        return new ScopeNeeds(
            operation,
            operation.Scopes.Where(needed => !ScopeCoverage.IsCovered(needed, endpoint.Scopes)).ToImmutableArray(),
            endpoint.Scopes.Where(declared => !operation.Scopes.Contains(declared)).ToImmutableArray());
    }

    /// <summary>The scopes as a message names them.</summary>
    public static string Quote(IEnumerable<string> scopes) => string.Join(" and ", scopes.Select(static scope => $"'{scope}'"));
}
