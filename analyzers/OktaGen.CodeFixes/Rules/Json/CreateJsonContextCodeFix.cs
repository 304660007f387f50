using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using OktaGen.Analyzers;
using OktaGen.Analyzers.Diagnostics;
using OktaGen.CodeFixes.Bases;
using OktaGen.CodeFixes.Editing;
using OktaGen.Generator.Reading;
using OktaGen.Generator.Reading.Attributes;
using OktaGen.Generator.Reading.Findings;
using OktaGen.Knowledge;

namespace OktaGen.CodeFixes.Rules.Json;

/// <summary>OKTA0118: writes a JSON context for an interface that has none, with all types that it sends and receives.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(CreateJsonContextCodeFix)), Shared]
public sealed class CreateJsonContextCodeFix() : NodeCodeFix<InterfaceDeclarationSyntax>(RuleIds.MissingJsonContext)
{
    private protected override async Task RegisterAsync(
        CodeFixContext context, Diagnostic diagnostic, InterfaceDeclarationSyntax declaration, SemanticModel model)
    {
        // What an interface inherits is told of at the base, whose file need not hold the client.
        if (model.GetDeclaredSymbol(declaration, context.CancellationToken) is { } client
            && OktaAttributes.Find(
                client.GetAttributes(), KnownNames.OktaClientAttribute) is { ApplicationSyntaxReference: { } reference } attribute
            && reference.SyntaxTree == declaration.SyntaxTree
            && client.ContainingType is null
            && OktaAttributes.Named(attribute, "JsonContext") is null
            && await reference.GetSyntaxAsync(context.CancellationToken).ConfigureAwait(false) is AttributeSyntax syntax)
        {
            string name = FindName(client);
            context.RegisterTextFix(
                diagnostic,
                $"Create the JSON context '{name}'",
                nameof(CreateJsonContextCodeFix),
                (text, cancellationToken) => Changes(name, client, declaration, syntax, model, text, cancellationToken));
        }
    }

    /// <summary><c>DirectoryJson</c> for <c>IDirectory</c>, or with a number where that is taken.</summary>
    private static string FindName(INamedTypeSymbol client)
    {
        string stem = client.Name.Length > 1 && client.Name[0] == 'I' && char.IsUpper(client.Name[1])
            ? client.Name.Substring(1)
            : client.Name;
        string name = stem + "Json";
        for (int i = 2; IsTaken(name); i++)
        {
            name = stem + "Json" + i.ToString(System.Globalization.CultureInfo.InvariantCulture);
        }

        return name;

        bool IsTaken(string candidate) => client.ContainingNamespace.GetMembers(candidate).Any();
    }

    private static IEnumerable<TextChange> Changes(
        string name,
        INamedTypeSymbol client,
        InterfaceDeclarationSyntax declaration,
        AttributeSyntax attribute,
        SemanticModel model,
        SourceText text,
        CancellationToken cancellationToken)
    {
        string argument = $"JsonContext = typeof({name})";
        yield return attribute.ArgumentList is { } list
            ? new TextChange(new TextSpan(list.OpenParenToken.Span.End, 0), argument + (list.Arguments.Count > 0 ? ", " : string.Empty))
            : new TextChange(new TextSpan(attribute.Span.End, 0), $"({argument})");

        int position = declaration.SpanStart;
        IEnumerable<string> types = ClientReader.ReadForRules(client, model.Compilation, cancellationToken).Findings
            .Where(static finding => finding.Kind == FindingKind.MissingJsonContext)
            .Select(finding => finding.JsonType!.ToMinimalDisplayString(model, position))
            .Distinct(StringComparer.Ordinal);
        string[] lines =
        [
            "[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = "
                + "JsonIgnoreCondition.WhenWritingNull)]",
            .. types.Select(static type => $"[JsonSerializable(typeof({type}))]"),
            $"internal sealed partial class {name} : JsonSerializerContext",
            "{",
            "}",
        ];
        string newLine = SourceEdits.NewLineOf(text);
        string indent = SourceEdits.IndentOf(declaration.GetFirstToken(), text);
        yield return new TextChange(
            new TextSpan(declaration.Span.End, 0), newLine + string.Concat(lines.Select(line => newLine + indent + line)));
        if (JsonContextEditor.IsImported(model, position))
        {
            yield break;
        }

        yield return Import(declaration.SyntaxTree.GetCompilationUnitRoot(cancellationToken), newLine);
    }

    private static TextChange Import(CompilationUnitSyntax file, string newLine)
    {
        const string Import = $"using {JsonContextEditor.Namespace};";
        UsingDirectiveSyntax? before = file.Usings.LastOrDefault(static directive =>
            directive is { Alias: null, Name: { } name } && directive.StaticKeyword.IsKind(SyntaxKind.None)
            && name.ToString() is string text
            && text.StartsWith(nameof(System), StringComparison.Ordinal)
            && string.CompareOrdinal(text, JsonContextEditor.Namespace) < 0);
        return before is not null ? new TextChange(new TextSpan(before.Span.End, 0), newLine + Import)
            : file.Usings.Count > 0 ? new TextChange(new TextSpan(file.Usings[0].SpanStart, 0), Import + newLine)
            : new TextChange(new TextSpan(file.GetFirstToken().SpanStart, 0), Import + newLine + newLine);
    }
}
