using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Emit;
using Microsoft.CodeAnalysis.Text;
using OktaGen.Knowledge.Catalogue;
using OktaGen.Knowledge.Endpoints;

namespace OktaGen.Benchmarks.Compiler;

/// <summary>A project that calls all of Okta's management API: 732 endpoints in 40 interfaces, beside 60 ordinary files.</summary>
internal static class Corpus
{
    public const int Endpoints = 732;
    private const int Interfaces = 40;
    private const int OrdinaryFiles = 60;

    /// <summary>The file that is typed in, by its place: one interface.</summary>
    public const int Edited = 5;

    /// <summary>As the command-line compiler reads a project that writes no documentation file.</summary>
    public static CSharpParseOptions ParseOptions { get; } = new(documentationMode: DocumentationMode.None);

    private static readonly MetadataReference[] s_references = FindReferences();

    public static CSharpCompilation Create() => Create(Interface, s_references);

    /// <summary>The same project with interfaces as Refit wants them.</summary>
    public static CSharpCompilation CreateForRefit(MetadataReference refit) => Create(RefitInterface, [.. s_references, refit]);

    /// <summary>The interface that <see cref="Edit"/> edits and its models, and nothing else.</summary>
    public static CSharpCompilation CreateOfEditedAlone()
    {
        CSharpCompilation corpus = Create();
        return corpus.RemoveSyntaxTrees(corpus.SyntaxTrees.Where(static (_, index) => index is not (Edited or Interfaces + Edited)));
    }

    private static CSharpCompilation Create(Func<int, string> interfaceOf, MetadataReference[] references)
    {
        IEnumerable<SyntaxTree> trees = Enumerable.Range(0, Interfaces).Select(interfaceOf)
            .Concat(Enumerable.Range(0, Interfaces).Select(Models))
            .Concat(Enumerable.Range(0, OrdinaryFiles).Select(number => OrdinaryFile(number, "")))
            .Select((text, index) => CSharpSyntaxTree.ParseText(text, ParseOptions, path: PathOf(index)));
        return CSharpCompilation.Create(
            "Corpus", trees, references, new CSharpCompilationOptions(
                OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
    }

    /// <summary>Compiles a project, and gives the length of the assembly in bytes.</summary>
    public static long Emit(Compilation compilation)
    {
        using var assembly = new MemoryStream();
        EmitResult result = compilation.Emit(assembly);
        return result.Success
            ? assembly.Length
            : throw new InvalidOperationException(string.Join(Environment.NewLine, result.Diagnostics.Take(10)));
    }

    private static MetadataReference[] FindReferences()
    {
        string[] trusted = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator);
        return trusted
            .Where(static path => Path.GetFileName(path) is var name
            && (name.StartsWith("System.", StringComparison.Ordinal) || name is "OktaGen.dll" or "netstandard.dll"
                || name.StartsWith("Microsoft.Extensions.", StringComparison.Ordinal)))
            .Select(static path => (MetadataReference)MetadataReference.CreateFromFile(path))
            .ToArray();
    }

    /// <summary>An edit of a file that has nothing to do with any interface, in a compilation that has bound nothing yet.</summary>
    public static CSharpCompilation EditOrdinaryFile(CSharpCompilation compilation, int edit)
    {
        SyntaxTree old = compilation.SyntaxTrees[2 * Interfaces];
        return compilation.ReplaceSyntaxTree(old, CSharpSyntaxTree.ParseText(
            OrdinaryFile(0, $"    public int Edit{edit.ToString(CultureInfo.InvariantCulture)}() => "
                + $"{edit.ToString(CultureInfo.InvariantCulture)};\n"), ParseOptions, path: old.FilePath));
    }

    /// <summary>An edit as an editor makes it, in a compilation that has bound nothing yet.</summary>
    public static CSharpCompilation Edit(CSharpCompilation compilation, EditKind kind, int edit)
    {
        string number = edit.ToString(CultureInfo.InvariantCulture);
        return kind switch
        {
            EditKind.TypingInAnInterface => Insert(compilation, Edited, "/api/v1", "/x" + number),
            EditKind.AddingAnEndpoint =>
                Insert(compilation, Edited, "    [", $"    [Get(\"/api/v1/added\")]\n    Task Added{number}Async();\n\n"),
            EditKind.EditingAScope => Insert(compilation, Edited, "okta.", "x" + number + "-")
                ?? Insert(compilation, Edited, "/api/v1", "/x" + number),
            EditKind.RenamingAModel => Insert(compilation, Interfaces + Edited, "(string Id", number),
            EditKind.NewFile => compilation.AddSyntaxTrees(
                CSharpSyntaxTree.ParseText(
                    $"namespace Corpus.Ordinary;\n\npublic sealed class New{number};\n", ParseOptions, "/project/New.cs")),
            _ => compilation.Clone(),
        } ?? throw new InvalidOperationException("The corpus has nothing to edit.");
    }

    // Before the first place of a text; null where it is not there.
    private static CSharpCompilation? Insert(CSharpCompilation compilation, int file, string place, string text)
    {
        SyntaxTree tree = compilation.SyntaxTrees.Single(tree => tree.FilePath == PathOf(file));
        SourceText source = tree.GetText();
        int position = source.ToString().IndexOf(place, StringComparison.Ordinal);
        return position < 0
            ? null
            : compilation.ReplaceSyntaxTree(
                tree, tree.WithChangedText(source.WithChanges(new TextChange(new TextSpan(position, 0), text))));
    }

    private static string PathOf(int file) => $"/project/File{file}.cs";

    private static string Interface(int number) => Interface(
        number,
        "OktaGen",
        $"[OktaClient(JsonContext = typeof(Json{number}))]\n",
        $"OktaPageable<Model{number}>",
        static operation => operation.Scopes.IsEmpty
            ? ", NoScope"
            : $", RequiresScope({string.Join(", ", operation.Scopes.Select(static scope => $"\"{scope}\""))})",
        bodyAttribute: "");

    private static string RefitInterface(int number) => Interface(
        number,
        "Refit",
        interfaceAttribute: "",
        $"Task<System.Collections.Generic.List<Model{number}>>",
        static _ => "",
        "[Body] ");

    private static string Interface(
        int number, string @namespace, string interfaceAttribute, string listing, Func<Operation, string> scopesOf, string bodyAttribute)
    {
        var text = new StringBuilder();
        text.AppendLine(CultureInfo.InvariantCulture, $$"""
            using System.Threading;
            using System.Threading.Tasks;
            using {{@namespace}};

            namespace Corpus.Area{{number}};

            {{interfaceAttribute}}public interface IArea{{number}}
            {
            """);
        foreach (Operation operation in OperationCatalogue.Default.Operations.Take(Endpoints)
            .Where((_, index) => index * Interfaces / Endpoints == number))
        {
            string name = char.ToUpperInvariant(operation.Id[0]) + operation.Id[1..].Replace('-', '_');
            string verb = operation.Method[0] + operation.Method[1..].ToLowerInvariant();
            string path = string.Concat(
                RouteTemplate.Parse(operation.Path, out _)!.Placeholders.Select(static placeholder => $"string {placeholder}, "));
            string method = operation switch
            {
                { Method: "GET", Paging: not PagingKind.None } =>
                    $"{listing} {name}Async({path}string? search = null, int? limit = null, CancellationToken cancellationToken = default)",
                { Method: "POST" or "PUT" or "PATCH" } => $"Task<Model{number}> {name}Async({path}{bodyAttribute}NewModel{number} body, "
                    + $"bool? strict = null, CancellationToken cancellationToken = default)",
                { Method: "DELETE" } => $"Task {name}Async({path}CancellationToken cancellationToken = default)",
                _ => $"Task<Model{number}> {name}Async({path}string? expand = null, CancellationToken cancellationToken = default)",
            };
            text.AppendLine(CultureInfo.InvariantCulture, $"    [{verb}(\"{operation.Path}\"){scopesOf(operation)}]\n    {method};\n");
        }

        return text.AppendLine("}").ToString();
    }

    private static string Models(int number) => $$"""
        using System.Text.Json;
        using System.Text.Json.Serialization;
        using System.Text.Json.Serialization.Metadata;

        namespace Corpus.Area{{number}};

        public sealed record Model{{number}}(string Id, string Name, int Size);

        public sealed record NewModel{{number}}(string Name);

        [JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
        [JsonSerializable(typeof(Model{{number}}))]
        internal sealed partial class Json{{number}} : JsonSerializerContext
        {
            public Json{{number}}() : base(null) { }

            public static Json{{number}} Default { get; } = new();

            protected override JsonSerializerOptions? GeneratedSerializerOptions => null;

            public override JsonTypeInfo? GetTypeInfo(System.Type type) => null;
        }
        """;

    private static string OrdinaryFile(int number, string extra)
    {
        var text = new StringBuilder();
        text.AppendLine(CultureInfo.InvariantCulture, $"namespace Corpus.Ordinary;\n\npublic sealed class Ordinary{number}\n{{");
        for (int i = 0; i < 30; i++)
        {
            text.AppendLine(CultureInfo.InvariantCulture,
                $"    public int Method{i}(int x) {{ int y = x * {i}; for (int j = 0; j < x; j++) {{ y += j; }} return y; }}\n");
        }

        return text.Append(extra).AppendLine("}").ToString();
    }
}
