using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using OktaGen.Analyzers.Bases;
using OktaGen.Analyzers.Diagnostics;
using OktaGen.Generator.Reading.Declarations;
using OktaGen.Generator.Reading.Endpoints;
using OktaGen.Generator.Reading.Json;

namespace OktaGen.Analyzers.Rules.Json;

/// <summary>
/// OKTA0135: a type that an endpoint sends or receives is written for another JSON library: by its attributes, or by the types of its
/// members.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ForeignJsonAnalyzer() : OktaGenAnalyzer(s_rule)
{
    /// <summary>The rule. In its message: {0} type or member, {1} what is foreign about it, {2} library.</summary>
    private static readonly DiagnosticDescriptor s_rule = DiagnosticDescriptorHelper.Create(
        RuleIds.ForeignJsonAttribute, "JSON attribute belongs to another library", RuleCategories.Endpoints, DiagnosticSeverity.Warning,
        messageFormat: "'{0}' has {1} of {2}, which System.Text.Json, that clients read and write by, does not know; use what "
            + "System.Text.Json has for it, such as [JsonPropertyName]",
        description: "JSON is read and written by System.Text.Json. What attributes of other libraries say is dropped, and properties stay "
            + "null.");

    // What a type says of itself, and not only of the other library's ways.
    private static readonly string[] s_typeAttributes = ["JsonConverterAttribute", "JsonObjectAttribute"];

    private protected override GeneratedCodeAnalysisFlags GeneratedCode => Everywhere;

    private protected override void Start(CompilationStartAnalysisContext start)
    {
        // Without the library there is nothing of it in the models, which are many.
        if (start.Compilation.ReferencedAssemblyNames.Any(static assembly => assembly.Name == ForeignJson.Newtonsoft))
        {
            ReportOnClients(start, static (type, client, context) => FindFaults(type, client.Endpoints, context));
        }
    }

    private static IEnumerable<Diagnostic> FindFaults(
        INamedTypeSymbol client, IEnumerable<EndpointDeclaration> endpoints, SymbolAnalysisContext context) =>
        JsonModels.Of(endpoints, context.Compilation, includesFields: true).SelectMany(type =>
            (JsonModels.HasMembers(type) ? JsonModels.MembersOf(type, includesFields: true) : [])
                .Select(member => FindFault(member, client, context))
                .Prepend(FindFaultOfType(type, client, context))
                .OfType<Diagnostic>());

    private static Diagnostic? FindFaultOfType(INamedTypeSymbol type, INamedTypeSymbol client, SymbolAnalysisContext context) =>
        JsonAttributes.HasAny(type) ? null : FindFault(
            type,
            type.Name,
            type.GetAttributes().Where(static attribute =>
                s_typeAttributes.Contains(attribute.AttributeClass?.Name) && !attribute.ConstructorArguments.IsEmpty),
            client,
            context);

    private static Diagnostic? FindFault(ISymbol member, INamedTypeSymbol client, SymbolAnalysisContext context)
    {
        if (JsonAttributes.HasAny(member))
        {
            return null;
        }

        string name = member.ContainingType.Name + "." + member.Name;
        ITypeSymbol type = (member as IPropertySymbol)?.Type ?? ((IFieldSymbol)member).Type;
        return FindFault(member, name, member.GetAttributes(), client, context)
            ?? (ForeignJson.FindLibraryIn(type) is { } library
                ? Create(member.Locations[0], name, $"the type '{UnsupportedTypes.NameOf(type)}'", library, client)
                : null);
    }

    private static Diagnostic? FindFault(
        ISymbol symbol, string name, IEnumerable<AttributeData> attributes, INamedTypeSymbol client, SymbolAnalysisContext context)
    {
        foreach (AttributeData attribute in attributes)
        {
            if (ForeignJson.FindLibrary(attribute.AttributeClass) is { } library)
            {
                Location place = attribute.ApplicationSyntaxReference?.GetSyntax(context.CancellationToken).GetLocation()
                    ?? symbol.Locations[0];
                string said = attribute.AttributeClass!.Name;
                return Create(place, name, $"[{said.Substring(0, said.Length - nameof(Attribute).Length)}]", library, client);
            }
        }

        return null;
    }

    // A model of another assembly has no place here: the interface that uses it stands for it.
    private static Diagnostic Create(Location place, string name, string what, string library, INamedTypeSymbol client) =>
        Diagnostic.Create(s_rule, place.IsInSource ? place : client.Locations[0], name, what, library);
}
