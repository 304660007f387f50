using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using OktaGen.CodeFixes.Editing;
using OktaGen.Generator.Reading;
using OktaGen.Generator.Reading.Attributes;
using OktaGen.Generator.Reading.Findings;
using OktaGen.Knowledge;

namespace OktaGen.CodeFixes.Rules.Json;

/// <summary>A JSON context to be written beneath an interface that has none.</summary>
internal sealed class NewJsonContext
{
    private const string Context = JsonContextEditor.Namespace + ".JsonSerializerContext";
    private const string IgnoreCondition = JsonContextEditor.Namespace + ".JsonIgnoreCondition";

    private readonly INamedTypeSymbol _client;
    private readonly InterfaceDeclarationSyntax _declaration;
    private readonly AttributeSyntax _attribute;
    private readonly SemanticModel _model;

    private NewJsonContext(INamedTypeSymbol client, InterfaceDeclarationSyntax declaration, AttributeSyntax attribute, SemanticModel model)
    {
        _client = client;
        _declaration = declaration;
        _attribute = attribute;
        _model = model;
        Name = FindName();
    }

    /// <summary><c>DirectoryJson</c> for <c>IDirectory</c>, or with a number where that is taken.</summary>
    public string Name { get; }

    // Outside the interface, whose attributes see its members.
    private int Position => _declaration.Keyword.SpanStart;

    /// <summary>The interface, as a documentation comment's declaration.</summary>
    public string ClientId => _client.GetDocumentationCommentId()!;

    /// <summary>What can be written for an interface; null where nothing can be done in its file, or is to do.</summary>
    public static NewJsonContext? For(INamedTypeSymbol client, Compilation compilation, CancellationToken cancellationToken) =>
        client.ContainingType is null
        && OktaAttributes.Find(client.GetAttributes(), KnownNames.OktaClientAttribute) is { ApplicationSyntaxReference: { } reference } mark
        && OktaAttributes.Named(mark, "JsonContext") is null
        && reference.GetSyntax(cancellationToken) is AttributeSyntax attribute
        && attribute.FirstAncestorOrSelf<InterfaceDeclarationSyntax>() is { } declaration
        && TypesOf(client, compilation, cancellationToken).All(type => !NameWriter.NeedsAlias(type, compilation))
            ? new NewJsonContext(client, declaration, attribute, compilation.GetSemanticModel(declaration.SyntaxTree))
            : null;

    /// <summary>Writes it, in a solution in which others may have been written since.</summary>
    public static async Task<Solution> WriteAsync(
        Solution solution, ProjectId project, string clientId, CancellationToken cancellationToken)
    {
        Compilation? compilation = await solution.GetProject(project)!.GetCompilationAsync(cancellationToken).ConfigureAwait(false);
        if (compilation is null
            || DocumentationCommentId.GetFirstSymbolForDeclarationId(clientId, compilation) is not INamedTypeSymbol client
            || For(client, compilation, cancellationToken) is not { } context
            || solution.FindDocument(context._declaration.SyntaxTree) is not { } document)
        {
            return solution;
        }

        SourceText text = await document.GetTextAsync(cancellationToken).ConfigureAwait(false);
        return solution.WithDocumentText(document.Id, text.WithChanges(context.Changes(text, cancellationToken)));
    }

    // The generator of System.Text.Json names its files by the context alone, whatever its namespace, and fails for all at a second one.
    private string FindName()
    {
        string stem = _client.Name.Length > 1 && _client.Name[0] == 'I' && char.IsUpper(_client.Name[1])
            ? _client.Name.Substring(1)
            : _client.Name;
        string name = stem + "Json";
        for (int i = 2; IsTaken(name); i++)
        {
            name = stem + "Json" + i.ToString(System.Globalization.CultureInfo.InvariantCulture);
        }

        return name;

        bool IsTaken(string candidate) =>
            !_model.LookupNamespacesAndTypes(_declaration.SpanStart, name: candidate).IsEmpty
            || _model.Compilation.ContainsSymbolsWithName(
                type => string.Equals(type, candidate, StringComparison.OrdinalIgnoreCase), SymbolFilter.Type);
    }

    private static IEnumerable<ITypeSymbol> TypesOf(
        INamedTypeSymbol client, Compilation compilation, CancellationToken cancellationToken) =>
        ClientReader.ReadForRules(client, compilation, cancellationToken).Findings
            .Where(static finding => finding.Kind == FindingKind.MissingJsonContext)
            .Select(static finding => finding.JsonType!);

    private IEnumerable<TextChange> Changes(SourceText text, CancellationToken cancellationToken)
    {
        string argument = $"JsonContext = typeof({Name})";
        yield return _attribute.ArgumentList is { } list
            ? new TextChange(new TextSpan(list.OpenParenToken.Span.End, 0), argument + (list.Arguments.Count > 0 ? ", " : string.Empty))
            : new TextChange(new TextSpan(_attribute.Span.End, 0), $"({argument})");

        TextChange? import = Import(text, cancellationToken);
        string newLine = SourceEdits.NewLineOf(text);
        string lineBreak = newLine + SourceEdits.IndentOf(_declaration.GetFirstToken(), text);
        yield return new TextChange(
            new TextSpan(Comments.EndWith(_declaration.GetLastToken()), 0),
            newLine + string.Concat(Lines(import is not null, cancellationToken).Select(line => lineBreak + line)));
        if (import is { } change)
        {
            yield return change;
        }
    }

    private IEnumerable<string> Lines(bool isImported, CancellationToken cancellationToken)
    {
        NameWriter names = new(_model, Position);
        IEnumerable<string> types = TypesOf(_client, _model.Compilation, cancellationToken).Select(names.Of)
            .Distinct(StringComparer.Ordinal);
        string serializable = Attribute(JsonContextEditor.Serializable);
        return
        [
            $"[{Attribute(JsonContextEditor.Options)}(PropertyNamingPolicy = {Type(JsonContextEditor.NamingPolicy)}.CamelCase, "
                + $"DefaultIgnoreCondition = {Type(IgnoreCondition)}.WhenWritingNull)]",
            .. types.Select(type => $"[{serializable}(typeof({type}))]"),
            $"internal sealed partial class {Name} : {Type(Context)}",
            "{",
            "}",
        ];

        string Type(string metadataName) => isImported ? SimpleNameOf(metadataName) : names.Of(metadataName);

        string Attribute(string metadataName)
        {
            string name = SimpleNameOf(metadataName);
            return isImported ? name.Substring(0, name.Length - nameof(System.Attribute).Length) : names.OfAttribute(metadataName);
        }
    }

    /// <summary>The import that lets all names be short; null where they are so already, or cannot be.</summary>
    private TextChange? Import(SourceText text, CancellationToken cancellationToken)
    {
        string[] used =
        [
            JsonContextEditor.Options, JsonContextEditor.NamingPolicy, JsonContextEditor.Serializable, Context, IgnoreCondition,
        ];
        return used.Select(SimpleNameOf).All(IsFree)
            && _model.Compilation.GetTypesByMetadataName(Context).FirstOrDefault()?.ContainingNamespace is { } imported
                ? UsingDirectives.Import(imported, _declaration.SyntaxTree.GetCompilationUnitRoot(cancellationToken), text)
                : null;

        // Neither imported already nor hidden by a type of the project's.
        bool IsFree(string name) => new[] { name, name.Replace(nameof(System.Attribute), string.Empty) }
            .All(form => _model.LookupNamespacesAndTypes(Position, name: form).IsEmpty);
    }

    private static string SimpleNameOf(string metadataName) => metadataName.Substring(metadataName.LastIndexOf('.') + 1);
}
