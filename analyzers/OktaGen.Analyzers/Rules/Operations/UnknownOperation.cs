using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using OktaGen.Analyzers.Diagnostics;
using OktaGen.Generator.Reading.Declarations;
using OktaGen.Knowledge.Catalogue;

namespace OktaGen.Analyzers.Rules.Operations;

/// <summary>OKTA0008: says what a request that Okta does not have was probably meant to be.</summary>
internal static class UnknownOperation
{
    // What lies beside the described APIs in an org, the catalogue cannot judge.
    private static readonly ImmutableHashSet<string> s_roots = ImmutableHashSet.CreateRange(
        StringComparer.Ordinal,
        OperationCatalogue.Default.Operations.Select(static operation => RootOf(operation.Path)).Where(static root => root != "oauth2"));

    private static readonly DiagnosticSeverity s_severity = OperationRules.UnknownOperation.DefaultSeverity;

    public static Diagnostic? Find(EndpointDeclaration endpoint)
    {
        string request = endpoint.Verb + " " + endpoint.Route;
        IReadOnlyList<Operation> others = OperationCatalogue.Default.FindByRoute(endpoint.Route);
        if (others.Count > 0)
        {
            string verbs = string.Join(", ", others.Select(static operation => operation.Method));
            string attributes = verbs.Replace(" ", string.Empty);
            return Create(endpoint, s_severity, DiagnosticProperties.Verbs, attributes, request, $"the route takes {verbs}");
        }

        if (OperationCatalogue.Default.FindNearest(endpoint.Verb, endpoint.Route) is { } nearest)
        {
            return Create(endpoint, s_severity, DiagnosticProperties.Route, nearest.Path, request, $"did you mean '{nearest.Path}'");
        }

        return s_roots.Contains(RootOf(endpoint.Route)) && !endpoint.Route.StartsWith("/api/v1/authn", StringComparison.Ordinal)
            ? Create(endpoint, DiagnosticSeverity.Info, DiagnosticProperties.Route, null, request, "no similar one is known")
            : null;
    }

    private static Diagnostic Create(
        EndpointDeclaration endpoint, DiagnosticSeverity severity, string property, string? value, string request, string cure) =>
        Diagnostic.Create(
            OperationRules.UnknownOperation,
            endpoint.RouteLocation,
            severity,
            additionalLocations: null,
            ImmutableDictionary<string, string?>.Empty.Add(property, value),
            endpoint.Member,
            request,
            cure);

    private static string RootOf(string route)
    {
        int end = route.IndexOfAny(['/', '?'], 1);
        return end < 0 ? route.Substring(1) : route.Substring(1, end - 1);
    }
}
