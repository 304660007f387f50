using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using OktaGen.Analyzers.Bases;
using OktaGen.Analyzers.Diagnostics;
using OktaGen.Analyzers.Reading;

namespace OktaGen.Analyzers.Rules.Secrets;

/// <summary>
/// OKTA0301: an API token or a private key in source, by its form wherever it stands, or by the option that it is assigned to. The
/// message does not repeat it.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SecretAnalyzer() : OktaGenAnalyzer(s_rule)
{
    /// <summary>The rule. In its message: {0} kind of secret.</summary>
    private static readonly DiagnosticDescriptor s_rule = DiagnosticDescriptorHelper.Create(
        RuleIds.SecretInSource, "Secret in source", RuleCategories.Security, DiagnosticSeverity.Warning,
        messageFormat: "This is {0}; keep it in user secrets, the environment or a vault, and have one that was committed revoked",
        description: "What is in source is in every clone, build and backup of it, for ever.");

    private static readonly string[] s_secretOptions =
    [
        "Token", "PrivateKey", "PrivateKeyPassphrase", "ClientSecret", "AccessToken", "Password",
        // Of a key: the parts that are not public.
        "D", "P", "Q", "Dp", "Dq", "Qi",
    ];

    private protected override bool ConcernsSdk => true;

    private protected override void Start(CompilationStartAnalysisContext start)
    {
        // Tests make up their secrets.
        if (!TestProjects.IsTestProject(start.Compilation, start.Options.AnalyzerConfigOptionsProvider.GlobalOptions))
        {
            start.RegisterSyntaxNodeAction(AnalyzeLiteral, SyntaxKind.StringLiteralExpression, SyntaxKind.Utf8StringLiteralExpression);
            start.RegisterSyntaxNodeAction(AnalyzeAssignment, OptionsProperty.Assignments);
        }
    }

    private static void AnalyzeLiteral(SyntaxNodeAnalysisContext context)
    {
        var literal = (LiteralExpressionSyntax)context.Node;
        string text = literal.Token.ValueText;
        if (SecretText.Recognize(text) is { } kind)
        {
            Report(kind, literal.GetLocation(), context.ReportDiagnostic);
        }
        else if (text.StartsWith(SecretText.PemBegin, StringComparison.Ordinal)
            && JoinedWith(literal) is { } whole
            && context.SemanticModel.GetConstantValue(whole, context.CancellationToken).Value is string joined
            && SecretText.Recognize(joined) is { } joinedKind)
        {
            Report(joinedKind, whole.GetLocation(), context.ReportDiagnostic);
        }
    }

    private static void AnalyzeAssignment(SyntaxNodeAnalysisContext context)
    {
        // What is a secret by its form is told of where it is written.
        foreach ((IPropertySymbol property, string text, Location location) in OptionsProperty.FindAssigned(context, s_secretOptions)
            .Where(static assigned => SecretText.Recognize(assigned.Text) is null))
        {
            Report($"the constant value of {property.ContainingType.Name}.{property.Name}", location, context.ReportDiagnostic);
        }
    }

    /// <summary>The sum of texts that begins with this one; null where it stands alone.</summary>
    private static BinaryExpressionSyntax? JoinedWith(ExpressionSyntax text)
    {
        BinaryExpressionSyntax? whole = null;
        for (SyntaxNode? part = text; part.Parent is BinaryExpressionSyntax sum
            && sum.IsKind(SyntaxKind.AddExpression)
            && sum.Left == part; part = sum)
        {
            whole = sum;
        }

        return whole;
    }

    private static void Report(string kind, Location location, Action<Diagnostic> report) =>
        report(Diagnostic.Create(s_rule, location, kind));
}
