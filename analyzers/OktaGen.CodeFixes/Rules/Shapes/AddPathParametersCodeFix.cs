using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using OktaGen.Analyzers.Diagnostics;
using OktaGen.CodeFixes.Bases;
using OktaGen.CodeFixes.Editing;
using OktaGen.Generator.Reading.Attributes;
using OktaGen.Knowledge;
using OktaGen.Knowledge.Endpoints;

namespace OktaGen.CodeFixes.Rules.Shapes;

/// <summary>
/// OKTA0105: adds the parameters that the route's placeholders lack, in the route's order; or says of one that is named alike that it is
/// the path value.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(AddPathParametersCodeFix)), Shared]
public sealed class AddPathParametersCodeFix() : NodeCodeFix<MethodDeclarationSyntax>(RuleIds.PlaceholderWithoutParameter)
{
    private protected override Task RegisterAsync(
        CodeFixContext context, Diagnostic diagnostic, MethodDeclarationSyntax method, SemanticModel model)
    {
        if (model.GetDeclaredSymbol(method, context.CancellationToken) is not { } symbol || RouteOf(symbol) is not { } route)
        {
            return Task.CompletedTask;
        }

        string[] placeholders = [.. symbol.Parameters.Select(PlaceholderOf)];
        string[] missing = [.. route.Placeholders.Except(placeholders, StringComparer.Ordinal)];
        if (missing.Length == 0)
        {
            return Task.CompletedTask;
        }

        NameWriter names = new(model, method.SpanStart);
        if (missing.Length == 1 && FindAlike(missing[0], symbol) is { } alike)
        {
            TextSpan start = new(method.ParameterList.Parameters[alike.Ordinal].SpanStart, 0);
            TextChange mark = new(start, $"[{names.OfAttribute(KnownNames.PathAttribute)}(\"{missing[0]}\")] ");
            context.RegisterTextFix(
                diagnostic, $"Take '{missing[0]}' from '{alike.Name}'", nameof(AddPathParametersCodeFix) + ":Mark", (_, _) => [mark]);
        }

        // The rule names the first that is missing.
        string noun = missing.Length == 1 ? "parameter" : "parameters";
        string title = $"Add the {noun} '{string.Join("', '", missing.Select(ParameterText.Escape))}'";
        Dictionary<int, List<string>> missingByIndex = PlacesOf(route, placeholders, symbol);
        Solution solution = context.Document.Project.Solution;
        context.RegisterCodeFix(
            CodeAction.Create(
                title,
                cancellationToken =>
                    Signatures.ChangeAsync(symbol, solution, declared => Changes(declared, missingByIndex), cancellationToken),
                nameof(AddPathParametersCodeFix) + ":Add"),
            diagnostic);
        return Task.CompletedTask;
    }

    /// <summary>The one parameter that is probably meant: <c>id</c> for <c>userId</c>.</summary>
    private static IParameterSymbol? FindAlike(string placeholder, IMethodSymbol method)
    {
        IParameterSymbol[] alike = [.. method.Parameters.Where(parameter =>
            parameter is { Type.SpecialType: SpecialType.System_String, NullableAnnotation: not NullableAnnotation.Annotated }
            && parameter.GetAttributes().IsEmpty
            && (placeholder.EndsWith(parameter.Name, StringComparison.OrdinalIgnoreCase)
            || parameter.Name.EndsWith(placeholder, StringComparison.OrdinalIgnoreCase)))];
        return alike.Length == 1 ? alike[0] : null;
    }

    private static RouteTemplate? RouteOf(IMethodSymbol method) =>
        method.GetAttributes().FirstOrDefault(static attribute => OktaAttributes.VerbOf(attribute) is not null) is { } verb
            ? RouteTemplate.Parse(OktaAttributes.Text(verb, 0), out _)
            : null;

    /// <summary>The placeholder that a parameter fills, if the route has it.</summary>
    private static string PlaceholderOf(IParameterSymbol parameter)
    {
        ImmutableArray<AttributeData> attributes = parameter.GetAttributes();
        bool goesElsewhere = attributes.Any(static attribute =>
            OktaAttributes.Is(attribute, KnownNames.QueryAttribute)
            || OktaAttributes.Is(attribute, KnownNames.HeaderAttribute)
            || OktaAttributes.Is(attribute, KnownNames.BodyAttribute));
        return OktaAttributes.Find(attributes, KnownNames.PathAttribute) is { } path ? OktaAttributes.Text(path, 0) ?? string.Empty
            : goesElsewhere ? string.Empty
            : parameter.Name;
    }

    /// <summary>The placeholders that lack a parameter, by the index before which theirs belong.</summary>
    private static Dictionary<int, List<string>> PlacesOf(RouteTemplate route, string[] placeholders, IMethodSymbol method)
    {
        // What may be left out stays behind what must be given.
        IParameterSymbol? optional = method.Parameters.FirstOrDefault(static parameter => parameter.IsOptional || parameter.IsParams);
        int limit = optional?.Ordinal ?? method.Parameters.Length;
        Dictionary<int, List<string>> missingByIndex = [];
        int index = 0;
        foreach (string placeholder in route.Placeholders)
        {
            int at = Array.IndexOf(placeholders, placeholder);
            if (at >= 0)
            {
                index = Math.Min(at + 1, limit);
                continue;
            }

            if (!missingByIndex.TryGetValue(index, out List<string>? missing))
            {
                missingByIndex.Add(index, missing = []);
            }

            missing.Add(placeholder);
        }

        return missingByIndex;
    }

    private static IEnumerable<TextChange> Changes(DeclaredMethod method, Dictionary<int, List<string>> missingByIndex) =>
        missingByIndex.SelectMany(pair => ParameterText.Insert(
            method.Syntax.ParameterList, pair.Key, ParameterText.OfPlaceholders(pair.Value, method), method.Text));
}
