using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using OktaGen.Analyzers.Bases;
using OktaGen.Analyzers.Diagnostics;
using OktaGen.Analyzers.Reading;
using OktaGen.Generator.Reading.Declarations;
using OktaGen.Generator.Reading.Endpoints;
using OktaGen.Generator.Reading.Json;

namespace OktaGen.Analyzers.Rules.Json;

/// <summary>
/// OKTA0135 and OKTA0138: a type that an endpoint sends or receives says something that System.Text.Json does not hear: by attributes or
/// members of another library, or by a tuple.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class JsonModelAnalyzer() : OktaGenAnalyzer(s_foreign, s_tuple)
{
    /// <summary>{0} type or member, {1} what is foreign about it, {2} library.</summary>
    private static readonly DiagnosticDescriptor s_foreign = DiagnosticDescriptorHelper.Create(
        RuleIds.ForeignJsonAttribute, "JSON attribute belongs to another library", RuleCategories.Endpoints, DiagnosticSeverity.Warning,
        messageFormat: "'{0}' has {1} of {2}, which System.Text.Json, that clients read and write by, does not know; use what "
            + "System.Text.Json has for it, such as [JsonPropertyName] or [JsonStringEnumMemberName]",
        description: "JSON is read and written by System.Text.Json. What attributes of other libraries say is dropped, and properties stay "
            + "null.");

    /// <summary>{0} member, {1} its type.</summary>
    private static readonly DiagnosticDescriptor s_tuple = DiagnosticDescriptorHelper.Create(
        RuleIds.TupleInModel, "Member of a model is a tuple", RuleCategories.Endpoints, DiagnosticSeverity.Warning,
        messageFormat: "'{0}' has the type '{1}', and System.Text.Json, that clients read and write by, knows none of a tuple's names; "
            + "declare a record with these members",
        description: "The names in a tuple are the compiler's. It is written as {} or with names such as Item1, and what is read of it "
            + "stays empty.");

    // What a type says of itself, and not only of the other library's ways.
    private static readonly string[] s_typeAttributes = ["JsonConverterAttribute", "JsonObjectAttribute"];

    private protected override GeneratedCodeAnalysisFlags GeneratedCode => Everywhere;

    private protected override void Start(CompilationStartAnalysisContext start) =>
        ReportOnClients(start, static (type, client, context) => FindFaults(type, client.Endpoints, context));

    private static IEnumerable<Diagnostic> FindFaults(
        INamedTypeSymbol client, IEnumerable<EndpointDeclaration> endpoints, SymbolAnalysisContext context) =>
        JsonModels.Of(endpoints, context.Compilation, includesFields: true).SelectMany(type =>
            JsonModels.AllMembersOf(type, includesFields: true)
                .Select(member => FindFault(member, client, context))
                .Prepend(FindFaultOfType(type, client, context))
                .OfType<Diagnostic>());

    private static Diagnostic? FindFaultOfType(INamedTypeSymbol type, INamedTypeSymbol client, SymbolAnalysisContext context) =>
        JsonAttributes.HasAny(type) ? null : FindForeignAttribute(
            type,
            type.Name,
            type.GetAttributes().Where(static attribute =>
                s_typeAttributes.Contains(attribute.AttributeClass?.Name) && !attribute.ConstructorArguments.IsEmpty),
            client,
            context);

    private static Diagnostic? FindFault(ISymbol member, INamedTypeSymbol client, SymbolAnalysisContext context)
    {
        if (JsonAttributes.IsLeftOut(member) || JsonAttributes.Has(member, JsonAttributes.Converter))
        {
            return null;
        }

        string name = member.ContainingType.Name + "." + member.Name;
        ITypeSymbol type = (member as IPropertySymbol)?.Type ?? ((IFieldSymbol)member).Type;
        if (JsonForms.HasTuple(type))
        {
            return Create(s_tuple, member.Locations[0], client, name, UnsupportedTypes.NameOf(type));
        }

        if (JsonAttributes.HasAny(member))
        {
            return null;
        }

        return FindForeignAttribute(member, name, AttributesOf(member), client, context)
            ?? (ForeignJson.FindLibraryIn(type) is { } library
                ? Create(s_foreign, member.Locations[0], client, name, $"the type '{UnsupportedTypes.NameOf(type)}'", library)
                : null);
    }

    // What is said of the parameter that sets it, as in a record, is heard by other libraries as well.
    private static IEnumerable<AttributeData> AttributesOf(ISymbol member) => member.GetAttributes().Concat(
        member.ContainingType.InstanceConstructors
            .SelectMany(static constructor => constructor.Parameters)
            .Where(parameter => string.Equals(parameter.Name, member.Name, StringComparison.OrdinalIgnoreCase))
            .SelectMany(static parameter => parameter.GetAttributes()));

    private static Diagnostic? FindForeignAttribute(
        ISymbol symbol, string name, IEnumerable<AttributeData> attributes, INamedTypeSymbol client, SymbolAnalysisContext context)
    {
        foreach (AttributeData attribute in attributes)
        {
            if ((ForeignJson.FindLibrary(attribute.AttributeClass) ?? DataContracts.FindLibrary(attribute, symbol)) is { } library)
            {
                Location place = attribute.ApplicationSyntaxReference?.GetSyntax(context.CancellationToken).GetLocation()
                    ?? symbol.Locations[0];
                string said = attribute.AttributeClass!.Name;
                return Create(s_foreign, place, client, name, $"[{said.Substring(0, said.Length - nameof(Attribute).Length)}]", library);
            }
        }

        return null;
    }

    // A model of another assembly has no place here: the interface that uses it stands for it.
    private static Diagnostic Create(DiagnosticDescriptor rule, Location place, INamedTypeSymbol client, params object[] arguments) =>
        Diagnostic.Create(rule, place.IsInSource ? place : client.Locations[0], arguments);
}
