using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using OktaGen.Analyzers.Diagnostics;

namespace OktaGen.Analyzers.Rules.Shapes;

/// <summary>The rules on what an endpoint says of its request, each for a kind of finding, whose arguments its message has.</summary>
internal static class RouteRules
{
    private static readonly DiagnosticDescriptor s_missingVerb = DiagnosticDescriptorHelper.Create(
        RuleIds.MissingVerb, "Endpoint has no verb", RuleCategories.Endpoints, DiagnosticSeverity.Error,
        messageFormat: "'{0}' has no verb attribute, so it sends no request; add [Get], [Post], [Put], [Patch] or [Delete], give the "
            + "method a body, or implement it in a part of the client class",
        description: "A client implements every method without a body by sending a request, and the verb attribute says which.");

    private static readonly DiagnosticDescriptor s_unsupportedMember = DiagnosticDescriptorHelper.Create(
        RuleIds.UnsupportedMember, "Member cannot be an endpoint", RuleCategories.Endpoints, DiagnosticSeverity.Error,
        messageFormat: "'{0}' is {1}, and only instance methods can be endpoints; turn it into a method, or give it a default "
            + "implementation",
        description: "A request is a call with arguments and an answer. Properties, events and static abstract members are not.");

    private static readonly DiagnosticDescriptor s_severalVerbs = DiagnosticDescriptorHelper.Create(
        RuleIds.SeveralVerbs, "Endpoint has several verbs", RuleCategories.Endpoints, DiagnosticSeverity.Error,
        messageFormat: "'{0}' has more than one verb attribute; write one method per request",
        description: "One call sends one request.");

    private static readonly DiagnosticDescriptor s_malformedRoute = DiagnosticDescriptorHelper.Create(
        RuleIds.MalformedRoute, "Route is malformed", RuleCategories.Endpoints, DiagnosticSeverity.Error,
        messageFormat: "'{0}' has the malformed route '{1}': {2}",
        description: "A route starts with a slash, holds placeholders such as {userId} and may end with a constant query.");

    private static readonly DiagnosticDescriptor s_placeholderWithoutParameter = DiagnosticDescriptorHelper.Create(
        RuleIds.PlaceholderWithoutParameter, "Placeholder has no parameter", RuleCategories.Endpoints, DiagnosticSeverity.Error,
        messageFormat: "The route of '{0}' holds '{{{1}}}', which no parameter fills; add a parameter '{1}', or mark one with "
            + "[Path(\"{1}\")]",
        description: "Every placeholder of a route takes its value from a parameter.");

    private static readonly DiagnosticDescriptor s_pathParameterWithoutPlaceholder = DiagnosticDescriptorHelper.Create(
        RuleIds.PathParameterWithoutPlaceholder, "Path parameter has no placeholder", RuleCategories.Endpoints, DiagnosticSeverity.Error,
        messageFormat: "The parameter '{1}' of '{0}' fills '{{{2}}}', which the route lacks or another parameter fills; add the "
            + "placeholder to the route, or correct the name in [Path]",
        description: "A path value needs its place in the route.");

    private static readonly DiagnosticDescriptor s_malformedScopeDeclaration = DiagnosticDescriptorHelper.Create(
        RuleIds.MalformedScopeDeclaration, "Scope declaration is malformed", RuleCategories.Endpoints, DiagnosticSeverity.Error,
        messageFormat: "'{0}' declares its scopes in a way that says nothing certain; give [RequiresScope] one or more scopes, each as "
            + "its own argument, or use [NoScope] alone",
        description: "[RequiresScope] names one or more scopes, each as one argument; [NoScope] says that none is needed.");

    private static readonly DiagnosticDescriptor s_duplicateEndpoint = DiagnosticDescriptorHelper.Create(
        RuleIds.DuplicateEndpoint, "Endpoint is repeated", RuleCategories.Endpoints, DiagnosticSeverity.Warning,
        messageFormat: "'{0}' sends the same request as '{1}' and returns the same; remove one",
        description: "Two members for one request are most often a route that was copied and not changed.");

    private static readonly DiagnosticDescriptor s_malformedCredentialDeclaration = DiagnosticDescriptorHelper.Create(
        RuleIds.MalformedCredentialDeclaration, "Credential declaration is malformed", RuleCategories.Endpoints, DiagnosticSeverity.Error,
        messageFormat: "'{0}' declares its credentials in a way that says nothing certain; give [Credential] the kinds that the endpoint "
            + "accepts, or OktaCredential.None alone",
        description: "[Credential] names the kinds that an endpoint accepts; OktaCredential.None alone says that the call is sent without "
            + "one.");

    private static readonly DiagnosticDescriptor s_emptyName = DiagnosticDescriptorHelper.Create(
        RuleIds.EmptyName, "Name is empty", RuleCategories.Endpoints, DiagnosticSeverity.Error,
        messageFormat: "'{0}' has {1} with an empty name; give the name that Okta uses, or remove the attribute",
        description: "[Items] names the property that holds the items, and [Query] the key of a value.");

    /// <summary>All of them. Below them: static fields are set in the order of their text.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All { get; } = ImmutableArray.Create(
        s_missingVerb,
        s_unsupportedMember,
        s_severalVerbs,
        s_malformedRoute,
        s_placeholderWithoutParameter,
        s_pathParameterWithoutPlaceholder,
        s_malformedScopeDeclaration,
        s_duplicateEndpoint,
        s_malformedCredentialDeclaration,
        s_emptyName);
}
