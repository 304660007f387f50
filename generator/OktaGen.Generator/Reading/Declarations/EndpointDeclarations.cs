using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using OktaGen.Generator.Reading.Attributes;
using OktaGen.Generator.Reading.Findings;
using OktaGen.Generator.Reading.Symbols;
using OktaGen.Knowledge.Endpoints;

namespace OktaGen.Generator.Reading.Declarations;

/// <summary>Reads endpoints for the rules.</summary>
internal static class EndpointDeclarations
{
    /// <summary>The endpoints of an interface that is no client itself, as far as they say what they are: clients inherit them.</summary>
    public static ImmutableArray<EndpointDeclaration> Find(
        INamedTypeSymbol type, Compilation compilation, CancellationToken cancellationToken)
    {
        ImmutableArray<EndpointDeclaration>.Builder? endpoints = null;
        ReadingInput? input = null;
        foreach (IMethodSymbol method in type.GetMembers().OfType<IMethodSymbol>().Where(static method => method.IsAbstract))
        {
            // Most interfaces of a project have none.
            var attributes = AppliedAttributes.Of(method);
            if (attributes.Verb is null)
            {
                continue;
            }

            input ??= new ReadingInput(type, compilation, isForRules: true, cancellationToken);
            if (EndpointHeadReader.ReadInherited(method, attributes, input) is { } head)
            {
                endpoints ??= ImmutableArray.CreateBuilder<EndpointDeclaration>();
                endpoints.Add(Of(head, input));
            }
        }

        return endpoints?.ToImmutable() ?? ImmutableArray<EndpointDeclaration>.Empty;
    }

    public static EndpointDeclaration Of(EndpointHead head, ReadingInput input)
    {
        AppliedAttributes attributes = head.Attributes;
        AttributeData? own = attributes.RequiresScope?.Source ?? attributes.NoScope;
        return new EndpointDeclaration
        {
            Method = head.Method,
            Member = head.Name,
            Verb = head.Verb.Verb,
            Route = head.Route.Text,
            RouteLocation = Places.OfArgument(head.Verb.Source, head.Method, input),
            Needs = new EndpointNeeds(head.Operation, head.Scopes.Scopes, head.Credential?.Kinds),
            OwnScopes = ScopeDeclarations.Of(attributes, head.Method, head.Name, input),
            HasOwnScopes = own is not null,
            ScopeAttribute = own is null ? null : Places.Of(own, input),
            SaysScopes = head.Scopes.IsSaid,
        };
    }
}
