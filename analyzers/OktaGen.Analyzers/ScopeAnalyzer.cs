using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using OktaGen.Generator;
using OktaGen.Generator.Parsing;
using OktaGen.Generator.Scopes;

namespace OktaGen.Analyzers;

/// <summary>OKTA0001: an endpoint, or code marked by hand, needs a scope that the project's list lacks.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ScopeAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Rules.ScopeNotGranted);

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

            ScopesModel scopes = ScopesConfiguration.Read(start.Options, start.CancellationToken);
            if (IsChecked(scopes, start.Compilation.Options.OutputKind))
            {
                string list = DescribeList(scopes, start.Options);
                start.RegisterSymbolAction(context => Analyze(context, scopes, list), SymbolKind.NamedType);
            }
        });
    }

    // An app without a list is told at every endpoint, which gives the light bulb a place to start from; a library may leave
    // scopes to its host.
    private static bool IsChecked(ScopesModel scopes, OutputKind outputKind) =>
        scopes.Credential != ProjectCredential.ApiToken
        && (scopes.IsConfigured || outputKind is not (OutputKind.DynamicallyLinkedLibrary or OutputKind.NetModule));

    private static string DescribeList(ScopesModel scopes, AnalyzerOptions options)
    {
        ImmutableArray<AdditionalText> files = ScopesConfiguration.FindFiles(options.AdditionalFiles);
        return files.Length > 0 ? $"{ScopesConfiguration.FileName} does not grant"
            : scopes.IsConfigured ? "no OktaScope item grants"
            : $"nothing grants, for the project has no {ScopesConfiguration.FileName}";
    }

    private static void Analyze(SymbolAnalysisContext context, ScopesModel scopes, string list)
    {
        var type = (INamedTypeSymbol)context.Symbol;
        foreach (ScopeDeclaration declaration in FindDeclarations(type, context.Compilation, context.CancellationToken))
        {
            if (!scopes.Covers(declaration.Scope))
            {
                context.ReportDiagnostic(Diagnostic.Create(
                    Rules.ScopeNotGranted,
                    declaration.Location,
                    ImmutableDictionary<string, string?>.Empty.Add(DiagnosticProperties.Scope, declaration.Scope),
                    declaration.Member,
                    declaration.Scope,
                    list));
            }
        }
    }

    /// <summary>
    /// The declarations that stand in the type itself: what a client inherits is told of once, where the base interface declares it,
    /// or else at the client's name.
    /// </summary>
    private static IEnumerable<ScopeDeclaration> FindDeclarations(INamedTypeSymbol type, Compilation compilation, CancellationToken cancellationToken)
    {
        ImmutableArray<ScopeDeclaration> declarations = type.IsOktaClient()
            ? ClientParser.ParseWithFindings(type, compilation, cancellationToken).Scopes
            : HandWrittenScopes.Find(type, compilation, cancellationToken);
        return declarations.Where(declaration => type.Declares(declaration.Location) && ScopeSyntax.FindFault(declaration.Scope) is null);
    }
}
