using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using OktaGen.Analyzers.Diagnostics;
using OktaGen.CodeFixes.Bases;
using OktaGen.CodeFixes.Editing;

namespace OktaGen.CodeFixes.Rules.Shapes;

/// <summary>OKTA0132: adds an optional <see cref="CancellationToken"/>, last.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(AddCancellationTokenCodeFix)), Shared]
public sealed class AddCancellationTokenCodeFix() : NodeCodeFix<MethodDeclarationSyntax>(RuleIds.NoCancellationToken)
{
    private const string Title = "Add a CancellationToken";
    private const string TypeName = nameof(CancellationToken);

    private protected override Task RegisterAsync(
        CodeFixContext context, Diagnostic diagnostic, MethodDeclarationSyntax method, SemanticModel model)
    {
        bool isInReach = !model.LookupNamespacesAndTypes(method.SpanStart, name: TypeName).IsEmpty;
        context.RegisterTextFix(
            diagnostic, Title, nameof(AddCancellationTokenCodeFix), (text, _) => [Add(method.ParameterList, isInReach, text)]);
        return Task.CompletedTask;
    }

    private static TextChange Add(ParameterListSyntax list, bool isInReach, SourceText text)
    {
        SeparatedSyntaxList<ParameterSyntax> parameters = list.Parameters;
        string parameter = $"{(isInReach ? string.Empty : "System.Threading.")}{TypeName} {FindName(parameters)} = default";

        // What takes any number of arguments stays last.
        bool endsOpen = parameters.Count > 0 && parameters[parameters.Count - 1].Modifiers.Any(SyntaxKind.ParamsKeyword);
        return ParameterText.Insert(list, endsOpen ? parameters.Count - 1 : parameters.Count, parameter, text);
    }

    private static string FindName(SeparatedSyntaxList<ParameterSyntax> parameters)
    {
        const string Name = "cancellationToken";
        string name = Name;
        for (int i = 2; parameters.Any(parameter => parameter.Identifier.ValueText == name); i++)
        {
            name = Name + i.ToString(System.Globalization.CultureInfo.InvariantCulture);
        }

        return name;
    }
}
