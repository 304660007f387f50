using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using OktaGen.CodeFixes.Editing;

namespace OktaGen.CodeFixes.Rules.Json;

/// <summary>Adds types to a JSON context.</summary>
internal static class JsonContextEditor
{
    /// <summary>The attribute that says how a context writes.</summary>
    public const string Options = Namespace + ".JsonSourceGenerationOptionsAttribute";

    /// <summary>How it writes names.</summary>
    public const string NamingPolicy = Namespace + ".JsonKnownNamingPolicy";

    /// <summary>The attribute that lists a type.</summary>
    public const string Serializable = Namespace + ".JsonSerializableAttribute";

    /// <summary>Where contexts and their attributes lie.</summary>
    public const string Namespace = "System.Text.Json.Serialization";

    private const string Attribute = "JsonSerializable";

    /// <summary>
    /// The context's declaration that a fix may edit: the one that lists types already, if any; null where it is not the project's own.
    /// </summary>
    public static ClassDeclarationSyntax? FindDeclaration(ISymbol context, Solution solution, CancellationToken cancellationToken)
    {
        ClassDeclarationSyntax[] declarations = [.. context.DeclaringSyntaxReferences
            .Where(reference => solution.FindDocument(reference.SyntaxTree) is not null)
            .Select(reference => reference.GetSyntax(cancellationToken))
            .OfType<ClassDeclarationSyntax>()];
        return declarations.FirstOrDefault(static declaration => ListsOf(declaration).Any()) ?? declarations.FirstOrDefault();
    }

    /// <summary>Adds one type, unless the context lists it.</summary>
    /// <param name="solution">The solution.</param>
    /// <param name="project">The project that declares the context.</param>
    /// <param name="contextId">The context, as a documentation comment's declaration.</param>
    /// <param name="typeId">The type, as a documentation comment's reference.</param>
    /// <param name="cancellationToken">Ends it.</param>
    public static async Task<Solution> AddAsync(
        Solution solution, ProjectId project, string contextId, string typeId, CancellationToken cancellationToken)
    {
        Compilation? compilation = await solution.GetProject(project)!.GetCompilationAsync(cancellationToken).ConfigureAwait(false);
        if (compilation is null
            || DocumentationCommentId.GetFirstSymbolForDeclarationId(contextId, compilation) is not INamedTypeSymbol context
            || DocumentationCommentId.GetFirstSymbolForReferenceId(typeId, compilation) is not ITypeSymbol type
            || context.GetAttributes().Any(attribute => Lists(attribute, type))
            || FindDeclaration(context, solution, cancellationToken) is not { } declaration
            || solution.FindDocument(declaration.SyntaxTree) is not { } document)
        {
            return solution;
        }

        NameWriter names = new(compilation.GetSemanticModel(declaration.SyntaxTree), declaration.Identifier.SpanStart);
        SourceText text = await document.GetTextAsync(cancellationToken).ConfigureAwait(false);
        AttributeListSyntax? last = ListsOf(declaration).LastOrDefault();
        SyntaxToken first = last?.OpenBracketToken ?? declaration.GetFirstToken();
        int position = last is null ? first.SpanStart : Comments.EndWith(last.CloseBracketToken);
        string lineBreak = SourceEdits.NewLineOf(text) + SourceEdits.IndentOf(first, text);
        string attribute =
            $"[{NameOf(last) ?? names.OfAttribute(Serializable)}(typeof({names.Of(type)}))]";
        string inserted = last is null ? attribute + lineBreak : lineBreak + attribute;
        return solution.WithDocumentText(document.Id, text.WithChanges(new TextChange(new TextSpan(position, 0), inserted)));
    }

    private static IEnumerable<AttributeListSyntax> ListsOf(ClassDeclarationSyntax declaration) =>
        declaration.AttributeLists.Where(static list =>
            list.Attributes.Any(static attribute => SimpleNameOf(attribute.Name) is Attribute or Attribute + nameof(System.Attribute)));

    private static bool Lists(AttributeData attribute, ITypeSymbol type) =>
        attribute is { AttributeClass.Name: Attribute + nameof(System.Attribute), ConstructorArguments.Length: 1 }
        && SymbolEqualityComparer.Default.Equals(attribute.ConstructorArguments[0].Value as ITypeSymbol, type);

    // As its neighbour is written.
    private static string? NameOf(AttributeListSyntax? neighbour) =>
        neighbour?.Attributes.First(static attribute => SimpleNameOf(attribute.Name) is Attribute or Attribute + nameof(System.Attribute))
            .Name.ToString();

    private static string SimpleNameOf(NameSyntax name) => name switch
    {
        QualifiedNameSyntax qualified => qualified.Right.Identifier.ValueText,
        AliasQualifiedNameSyntax aliased => aliased.Name.Identifier.ValueText,
        SimpleNameSyntax simple => simple.Identifier.ValueText,
        _ => string.Empty,
    };
}
