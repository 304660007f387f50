using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using OktaGen.Knowledge.Endpoints;

namespace OktaGen.Generator.Reading.Declarations;

/// <summary>One endpoint as the rules see it: the request that it sends, and what is declared about it.</summary>
internal sealed record EndpointDeclaration
{
    public required IMethodSymbol Method { get; init; }

    /// <summary>The endpoint's name for messages, such as <c>IDirectory.GetUserAsync</c>.</summary>
    public required string Member { get; init; }

    /// <summary>The HTTP method in capital letters.</summary>
    public required string Verb { get; init; }

    public required string Route { get; init; }

    /// <summary>The route's argument; the method where it has no source.</summary>
    public required Location RouteLocation { get; init; }

    /// <summary>What is declared, beside what Okta requires.</summary>
    public required EndpointNeeds Needs { get; init; }

    /// <summary>The scopes of the endpoint's own attribute, each at its argument; empty where it has none of its own.</summary>
    public required ImmutableArray<ScopeDeclaration> OwnScopes { get; init; }

    /// <summary>Whether the endpoint has a <c>[RequiresScope]</c> or <c>[NoScope]</c> of its own.</summary>
    public required bool HasOwnScopes { get; init; }

    /// <summary>The endpoint's own <c>[RequiresScope]</c> or <c>[NoScope]</c>; null where it has neither, or not in source.</summary>
    public required Location? ScopeAttribute { get; init; }

    /// <summary>Whether the endpoint, or an interface for it, says anything of scopes.</summary>
    public required bool SaysScopes { get; init; }
}
