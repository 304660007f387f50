using Microsoft.CodeAnalysis;
using OktaGen.Generator.Reading.Attributes;
using OktaGen.Knowledge.Catalogue;
using OktaGen.Knowledge.Endpoints;
using OktaGen.Knowledge.Scopes;

namespace OktaGen.Generator.Reading.Declarations;

/// <summary>
/// What the attributes of a method, its interface and the client say of an endpoint: all that is told without its signature.
/// </summary>
/// <param name="Method">The method.</param>
/// <param name="Attributes">The method's own attributes.</param>
/// <param name="Verb">The verb attribute.</param>
/// <param name="Route">Its route.</param>
/// <param name="Scopes">The declared scopes, by the method or an interface for it.</param>
/// <param name="Credential">The <c>[Credential]</c> of the method, or else of its interface, or else of the client; null for none.</param>
internal sealed record EndpointHead(
    IMethodSymbol Method,
    AppliedAttributes Attributes,
    AppliedVerb Verb,
    RouteTemplate Route,
    DeclaredScopes Scopes,
    AppliedCredential? Credential)
{
    /// <summary>The endpoint's name for messages, such as <c>IDirectory.GetUserAsync</c>.</summary>
    public string Name { get; } = NameOf(Method);

    /// <summary>What the catalogue knows of the request; null where Okta has no such operation.</summary>
    public Operation? Operation { get; } = OperationCatalogue.Default.Find(Verb.Verb, Route.Text);

    public static string NameOf(IMethodSymbol method) => method.ContainingType.Name + "." + method.Name;
}
