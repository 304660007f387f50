using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using OktaGen.Analyzers.Bases;
using OktaGen.Analyzers.Diagnostics;
using OktaGen.Analyzers.Reading;
using OktaGen.Generator.Model;
using OktaGen.Generator.Reading.Attributes;
using OktaGen.Generator.Reading.Declarations;
using OktaGen.Generator.Reading.Endpoints;
using OktaGen.Generator.Reading.Symbols;
using OktaGen.Knowledge.Catalogue;

namespace OktaGen.Analyzers.Rules.Operations;

/// <summary>OKTA0011: an endpoint that returns the list of a paged operation as one answer, which is its first page.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class FirstPageAnalyzer() : OktaGenAnalyzer(s_rule)
{
    /// <summary>The rule. In its message: {0} member, {1} operation, {2} type of the items.</summary>
    private static readonly DiagnosticDescriptor s_rule = DiagnosticDescriptorHelper.Create(
        RuleIds.FirstPageAlone, "First page is returned alone", RuleCategories.Endpoints, DiagnosticSeverity.Warning,
        messageFormat: "'{0}' returns the first page of '{1}' alone; return OktaPageable<{2}>, which reads all pages, or "
            + "Task<OktaPage<{2}>> if one page is meant",
        description: "Okta hands out long lists in pages. One answer holds the first page, and does not say that there are more.");

    // What a caller that follows pages by itself passes on.
    private const string After = "after";

    private protected override GeneratedCodeAnalysisFlags GeneratedCode => Everywhere;

    /// <summary>The type of the items that an endpoint returns as one answer; null where it is no list of a paged operation.</summary>
    internal static ITypeSymbol? FindItem(EndpointDeclaration endpoint, Compilation compilation)
    {
        var types = KnownTypes.Of(compilation);
        return endpoint.Needs.Operation is { Paging: not PagingKind.None } operation
            && ReturnForm.Of(endpoint.Method, types) is { Kind: ReturnKind.Json or ReturnKind.JsonResponse, Json: { } answer }
            && !FollowsPages(endpoint, types)
            ? TextForms.ElementOf(answer) ?? (operation.Items is { } items ? FindItemIn(answer, items) : null)
            : null;
    }

    private protected override void Start(CompilationStartAnalysisContext start) =>
        ReportOnClients(start, static (_, client, context) => FindFaults(client.Endpoints, context.Compilation));

    private static IEnumerable<Diagnostic> FindFaults(IEnumerable<EndpointDeclaration> endpoints, Compilation compilation)
    {
        foreach (EndpointDeclaration endpoint in endpoints)
        {
            // What an assembly that is referenced returns is not this project's to change.
            if (endpoint.Method.Locations[0].IsInSource && FindItem(endpoint, compilation) is { } item)
            {
                yield return Diagnostic.Create(
                    s_rule,
                    endpoint.Method.Locations[0],
                    endpoint.Member,
                    endpoint.Needs.Operation!.ToString(),
                    UnsupportedTypes.NameOf(item));
            }
        }
    }

    private static bool FollowsPages(EndpointDeclaration endpoint, KnownTypes types) =>
        endpoint.Route.IndexOf(After + "=", StringComparison.Ordinal) >= 0
        || endpoint.Method.Parameters.Any(parameter =>
            KnownTypes.Is(parameter.Type, types.OktaCursor)
            || (ParameterAttributes.Of(parameter).Query?.Key ?? parameter.Name) == After);

    // Of an object that holds the list, the page is one as well.
    private static ITypeSymbol? FindItemIn(ITypeSymbol answer, string items)
    {
        for (ITypeSymbol? type = answer; type is not null; type = type.BaseType)
        {
            foreach (IPropertySymbol property in type.GetMembers().OfType<IPropertySymbol>())
            {
                if (IsNamed(property, items) && TextForms.ElementOf(property.Type) is { } item)
                {
                    return item;
                }
            }
        }

        return null;
    }

    private static bool IsNamed(IPropertySymbol property, string name) =>
        string.Equals(property.Name, name, StringComparison.OrdinalIgnoreCase) || JsonAttributes.NameOf(property) == name;
}
