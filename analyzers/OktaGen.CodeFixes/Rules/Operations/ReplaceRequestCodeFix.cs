using System.Composition;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using OktaGen.Analyzers.Diagnostics;
using OktaGen.CodeFixes.Bases;
using OktaGen.CodeFixes.Editing;
using OktaGen.Knowledge;

namespace OktaGen.CodeFixes.Rules.Operations;

/// <summary>OKTA0008: replaces the route by the nearest that Okta has, or the method by one that the route takes.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ReplaceRequestCodeFix)), Shared]
public sealed class ReplaceRequestCodeFix() : NodeCodeFix<LiteralExpressionSyntax>(RuleIds.UnknownOperation)
{
    private protected override Task RegisterAsync(
        CodeFixContext context, Diagnostic diagnostic, LiteralExpressionSyntax literal, SemanticModel model)
    {
        if (!literal.IsKind(SyntaxKind.StringLiteralExpression) || literal.FirstAncestorOrSelf<AttributeSyntax>() is not { } attribute)
        {
            return Task.CompletedTask;
        }

        if (diagnostic.Properties.TryGetValue(DiagnosticProperties.Route, out string? route) && route is not null)
        {
            string replacement = Adapt(route, literal.Token.ValueText);
            Register($"Replace the route by '{replacement}'",
                new TextChange(literal.Span, LiteralText.Like(literal.Token, replacement)), "Route");
        }

        if (diagnostic.Properties.TryGetValue(DiagnosticProperties.Verbs, out string? verbs) && verbs is not null)
        {
            foreach (string verb in verbs.Split(','))
            {
                string name = verb.Substring(0, 1) + verb.Substring(1).ToLowerInvariant();
                Register($"Send {verb}", new TextChange(NameOf(attribute.Name).Span, NameFor(name)), verb);
            }
        }

        return Task.CompletedTask;

        string NameFor(string verb) => attribute.Name is IdentifierNameSyntax
            ? new NameWriter(model, attribute.SpanStart).OfAttribute($"{KnownNames.Namespace}.{verb}{nameof(Attribute)}")
            : verb;

        void Register(string title, TextChange change, string key) =>
            context.RegisterTextFix(diagnostic, title, nameof(ReplaceRequestCodeFix) + ":" + key, (_, _) => [change]);
    }

    // The qualifier before it stays.
    private static SimpleNameSyntax NameOf(NameSyntax name) => name switch
    {
        QualifiedNameSyntax qualified => qualified.Right,
        AliasQualifiedNameSyntax aliased => aliased.Name,
        _ => (SimpleNameSyntax)name,
    };

    /// <summary>
    /// Okta's route with the placeholders' names of the one before, in their order, and its query: the parameters are named so.
    /// </summary>
    private static string Adapt(string route, string before)
    {
        int query = before.IndexOf('?');
        string path = query < 0 ? before : before.Substring(0, query);
        var names = new Queue<string>(path.Split('{').Skip(1).Select(static part => part.Split('}')[0]));
        var adapted = new StringBuilder();
        foreach (string part in route.Split('{'))
        {
            int close = part.IndexOf('}');
            adapted.Append(close < 0 ? part : "{" + (names.Count > 0 ? names.Dequeue() : part.Substring(0, close)) + part.Substring(close));
        }

        return adapted.Append(query < 0 ? string.Empty : before.Substring(query)).ToString();
    }
}
