using System.Reflection;
using System.Runtime.Loader;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using OktaGen.Generator.Tests.Support;
using OktaGen.TestSupport;

namespace OktaGen.Generator.Tests.Loading;

/// <summary>
/// A build server or an editor holds the folders of two versions in one process: each is answered from its own data, whichever came
/// first. The compiler's own loader opens them.
/// </summary>
public sealed class TwoFoldersTests
{
    private const string Known = "DELETE /api/v1/users/{id}\tdeleteUser\t";
    private const string Unknown = "DELETE /api/v1/uzers/{id}\tdeleteUser\t";

    // The older name comes first: newer compilers have the second alone, older ones as its base.
    private static readonly string[] s_loaders =
        ["Microsoft.CodeAnalysis.DefaultAnalyzerAssemblyLoader", "Microsoft.CodeAnalysis.AnalyzerAssemblyLoader"];

    [Theory]
    [InlineData("known", "unknown")]
    [InlineData("unknown", "known")]
    public void Each_is_answered_from_its_own_data_whichever_came_first(string first, string second)
    {
        IAnalyzerAssemblyLoader loader = CreateLoader();
        string root = Path.Combine(AppContext.BaseDirectory, "folders", first + "-first");

        foreach (string name in new[] { first, second, first })
        {
            string folder = CopyTo(Path.Combine(root, name), name == "known" ? Known : Unknown);

            Assert.Equal(name == "known", Emit(folder, loader).Contains("OktaRetryClass.Never", StringComparison.Ordinal));
        }
    }

    // Internal, and made in other ways by other versions: whatever takes the compiler's own assemblies makes one.
    private static IAnalyzerAssemblyLoader CreateLoader()
    {
        const BindingFlags Any = BindingFlags.Static | BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic;
        Type type = s_loaders.Select(static name => typeof(AnalyzerFileReference).Assembly.GetType(name)).OfType<Type>().First();
        MethodBase maker = type.GetMethods(Any).Where(static method => method.IsStatic)
            .Concat<MethodBase>(type.GetConstructors(Any))
            .First(static method => method.GetParameters().Any(static parameter => parameter.ParameterType == typeof(AssemblyLoadContext)));
        object?[] arguments = [.. maker.GetParameters().Select(static parameter =>
            parameter.ParameterType == typeof(AssemblyLoadContext) ? new Host()
            : parameter.ParameterType == typeof(string) ? AppContext.BaseDirectory
            : parameter.ParameterType.IsValueType ? Activator.CreateInstance(parameter.ParameterType)
            : null)];
        return (IAnalyzerAssemblyLoader)(maker is ConstructorInfo constructor
            ? constructor.Invoke(arguments)
            : maker.Invoke(null, arguments)!);
    }

    /// <summary>Copies the generator and what it knows, with one line of the catalogue changed.</summary>
    private static string CopyTo(string folder, string line)
    {
        Directory.CreateDirectory(folder);
        foreach (string name in new[] { "OktaGen.Generator.dll", "OktaGen.Knowledge.dll" })
        {
            string copy = Path.Combine(folder, name);
            if (!File.Exists(copy))
            {
                // Each character is a byte, and each line as long as the other.
                string assembly = Encoding.Latin1.GetString(File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, name)));
                File.WriteAllBytes(copy, Encoding.Latin1.GetBytes(assembly.Replace(Known, line, StringComparison.Ordinal)));
            }
        }

        return folder;
    }

    private static string Emit(string folder, IAnalyzerAssemblyLoader loader)
    {
        foreach (string file in Directory.GetFiles(folder))
        {
            loader.AddDependencyLocation(file);
        }

        AnalyzerFileReference generator = new(Path.Combine(folder, "OktaGen.Generator.dll"), loader);
        CSharpCompilation compilation = TestCompilation.Create(
            [CSharpSyntaxTree.ParseText(Sources.Api("[Delete(\"/api/v1/users/{user}\")] Task DeleteAsync(string user);")),
                CSharpSyntaxTree.ParseText(TestCompilation.ImplicitUsings)],
            OutputKind.DynamicallyLinkedLibrary);
        GeneratorDriver driver = CSharpGeneratorDriver.Create([.. generator.GetGenerators(LanguageNames.CSharp)])
            .RunGenerators(compilation);
        return string.Join("\n", driver.GetRunResult().GeneratedTrees.Select(static tree => tree.ToString()));
    }

    /// <summary>The compiler's own assemblies: unlike the test's, without OktaGen's.</summary>
    private sealed class Host : AssemblyLoadContext
    {
        protected override Assembly? Load(AssemblyName assemblyName) =>
            assemblyName.Name!.StartsWith("OktaGen.", StringComparison.Ordinal) ? throw new FileNotFoundException() : null;
    }
}
