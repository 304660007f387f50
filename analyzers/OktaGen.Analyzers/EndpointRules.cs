using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using OktaGen.Generator.Reading.Findings;

namespace OktaGen.Analyzers;

/// <summary>The rules on the shape of an annotated interface: one for each kind of finding, with the finding's arguments in its message.</summary>
internal static class EndpointRules
{
    private static readonly DiagnosticDescriptor s_missingVerb = DiagnosticDescriptorHelper.Create(
        RuleIds.MissingVerb, "Endpoint has no verb", RuleCategories.Endpoints, DiagnosticSeverity.Error,
        messageFormat: "'{0}' has no verb attribute, so it sends no request; add [Get], [Post], [Put], [Patch] or [Delete], or give the method a body",
        description: "A client implements every method without a body by sending a request, and the verb attribute says which.");

    private static readonly DiagnosticDescriptor s_unsupportedMember = DiagnosticDescriptorHelper.Create(
        RuleIds.UnsupportedMember, "Member cannot be an endpoint", RuleCategories.Endpoints, DiagnosticSeverity.Error,
        messageFormat: "'{0}' is {1}, and only instance methods can be endpoints; turn it into a method, or give it a default implementation",
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
        messageFormat: "The route of '{0}' holds '{{{1}}}', which no parameter fills; add a parameter '{1}', or mark one with [Path(\"{1}\")]",
        description: "Every placeholder of a route takes its value from a parameter.");

    private static readonly DiagnosticDescriptor s_pathParameterWithoutPlaceholder = DiagnosticDescriptorHelper.Create(
        RuleIds.PathParameterWithoutPlaceholder, "Path parameter has no placeholder", RuleCategories.Endpoints, DiagnosticSeverity.Error,
        messageFormat: "The parameter '{1}' of '{0}' fills '{{{2}}}', which the route lacks or another parameter fills; add the placeholder to the route, or correct the name in [Path]",
        description: "A path value needs its place in the route.");

    private static readonly DiagnosticDescriptor s_nullablePathParameter = DiagnosticDescriptorHelper.Create(
        RuleIds.NullablePathParameter, "Path parameter is nullable", RuleCategories.Endpoints, DiagnosticSeverity.Error,
        messageFormat: "The parameter '{1}' of '{0}' is a path value and may be null, which would address another resource; make its type non-nullable",
        description: "A path without its value is another path, on an administration API often a listing of everything.");

    private static readonly DiagnosticDescriptor s_unsupportedParameterType = DiagnosticDescriptorHelper.Create(
        RuleIds.UnsupportedParameterType, "Parameter type has no text form", RuleCategories.Endpoints, DiagnosticSeverity.Error,
        messageFormat: "The parameter '{1}' of '{0}' has the type '{2}', which has no text form for the {3}; use a type such as string, int, bool, an enum or DateTimeOffset",
        description: "Values in paths, queries and headers are text, in a form that Okta reads and that no culture changes.");

    private static readonly DiagnosticDescriptor s_byReferenceParameter = DiagnosticDescriptorHelper.Create(
        RuleIds.ByReferenceParameter, "Parameter is passed by reference", RuleCategories.Endpoints, DiagnosticSeverity.Error,
        messageFormat: "The parameter '{1}' of '{0}' is passed by reference, which an asynchronous request cannot do; pass it by value",
        description: "ref, in and out have no meaning in a request.");

    private static readonly DiagnosticDescriptor s_conflictingParameterAttributes = DiagnosticDescriptorHelper.Create(
        RuleIds.ConflictingParameterAttributes, "Parameter has several places", RuleCategories.Endpoints, DiagnosticSeverity.Error,
        messageFormat: "The parameter '{1}' of '{0}' has several places in the request; keep one of [Path], [Query], [Header] and [Body]",
        description: "One value goes to one place.");

    private static readonly DiagnosticDescriptor s_severalBodies = DiagnosticDescriptorHelper.Create(
        RuleIds.SeveralBodies, "Request has several bodies", RuleCategories.Endpoints, DiagnosticSeverity.Error,
        messageFormat: "'{0}' sends a second body with the parameter '{1}'; mark it [Query] or [Header], or send one type that holds both",
        description: "A request has one body. A class or record without an attribute is taken for it.");

    private static readonly DiagnosticDescriptor s_bodyOnGet = DiagnosticDescriptorHelper.Create(
        RuleIds.BodyOnGet, "GET has a body", RuleCategories.Endpoints, DiagnosticSeverity.Error,
        messageFormat: "'{0}' is a GET and would send a body with the parameter '{1}'; use [Query] with simple types, or another verb",
        description: "A GET has no body; servers and proxies drop it.");

    private static readonly DiagnosticDescriptor s_severalSpecialParameters = DiagnosticDescriptorHelper.Create(
        RuleIds.SeveralSpecialParameters, "Parameter is repeated", RuleCategories.Endpoints, DiagnosticSeverity.Error,
        messageFormat: "'{0}' takes a second {2} with the parameter '{1}'; keep one",
        description: "CancellationToken, OktaCallOptions and OktaCursor steer the whole call.");

    private static readonly DiagnosticDescriptor s_unsupportedReturnType = DiagnosticDescriptorHelper.Create(
        RuleIds.UnsupportedReturnType, "Return type is not supported", RuleCategories.Endpoints, DiagnosticSeverity.Error,
        messageFormat: "'{0}' returns '{1}', which no client can give; return Task, Task<T>, ValueTask<T>, OktaPageable<T> or IAsyncEnumerable<T>",
        description: "Requests are asynchronous. The documentation lists all return types.");

    private static readonly DiagnosticDescriptor s_genericMethod = DiagnosticDescriptorHelper.Create(
        RuleIds.GenericMethod, "Endpoint is generic", RuleCategories.Endpoints, DiagnosticSeverity.Error,
        messageFormat: "'{0}' is generic, so its JSON types are unknown when the client is compiled; write one method per type",
        description: "JSON is read and written by metadata that the compiler makes, for known types only.");

    private static readonly DiagnosticDescriptor s_unreachableInterface = DiagnosticDescriptorHelper.Create(
        RuleIds.UnreachableInterface, "Interface cannot be named", RuleCategories.Endpoints, DiagnosticSeverity.Error,
        messageFormat: "'{0}' gets no client, for no generated file can name it: {1}",
        description: "The client is generated into a file of its own and must be able to name the interface.");

    private static readonly DiagnosticDescriptor s_generatedNameClash = DiagnosticDescriptorHelper.Create(
        RuleIds.GeneratedNameClash, "Generated name clashes", RuleCategories.Endpoints, DiagnosticSeverity.Error,
        messageFormat: "What is generated for '{0}' would be named '{1}', which clashes with {2}; {3}",
        description: "The generated names follow the interface's name without its leading I.");

    private static readonly DiagnosticDescriptor s_missingJsonContext = DiagnosticDescriptorHelper.Create(
        RuleIds.MissingJsonContext, "JSON type has no context", RuleCategories.Endpoints, DiagnosticSeverity.Error,
        messageFormat: "'{0}' sends or receives '{1}' as JSON, which no context serves; name one in [OktaClient(JsonContext = typeof(…))] and add [JsonSerializable(typeof({1}))] to it",
        description: "JSON is read and written by metadata that the compiler makes; there is no reflection to fall back to.");

    private static readonly DiagnosticDescriptor s_unusableJsonContext = DiagnosticDescriptorHelper.Create(
        RuleIds.UnusableJsonContext, "JSON context cannot be used", RuleCategories.Endpoints, DiagnosticSeverity.Error,
        messageFormat: "The JSON context '{1}' of '{0}' cannot be used: {2}",
        description: "A JSON context is a class derived from JsonSerializerContext that the generated client can name.");

    private static readonly DiagnosticDescriptor s_invalidHeader = DiagnosticDescriptorHelper.Create(
        RuleIds.InvalidHeader, "Header cannot be sent", RuleCategories.Endpoints, DiagnosticSeverity.Error,
        messageFormat: "The header '{1}' of '{0}' cannot be sent: {2}",
        description: "Some headers are the client's own, and names and values have a form.");

    private static readonly DiagnosticDescriptor s_pagingOnNonListing = DiagnosticDescriptorHelper.Create(
        RuleIds.PagingOnNonListing, "Paging without a listing", RuleCategories.Endpoints, DiagnosticSeverity.Error,
        messageFormat: "'{0}' has {1}, which only listings can have; return OktaPageable<T>, IAsyncEnumerable<T> or Task<OktaPage<T>>",
        description: "Only a listing has pages and a place to resume from.");

    private static readonly DiagnosticDescriptor s_listingThatIsNoGet = DiagnosticDescriptorHelper.Create(
        RuleIds.ListingThatIsNoGet, "Listing is no GET", RuleCategories.Endpoints, DiagnosticSeverity.Error,
        messageFormat: "'{0}' is a listing and no GET; use [Get], or return Task<T>",
        description: "Pages are followed by GET, and a page that failed is asked for again.");

    private static readonly DiagnosticDescriptor s_duplicateQueryKey = DiagnosticDescriptorHelper.Create(
        RuleIds.DuplicateQueryKey, "Query key is repeated", RuleCategories.Endpoints, DiagnosticSeverity.Error,
        messageFormat: "'{0}' sends two query values as '{1}'; rename one, or send one collection",
        description: "Which of two values counts is up to the server.");

    private static readonly DiagnosticDescriptor s_malformedScopeDeclaration = DiagnosticDescriptorHelper.Create(
        RuleIds.MalformedScopeDeclaration, "Scope declaration is malformed", RuleCategories.Endpoints, DiagnosticSeverity.Error,
        messageFormat: "'{0}' declares its scopes in a way that says nothing certain; give [RequiresScope] one or more scopes, each as its own argument, or use [NoScope] alone",
        description: "[RequiresScope] names one or more scopes, each as one argument; [NoScope] says that none is needed.");

    private static readonly DiagnosticDescriptor s_duplicateEndpoint = DiagnosticDescriptorHelper.Create(
        RuleIds.DuplicateEndpoint, "Endpoint is repeated", RuleCategories.Endpoints, DiagnosticSeverity.Warning,
        messageFormat: "'{0}' sends the same request as '{1}' and returns the same; remove one",
        description: "Two members for one request are most often a route that was copied and not changed.");

    private static readonly DiagnosticDescriptor s_languageVersionTooOld = DiagnosticDescriptorHelper.Create(
        RuleIds.LanguageVersionTooOld, "C# version is too old", RuleCategories.Endpoints, DiagnosticSeverity.Error,
        messageFormat: "The client of '{0}' needs C# 8 or newer, and the project uses C# {1}; raise LangVersion",
        description: "Generated code uses nullable reference types and asynchronous streams.");

    private static readonly DiagnosticDescriptor s_invalidClientName = DiagnosticDescriptorHelper.Create(
        RuleIds.InvalidClientName, "Client name is no identifier", RuleCategories.Endpoints, DiagnosticSeverity.Error,
        messageFormat: "[OktaClient] of '{0}' names the client '{1}', which is not a C# identifier; use letters and digits",
        description: "The name is the stem of generated type and method names.");

    private static readonly DiagnosticDescriptor s_tailThatCannotPoll = DiagnosticDescriptorHelper.Create(
        RuleIds.TailThatCannotPoll, "Tail cannot poll", RuleCategories.Endpoints, DiagnosticSeverity.Error,
        messageFormat: "'{0}' has [Tail] and cannot poll for ever: {1}",
        description: "A tail follows the links of a listing for ever: it needs an array, page by page, and a query without an end.");

    private static readonly DiagnosticDescriptor s_malformedCredentialDeclaration = DiagnosticDescriptorHelper.Create(
        RuleIds.MalformedCredentialDeclaration, "Credential declaration is malformed", RuleCategories.Endpoints, DiagnosticSeverity.Error,
        messageFormat: "'{0}' declares its credentials in a way that says nothing certain; give [Credential] the kinds that the endpoint accepts, or OktaCredential.None alone",
        description: "[Credential] names the kinds that an endpoint accepts; OktaCredential.None alone says that the call is sent without one.");

    private static readonly DiagnosticDescriptor s_unknownJsonType = DiagnosticDescriptorHelper.Create(
        RuleIds.UnknownJsonType, "JSON context does not know the type", RuleCategories.Endpoints, DiagnosticSeverity.Warning,
        messageFormat: "'{0}' sends or receives '{1}', which the JSON context '{2}' does not know; add [JsonSerializable(typeof({1}))] to it",
        description: "JSON is read and written by metadata that the compiler makes; there is no reflection to fall back to, and each call throws.");

    private static readonly DiagnosticDescriptor s_emptyName = DiagnosticDescriptorHelper.Create(
        RuleIds.EmptyName, "Name is empty", RuleCategories.Endpoints, DiagnosticSeverity.Error,
        messageFormat: "'{0}' has {1} with an empty name; give the name that Okta uses, or remove the attribute",
        description: "[Items] names the property that holds the items, and [Query] the key of a value.");

    // Below the rules: static fields are set in the order of their text.
    private static readonly ImmutableDictionary<FindingKind, DiagnosticDescriptor> s_byKind = ImmutableArray.Create(
        s_missingVerb,
        s_unsupportedMember,
        s_severalVerbs,
        s_malformedRoute,
        s_placeholderWithoutParameter,
        s_pathParameterWithoutPlaceholder,
        s_nullablePathParameter,
        s_unsupportedParameterType,
        s_byReferenceParameter,
        s_conflictingParameterAttributes,
        s_severalBodies,
        s_bodyOnGet,
        s_severalSpecialParameters,
        s_unsupportedReturnType,
        s_genericMethod,
        s_unreachableInterface,
        s_generatedNameClash,
        s_missingJsonContext,
        s_unusableJsonContext,
        s_invalidHeader,
        s_pagingOnNonListing,
        s_listingThatIsNoGet,
        s_duplicateQueryKey,
        s_malformedScopeDeclaration,
        s_duplicateEndpoint,
        s_languageVersionTooOld,
        s_invalidClientName,
        s_tailThatCannotPoll,
        s_malformedCredentialDeclaration,
        s_unknownJsonType,
        s_emptyName)
        .ToImmutableDictionary(static rule => (FindingKind)int.Parse(rule.Id.Substring("OKTA".Length), CultureInfo.InvariantCulture));

    /// <summary>All shape rules.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All { get; } = s_byKind.Values.OrderBy(static rule => rule.Id, StringComparer.Ordinal).ToImmutableArray();

    public static DiagnosticDescriptor Get(FindingKind kind) => s_byKind[kind];
}
