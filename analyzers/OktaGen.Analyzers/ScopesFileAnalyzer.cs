using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using OktaGen.Generator;
using OktaGen.Generator.Scopes;

namespace OktaGen.Analyzers;

/// <summary>OKTA0201 and OKTA0202: lines of a scopes file that are no scope, or that repeat one.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ScopesFileAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        ImmutableArray.Create(Rules.MalformedScopesLine, Rules.DuplicateScopesLine);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(static start =>
        {
            if (!start.Compilation.GetTypesByMetadataName(KnownNames.RequiresScopeAttribute).IsEmpty)
            {
                start.RegisterAdditionalFileAction(Analyze);
            }
        });
    }

    private static void Analyze(AdditionalFileAnalysisContext context)
    {
        if (!ScopesConfiguration.IsScopesFile(context.AdditionalFile.Path)
            || context.AdditionalFile.GetText(context.CancellationToken) is not { } text)
        {
            return;
        }

        ScopeList list = ScopeList.Parse(text, context.CancellationToken);
        foreach (MalformedScope line in list.Malformed)
        {
            Report(Rules.MalformedScopesLine, line.Span, FormatLine(line.Line), ScopesConfiguration.FileName, line.Reason);
        }

        Dictionary<string, int> firstLines = new(StringComparer.Ordinal);
        foreach (ScopeEntry entry in list.Entries)
        {
            if (firstLines.TryGetValue(entry.Scope, out int first))
            {
                Report(Rules.DuplicateScopesLine, entry.Span, entry.Scope, FormatLine(first), ScopesConfiguration.FileName);
            }
            else
            {
                firstLines.Add(entry.Scope, entry.Line);
            }
        }

        void Report(DiagnosticDescriptor rule, TextSpan span, params object[] arguments) =>
            context.ReportDiagnostic(Diagnostic.Create(
                rule,
                Location.Create(context.AdditionalFile.Path, span, text.Lines.GetLinePositionSpan(span)),
                arguments));
    }

    private static string FormatLine(int line) => (line + 1).ToString(CultureInfo.InvariantCulture);
}
