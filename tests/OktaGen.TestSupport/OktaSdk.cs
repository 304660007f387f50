using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using OktaGen.Knowledge.Sdk;

namespace OktaGen.TestSupport;

/// <summary>
/// A stand-in for Okta's own SDK for .NET, made from what is known of a version: classes and interfaces with each method in all its forms.
/// </summary>
public static class OktaSdk
{
    private const string Client =
        """
        namespace Okta.Sdk.Client
        {
            public class ApiResponse<T> { }

            public interface IOktaCollectionClient<out T> { IAsyncEnumerator<T> GetAsyncEnumerator(CancellationToken cancellationToken = default); }

            public class JsonWebKeyConfiguration
            {
                public JsonWebKeyConfiguration() { }
                public JsonWebKeyConfiguration(string json) { }
                public string Kid { get; set; }
                public string N { get; set; }
                public string D { get; set; }
                public string Qi { get; set; }
            }

            public class Configuration
            {
                public string OktaDomain { get; set; }
                public string Token { get; set; }
                public string AccessToken { get; set; }
                public string ClientId { get; set; }
                public HashSet<string> Scopes { get; set; }
                public JsonWebKeyConfiguration PrivateKey { get; set; }
            }
        }

        """;

    // What the data does not know: a method whose API Okta has retired, and one that sends nothing.
    private const string Unknown =
        "public virtual Task<object> CallRetiredAsync(params object[] arguments) => null; public string GetBasePath() => null;";

    private static readonly ConcurrentDictionary<int, MetadataReference> s_references = new();

    /// <summary>The assembly of a version.</summary>
    public static MetadataReference Reference(int major) =>
        s_references.GetOrAdd(major, static major => MetadataReference.CreateFromImage(Compile(major, dataOf: major)));

    /// <summary>Compiles an assembly that says it is of one version, with the methods of another.</summary>
    public static ImmutableArray<byte> Compile(int major, int dataOf)
    {
        CSharpCompilation compilation = TestCompilation
            .Create([CSharpSyntaxTree.ParseText(SourceOf(dataOf, major)), CSharpSyntaxTree.ParseText(TestCompilation.SdkUsings)],
            assemblyName: "Okta.Sdk")
            .WithReferences(RuntimeReferences.WithoutOktaGen);
        using var image = new MemoryStream();
        Diagnostic[] errors =
            [.. compilation.Emit(image).Diagnostics.Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)];
        return errors.Length == 0
            ? [.. image.ToArray()]
            : throw new InvalidOperationException(string.Join(Environment.NewLine, errors.Take(10).AsEnumerable()));
    }

    private static string SourceOf(int major, int version)
    {
        var text = new StringBuilder(string.Create(
            CultureInfo.InvariantCulture, $"#nullable disable\n[assembly: System.Reflection.AssemblyVersion(\"{version}.0.3.0\")]\n"));
        text.Append(Client).Append("namespace Okta.Sdk.Api\n{\n    using Okta.Sdk.Client;\n");
        foreach (IGrouping<string, SdkMethod> type in SdkMethods.Default.All
            .Where(method => method.Majors.Contains(major))
            .GroupBy(static method => method.Class))
        {
            text.Append(CultureInfo.InvariantCulture, $$"""
                    public interface I{{type.Key}}Async { {{string.Concat(type.SelectMany(static method => Forms(method.Stem)).Select(static form => form + "; "))}} }
                    public interface I{{type.Key}} : I{{type.Key}}Async { }
                    public class {{type.Key}} : I{{type.Key}}
                    {
                        public {{type.Key}}(Configuration configuration = null) { }
                        {{Unknown}}
                        {{string.Concat(type.SelectMany(static method => Forms(method.Stem)).Select(static form => $"public virtual {form} => null; "))}}
                    }

                """);
        }

        return text.Append('}').ToString();
    }

    private static IEnumerable<string> Forms(string stem) =>
    [
        $"Task<object> {stem}Async(params object[] arguments)",
        $"Task<object> {stem}Async(CancellationToken cancellationToken)",
        $"Task<ApiResponse<object>> {stem}WithHttpInfoAsync(params object[] arguments)",
        $"IOktaCollectionClient<object> {stem}(params object[] arguments)",
    ];
}
