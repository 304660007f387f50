using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using OktaGen.Generator.Reading.Symbols;
using OktaGen.Knowledge;
using OktaGen.Knowledge.Catalogue;
using OktaGen.Knowledge.Endpoints;
using OktaGen.Knowledge.Scopes;
using Policy = OktaGen.Knowledge.Scopes.ScopePolicy<OktaGen.Generator.Reading.Declarations.SymbolMember, OktaGen.Generator.Reading.Declarations.SymbolType>;

namespace OktaGen.Generator.Reading.Declarations;

/// <summary>Reads endpoints for the rules.</summary>
internal static class EndpointDeclarations
{
    /// <summary>The endpoints of an interface that is no client itself, as far as they say themselves what they are: clients inherit them.</summary>
    public static ImmutableArray<EndpointDeclaration> Find(INamedTypeSymbol type, Compilation compilation, CancellationToken cancellationToken)
    {
        ImmutableArray<EndpointDeclaration>.Builder? endpoints = null;
        ParserContext? context = null;
        foreach (IMethodSymbol method in type.GetMembers().OfType<IMethodSymbol>().Where(static method => method.IsAbstract))
        {
            ImmutableArray<AttributeData> attributes = method.GetAttributes();
            if (attributes.FirstOrDefault(static attribute => OktaAttributes.VerbOf(attribute) is not null) is { } verb
                && RouteTemplate.Parse(OktaAttributes.Text(verb, 0), out _) is { } route)
            {
                context ??= new ParserContext(type, compilation, withFindings: true, cancellationToken);
                endpoints ??= ImmutableArray.CreateBuilder<EndpointDeclaration>();
                endpoints.Add(Read(method, attributes, verb, OperationCatalogue.Default.Find(OktaAttributes.VerbOf(verb)!, route.Text), context));
            }
        }

        return endpoints?.ToImmutable() ?? ImmutableArray<EndpointDeclaration>.Empty;
    }

    public static EndpointDeclaration Read(
        IMethodSymbol method, ImmutableArray<AttributeData> attributes, AttributeData verb, Operation? operation, ParserContext context)
    {
        string member = method.ContainingType.Name + "." + method.Name;
        AttributeData? required = OktaAttributes.Find(attributes, KnownNames.RequiresScopeAttribute);
        AttributeData? own = required ?? OktaAttributes.Find(attributes, KnownNames.NoScopeAttribute);
        DeclaredScopes scopes = Policy.Of(new SymbolMember(method), new SymbolType(context.Client));
        return new EndpointDeclaration
        {
            Method = method,
            Member = member,
            Verb = OktaAttributes.VerbOf(verb)!,
            Route = OktaAttributes.Text(verb, 0)!,
            RouteLocation = context.LocationOfArgument(verb, method),
            Needs = new EndpointNeeds(
                operation,
                scopes.Scopes,
                AcceptedCredentials.Find(method, attributes, context.Client) is { } credential ? AcceptedCredentials.Read(credential) : null),
            OwnScopes = required is null ? ImmutableArray<ScopeDeclaration>.Empty : context.ReadScopes(required, member, method).ToImmutableArray(),
            HasOwnScopes = own is not null,
            ScopeAttribute = own is null ? null : context.LocationOf(own),
            SaysScopes = scopes.IsSaid,
        };
    }
}
