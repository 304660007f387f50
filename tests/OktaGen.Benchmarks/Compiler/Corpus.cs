using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using OktaGen.Generator.Catalogue;
using OktaGen.Generator.Parsing;

namespace OktaGen.Benchmarks.Compiler;

/// <summary>A project that calls all of Okta's management API: 732 endpoints in 40 interfaces, beside 60 ordinary files.</summary>
internal static class Corpus
{
    public const int Endpoints = 732;
    private const int Interfaces = 40;
    private const int OrdinaryFiles = 60;

    private static readonly MetadataReference[] s_references = FindReferences();

    public static CSharpCompilation Create()
    {
        IEnumerable<SyntaxTree> trees = Enumerable.Range(0, Interfaces).Select(Interface)
            .Concat(Enumerable.Range(0, Interfaces).Select(Models))
            .Concat(Enumerable.Range(0, OrdinaryFiles).Select(number => OrdinaryFile(number, "")))
            .Select((text, index) => CSharpSyntaxTree.ParseText(text, path: $"/project/File{index}.cs"));
        return CSharpCompilation.Create(
            "Corpus", trees, s_references, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
    }

    private static MetadataReference[] FindReferences()
    {
        string[] trusted = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator);
        return trusted
            .Where(static path => Path.GetFileName(path) is var name && (name.StartsWith("System.", StringComparison.Ordinal) || name is "OktaGen.dll" or "netstandard.dll"
                || name.StartsWith("Microsoft.Extensions.", StringComparison.Ordinal)))
            .Select(static path => (MetadataReference)MetadataReference.CreateFromFile(path))
            .ToArray();
    }

    /// <summary>An edit of a file that has nothing to do with any interface, in a compilation that has bound nothing yet.</summary>
    public static CSharpCompilation EditOrdinaryFile(CSharpCompilation compilation, int edit)
    {
        SyntaxTree old = compilation.SyntaxTrees[2 * Interfaces];
        return compilation.ReplaceSyntaxTree(old, CSharpSyntaxTree.ParseText(
            OrdinaryFile(0, $"    public int Edit{edit.ToString(CultureInfo.InvariantCulture)}() => {edit.ToString(CultureInfo.InvariantCulture)};\n"), path: old.FilePath));
    }

    private static string Interface(int number)
    {
        var text = new StringBuilder();
        text.AppendLine(CultureInfo.InvariantCulture, $$"""
            using System.Threading;
            using System.Threading.Tasks;
            using OktaGen;

            namespace Corpus.Area{{number}};

            [OktaClient(JsonContext = typeof(Json{{number}}))]
            public interface IArea{{number}}
            {
            """);
        foreach (Operation operation in OperationCatalogue.Default.Operations.Take(Endpoints).Where((_, index) => index * Interfaces / Endpoints == number))
        {
            string name = char.ToUpperInvariant(operation.Id[0]) + operation.Id[1..].Replace('-', '_');
            string verb = operation.Method[0] + operation.Method[1..].ToLowerInvariant();
            string scopes = operation.Scopes.IsEmpty ? "NoScope" : $"RequiresScope({string.Join(", ", operation.Scopes.Select(static scope => $"\"{scope}\""))})";
            string path = string.Concat(RouteTemplate.Parse(operation.Path, out _)!.Placeholders.Select(static placeholder => $"string {placeholder}, "));
            string method = operation switch
            {
                { Method: "GET", Paging: not PagingKind.None } => $"OktaPageable<Model{number}> {name}Async({path}string? search = null, int? limit = null, CancellationToken cancellationToken = default)",
                { Method: "POST" or "PUT" or "PATCH" } => $"Task<Model{number}> {name}Async({path}NewModel{number} body, bool? strict = null, CancellationToken cancellationToken = default)",
                { Method: "DELETE" } => $"Task {name}Async({path}CancellationToken cancellationToken = default)",
                _ => $"Task<Model{number}> {name}Async({path}string? expand = null, CancellationToken cancellationToken = default)",
            };
            text.AppendLine(CultureInfo.InvariantCulture, $"    [{verb}(\"{operation.Path}\"), {scopes}]\n    {method};\n");
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
            text.AppendLine(CultureInfo.InvariantCulture, $"    public int Method{i}(int x) {{ int y = x * {i}; for (int j = 0; j < x; j++) {{ y += j; }} return y; }}\n");
        }

        return text.Append(extra).AppendLine("}").ToString();
    }
}
