using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using OktaGen.Generator;
using OktaGen.Generator.Reading;
using OktaGen.Generator.Reading.Declarations;
using OktaGen.Knowledge;

namespace OktaGen.Analyzers;

/// <summary>
/// OKTA0001 to OKTA0004, OKTA0006 and OKTA0007: the scopes that endpoints, and code marked by hand, declare, beside those that Okta
/// requires and those that the project's list grants. Of one scope at one place only the first fault is told.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ScopeAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(
        Rules.ScopeNotGranted, Rules.NoScopeDeclared, Rules.WrongScope, Rules.WiderScope, Rules.UnknownScope, Rules.SelfScope);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(static start =>
        {
            if (start.Compilation.GetTypesByMetadataName(KnownNames.RequiresScopeAttribute).IsEmpty)
            {
                return;
            }

            var check = ScopeCheck.Create(start.Options, start.Compilation, start.CancellationToken);
            start.RegisterSymbolAction(context => Analyze(context, check), SymbolKind.NamedType);
            start.RegisterSyntaxNodeAction(
                context => check.Analyze(HandWrittenScopes.FindInside(context), context.ReportDiagnostic), HandWrittenScopes.InnerFunctions);
        });
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
        else
        {
            scopes = HandWrittenScopes.Find(type, context.Compilation, context.CancellationToken);
            if (type.TypeKind == TypeKind.Interface)
            {
                endpoints = EndpointDeclarations.Find(type, context.Compilation, context.CancellationToken).Where(static endpoint => endpoint.HasOwnScopes).ToImmutableArray();
            }
        }

        check.Analyze(type, endpoints, scopes, context.ReportDiagnostic);
    }
}
