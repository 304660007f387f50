using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using OktaGen.Analyzers.Bases;
using OktaGen.Analyzers.Diagnostics;
using OktaGen.Analyzers.Reading;
using OktaGen.Generator.Reading.Attributes;
using OktaGen.Generator.Reading.Declarations;
using OktaGen.Generator.Reading.Json;
using OktaGen.Knowledge;

namespace OktaGen.Analyzers.Rules.Json;

/// <summary>OKTA0133: a type that an endpoint sends or receives has properties whose JSON names are C#'s, which Okta's never are.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class JsonNameAnalyzer() : OktaGenAnalyzer(s_rule)
{
    /// <summary>The rule. In its message: {0} context, {1} property, {2} its JSON name.</summary>
    private static readonly DiagnosticDescriptor s_rule = DiagnosticDescriptorHelper.Create(
        RuleIds.JsonNameOfCSharp, "JSON name cannot be Okta's", RuleCategories.Endpoints, DiagnosticSeverity.Warning,
        messageFormat: "The JSON context '{0}' reads and writes '{1}' as '{2}', and Okta's names begin in lower case; set "
            + "PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase in its [JsonSourceGenerationOptions], or name the property by "
            + "[JsonPropertyName]",
        description: "JSON names are told apart by case. A property of another name is never read, and what is sent of it is refused or "
            + "dropped.");

    /// <summary>The property of a context's options that says how names are written.</summary>
    internal const string NamingPolicy = "PropertyNamingPolicy";

    private const int Web = 1;

    private protected override GeneratedCodeAnalysisFlags GeneratedCode => Everywhere;

    private protected override void Start(CompilationStartAnalysisContext start)
    {
        start.RegisterSymbolAction(Analyze, SymbolKind.NamedType);
    }

    /// <summary>The <c>[JsonSourceGenerationOptions]</c> of a context; null where it has none.</summary>
    internal static AttributeData? FindOptions(INamedTypeSymbol jsonContext) =>
        jsonContext.GetAttributes()
            .FirstOrDefault(static attribute => attribute.AttributeClass?.Name == "JsonSourceGenerationOptionsAttribute");

    /// <summary>Whether a context reads and writes public fields.</summary>
    internal static bool IncludesFields(INamedTypeSymbol jsonContext) =>
        FindOptions(jsonContext) is { } options && OktaAttributes.Named(options, "IncludeFields") is true;

    private static void Analyze(SymbolAnalysisContext context)
    {
        var client = (INamedTypeSymbol)context.Symbol;
        if (!client.IsOktaClient()
            || OktaAttributes.Find(client.GetAttributes(), KnownNames.OktaClientAttribute) is not { } attribute
            || JsonContexts.FindOwn(attribute, context.Compilation) is not INamedTypeSymbol jsonContext
            || ChangesNames(jsonContext))
        {
            return;
        }

        bool includesFields = IncludesFields(jsonContext);
        ImmutableArray<EndpointDeclaration> endpoints =
            ParsedClients.Get(client, context.Compilation, context.CancellationToken).Endpoints;

        // One of them shows what is missing in the context.
        ISymbol? member = JsonModels.Of(endpoints, context.Compilation, includesFields)
            .Where(JsonModels.HasMembers)
            .SelectMany(type => JsonModels.MembersOf(type, includesFields))
            .FirstOrDefault(static member => char.IsUpper(member.Name[0]) && !JsonAttributes.IsNamed(member));
        if (member is not null)
        {
            context.ReportDiagnostic(Diagnostic.Create(
                s_rule,
                LocationOf(attribute, client, context.CancellationToken),
                jsonContext.Name,
                member.ContainingType.Name + "." + member.Name,
                member.Name));
        }
    }

    /// <summary>Whether the context gives properties other names than C#'s, or reads them whatever their case.</summary>
    private static bool ChangesNames(INamedTypeSymbol jsonContext) =>
        FindOptions(jsonContext) is { } options
        && (options.ConstructorArguments.Any(static argument => argument.Value is Web)
            || OktaAttributes.Named(options, NamingPolicy) is not (null or 0)
            || OktaAttributes.Named(options, "PropertyNameCaseInsensitive") is true);

    private static Location LocationOf(AttributeData attribute, INamedTypeSymbol client, CancellationToken cancellationToken) =>
        attribute.ApplicationSyntaxReference?.GetSyntax(cancellationToken) is AttributeSyntax syntax
            ? (syntax.ArgumentList?.Arguments.FirstOrDefault(static argument =>
                argument.NameEquals?.Name.Identifier.ValueText == "JsonContext")?.Expression ?? (SyntaxNode)syntax).GetLocation()
            : client.Locations[0];
}
