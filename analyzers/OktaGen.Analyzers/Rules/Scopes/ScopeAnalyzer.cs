using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using OktaGen.Analyzers.Bases;
using OktaGen.Analyzers.Reading;
using OktaGen.Generator.Reading;
using OktaGen.Generator.Reading.Declarations;

namespace OktaGen.Analyzers.Rules.Scopes;

/// <summary>
/// OKTA0001 to OKTA0004, OKTA0006 and OKTA0007: the scopes that endpoints, and code marked by hand, declare, beside those that Okta
/// requires and those that the project's list grants. Of one scope at one place only the first fault is told. OKTA0006 is also about the
/// scopes that code hands to Okta's own SDK.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ScopeAnalyzer()
    : OktaGenAnalyzer(
        ScopeRules.ScopeNotGranted,
        ScopeRules.NoScopeDeclared,
        ScopeRules.WrongScope,
        ScopeRules.WiderScope,
        ScopeRules.UnknownScope,
        ScopeRules.SelfScope)
{
    private protected override GeneratedCodeAnalysisFlags GeneratedCode => Everywhere;

    private protected override bool ConcernsSdk => true;

    private protected override void Start(CompilationStartAnalysisContext start)
    {
        var check = ScopeCheck.Create(start.Options, start.Compilation, start.CancellationToken);
        if (OktaSdk.IsReferenced(start.Compilation))
        {
            start.RegisterSyntaxNodeAction(context => AnalyzeConfigured(context, check), ConfiguredScopes.Givers);
        }

        if (!UsesOktaGen(start.Compilation))
        {
            return;
        }

        start.RegisterSymbolAction(context => Analyze(context, check), SymbolKind.NamedType);
        start.RegisterSyntaxNodeAction(
            context => check.Analyze(HandWrittenScopes.FindInside(context), context.ReportDiagnostic), HandWrittenScopes.InnerFunctions);
    }

    private static void AnalyzeConfigured(SyntaxNodeAnalysisContext context, ScopeCheck check)
    {
        if (ConfiguredScopes.NameIn(context.Node) is { } name)
        {
            foreach ((string scope, Location location) in
                ConfiguredScopes.Read(name, context.SemanticModel, context.CancellationToken).Constants)
            {
                check.AnalyzeName(scope, location, context.ReportDiagnostic);
            }
        }
    }

    private static void Analyze(SymbolAnalysisContext context, ScopeCheck check)
    {
        var type = (INamedTypeSymbol)context.Symbol;
        ImmutableArray<ScopeDeclaration> scopes;
        ImmutableArray<EndpointDeclaration> endpoints = ImmutableArray<EndpointDeclaration>.Empty;
        if (type.IsOktaClient())
        {
            ClientReading client = ParsedClients.Get(type, context.Compilation, context.CancellationToken);
            (scopes, endpoints) = (client.Scopes, client.Endpoints);
        }
        else if (new SymbolType(type).IsGenerated)
        {
            return;
        }
        else
        {
            scopes = HandWrittenScopes.Find(type, context.Compilation, context.CancellationToken);
            if (type.TypeKind == TypeKind.Interface)
            {
                endpoints = EndpointDeclarations.Find(type, context.Compilation, context.CancellationToken)
                    .Where(static endpoint => endpoint.HasOwnScopes)
                    .ToImmutableArray();
            }
        }

        // What Okta requires, and which scopes it has, says nothing of another API.
        bool isOkta = !type.IsOfOtherApi();
        check.Analyze(type, isOkta ? endpoints : ImmutableArray<EndpointDeclaration>.Empty, scopes, isOkta, context.ReportDiagnostic);
    }
}
