using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using OktaGen.Generator.Reading.Attributes;
using OktaGen.Generator.Reading.Findings;
using OktaGen.Generator.Reading.Symbols;
using OktaGen.Knowledge.Endpoints;
using OktaGen.Knowledge.Scopes;
using Policy = OktaGen.Knowledge.Endpoints.ScopePolicy<OktaGen.Generator.Reading.Declarations.SymbolMember,
    OktaGen.Generator.Reading.Declarations.SymbolType>;

namespace OktaGen.Generator.Reading.Declarations;

/// <summary>Reads what is said of an endpoint by attributes.</summary>
internal static class EndpointHeadReader
{
    /// <summary>Reads a method of a client.</summary>
    public static Result<EndpointHead> Read(IMethodSymbol method, AppliedAttributes attributes, ReadingInput input)
    {
        Finding? scopesFault = FindScopesFault(method, attributes, input);
        Finding? methodFault = FindVerbFault(method, attributes, input) ?? FindMethodFault(method, input);
        if (scopesFault is not null || methodFault is not null)
        {
            return new Result<EndpointHead>(null, ImmutableArray.CreateRange(new[] { scopesFault, methodFault }.OfType<Finding>()));
        }

        AppliedVerb verb = attributes.Verb!.Value;
        if (RouteTemplate.Parse(verb.Route, out string? fault) is { } route)
        {
            return Create(method, attributes, verb, route, input);
        }

        string name = EndpointHead.NameOf(method);
        return Finding.At(verb.Source, method, input, FindingKind.MalformedRoute, name, verb.Route ?? string.Empty, fault!);
    }

    /// <summary>
    /// Reads a method of an interface that need not be a client: what is wrong with it is left to the clients that inherit it.
    /// </summary>
    public static EndpointHead? ReadInherited(IMethodSymbol method, AppliedAttributes attributes, ReadingInput input) =>
        attributes.Verb is { } verb && RouteTemplate.Parse(verb.Route, out _) is { } route
            ? Create(method, attributes, verb, route, input)
            : null;

    private static EndpointHead Create(
        IMethodSymbol method, AppliedAttributes attributes, AppliedVerb verb, RouteTemplate route, ReadingInput input)
    {
        DeclaredScopes scopes = attributes is { RequiresScope.Scopes: { } own, NoScope: null }
            ? new DeclaredScopes(own, IsSaid: true)
            : Policy.Of(new SymbolMember(method), new SymbolType(input.Client));
        AppliedCredential? credential = attributes.Credential
            ?? input.AttributesOf(method.ContainingType).Credential
            ?? input.AttributesOf(input.Client).Credential;
        return new EndpointHead(method, attributes, verb, route, scopes, credential);
    }

    private static Finding? FindScopesFault(IMethodSymbol method, AppliedAttributes attributes, ReadingInput input) =>
        attributes is { HasMalformedScopes: true, RequiresScope.Source: { } source }
            ? Finding.At(source, method, input, FindingKind.MalformedScopeDeclaration, EndpointHead.NameOf(method))
            : null;

    private static Finding? FindVerbFault(IMethodSymbol method, AppliedAttributes attributes, ReadingInput input) => attributes switch
    {
        { Verb: null } => Finding.At(method, input, FindingKind.MissingVerb, EndpointHead.NameOf(method)),
        { SecondVerb: { } second } => Finding.At(second, method, input, FindingKind.SeveralVerbs, EndpointHead.NameOf(method)),
        _ => null,
    };

    private static Finding? FindMethodFault(IMethodSymbol method, ReadingInput input) => method switch
    {
        { IsStatic: true } =>
            Finding.At(method, input, FindingKind.UnsupportedMember, EndpointHead.NameOf(method), "a static abstract method"),
        { IsGenericMethod: true } => Finding.At(method, input, FindingKind.GenericMethod, EndpointHead.NameOf(method)),
        _ => null,
    };
}
