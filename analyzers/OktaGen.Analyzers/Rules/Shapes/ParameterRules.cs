using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using OktaGen.Analyzers.Diagnostics;

namespace OktaGen.Analyzers.Rules.Shapes;

/// <summary>The rules on the parameters of an endpoint, each for a kind of finding, whose arguments its message has.</summary>
internal static class ParameterRules
{
    private static readonly DiagnosticDescriptor s_nullablePathParameter = DiagnosticDescriptorHelper.Create(
        RuleIds.NullablePathParameter, "Path parameter is nullable", RuleCategories.Endpoints, DiagnosticSeverity.Error,
        messageFormat: "The parameter '{1}' of '{0}' is a path value and may be null, which would address another resource; make its type "
            + "non-nullable",
        description: "A path without its value is another path, on an administration API often a listing of everything.");

    private static readonly DiagnosticDescriptor s_unsupportedParameterType = DiagnosticDescriptorHelper.Create(
        RuleIds.UnsupportedParameterType, "Parameter type has no text form", RuleCategories.Endpoints, DiagnosticSeverity.Error,
        messageFormat: "The parameter '{1}' of '{0}' has the type '{2}', which has no form for the {3}; use {4}",
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

    private static readonly DiagnosticDescriptor s_invalidHeader = DiagnosticDescriptorHelper.Create(
        RuleIds.InvalidHeader, "Header cannot be sent", RuleCategories.Endpoints, DiagnosticSeverity.Error,
        messageFormat: "The header '{1}' of '{0}' cannot be sent: {2}",
        description: "Some headers are the client's own, and names and values have a form.");

    private static readonly DiagnosticDescriptor s_duplicateQueryKey = DiagnosticDescriptorHelper.Create(
        RuleIds.DuplicateQueryKey, "Query key is repeated", RuleCategories.Endpoints, DiagnosticSeverity.Error,
        messageFormat: "'{0}' sends two query values as '{1}'; rename one, or send one collection",
        description: "Which of two values counts is up to the server.");

    /// <summary>All of them. Below them: static fields are set in the order of their text.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All { get; } = ImmutableArray.Create(
        s_nullablePathParameter,
        s_unsupportedParameterType,
        s_byReferenceParameter,
        s_conflictingParameterAttributes,
        s_severalBodies,
        s_bodyOnGet,
        s_severalSpecialParameters,
        s_invalidHeader,
        s_duplicateQueryKey);
}
