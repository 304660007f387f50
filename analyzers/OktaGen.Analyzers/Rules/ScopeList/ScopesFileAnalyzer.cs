using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using OktaGen.Analyzers.Bases;
using OktaGen.Analyzers.Diagnostics;
using OktaGen.Analyzers.Reading;
using OktaGen.Generator.Reading.Project;
using OktaGen.Knowledge.Scopes;

namespace OktaGen.Analyzers.Rules.ScopeList;

/// <summary>
/// OKTA0201, OKTA0202 and OKTA0206: lines of a scopes file that are no scope, that repeat one, or that are none of Okta's.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ScopesFileAnalyzer()
    : OktaGenAnalyzer(ScopesFileRules.MalformedScopesLine, ScopesFileRules.DuplicateScopesLine, ScopesFileRules.UnknownListedScope)
{
    private protected override bool ConcernsSdk => true;

    private protected override void Start(CompilationStartAnalysisContext start)
    {
        var known = KnownScopes.Read(start.Options);
        start.RegisterAdditionalFileAction(context => Analyze(context, known));
    }

    private static void Analyze(AdditionalFileAnalysisContext context, KnownScopes known)
    {
        if (!ScopesConfiguration.IsScopesFile(context.AdditionalFile.Path)
            || context.AdditionalFile.GetText(context.CancellationToken) is not { } text)
        {
            return;
        }

        var list = Knowledge.Scopes.ScopeList.Parse(text, context.CancellationToken);
        foreach (MalformedScope line in list.Malformed)
        {
            Report(ScopesFileRules.MalformedScopesLine, line.Span, null, FormatLine(line.Line), ScopesConfiguration.FileName, line.Reason);
        }

        Dictionary<string, int> firstLines = new(StringComparer.Ordinal);
        foreach (ScopeEntry entry in list.Entries)
        {
            if (firstLines.TryGetValue(entry.Scope, out int first))
            {
                Report(ScopesFileRules.DuplicateScopesLine, entry.Span, null, entry.Scope, FormatLine(first), ScopesConfiguration.FileName);
            }
            else
            {
                firstLines.Add(entry.Scope, entry.Line);
            }

            if (!known.Contains(entry.Scope))
            {
                string cure = KnownScopes.CureFor(entry.Scope, out string? nearest);
                Report(ScopesFileRules.UnknownListedScope, entry.Span, nearest, entry.Scope, cure);
            }
        }

        void Report(DiagnosticDescriptor rule, TextSpan span, string? scope, params object[] arguments) =>
            context.ReportDiagnostic(Diagnostic.Create(
                rule,
                Location.Create(context.AdditionalFile.Path, span, text.Lines.GetLinePositionSpan(span)),
                DiagnosticProperties.WithScope(scope),
                arguments));
    }

    private static string FormatLine(int line) => (line + 1).ToString(CultureInfo.InvariantCulture);
}
