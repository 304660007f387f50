using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using OktaGen.Cli.ScopeLists;
using OktaGen.Cli.Tests.Support;
using OktaGen.TestSupport;

namespace OktaGen.Cli.Tests.ScopeLists;

public sealed class AssemblyScopesTests : IDisposable
{
    private const string Library =
        """
        using System.Threading.Tasks;
        using OktaGen;

        [assembly: OktaNeededScopes("okta.logs.read")]

        namespace Lib
        {
            [RequiresScope("okta.users.read")]
            public interface IUsers
            {
                Task ReadAsync();

                [RequiresScope("okta.users.manage")]
                Task SuspendAsync();

                [RequiresScope("okta.groups.read", "okta.apps.read")]
                Task CompareAsync();

                [NoScope]
                Task LookAsync();
            }

            public sealed class UsersClient : IUsers
            {
                public Task ReadAsync() => Task.CompletedTask;

                public Task SuspendAsync() => Task.CompletedTask;

                public Task CompareAsync() => Task.CompletedTask;

                public Task LookAsync() => Task.CompletedTask;
            }

            public static class Outer
            {
                public static class Zones
                {
                    [RequiresScope("okta.networkZones.manage")]
                    public static void Close()
                    {
                    }
                }
            }
        }
        """;

    private readonly TemporaryFolder _folder = new();
    private readonly MetadataReference _library;

    public AssemblyScopesTests() => _library = Emit("Lib", Library);

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("new UsersClient().LookAsync();", "okta.logs.read")]
    [InlineData("new UsersClient().ReadAsync();", "okta.logs.read okta.users.read")]
    [InlineData("((IUsers)new UsersClient()).SuspendAsync();", "okta.logs.read okta.users.manage")]
    [InlineData("System.Func<System.Threading.Tasks.Task> call = new UsersClient().CompareAsync;", "okta.apps.read okta.groups.read okta.logs.read")]
    [InlineData("Outer.Zones.Close();", "okta.logs.read okta.networkZones.manage")]
    public void Of_a_library_counts_what_is_called_and_what_it_says_it_needs(string body, string scopes)
    {
        Emit("App", $"using Lib; class Program {{ static void Main() {{ {body} }} }}", _library);

        Assert.Equal(scopes.Split(' '), AssemblyScopes.Read(_folder.PathOf("App.dll")));
    }

    [Fact]
    public void Of_the_app_itself_counts_all_that_its_endpoints_declare()
    {
        Emit("App", Library.Replace("[assembly: OktaNeededScopes(\"okta.logs.read\")]", "", StringComparison.Ordinal));

        Assert.Equal(
            ["okta.apps.read", "okta.groups.read", "okta.networkZones.manage", "okta.users.manage", "okta.users.read"],
            AssemblyScopes.Read(_folder.PathOf("App.dll")));
    }

    [Fact]
    public void A_file_that_is_no_assembly_is_refused()
    {
        Assert.Contains("no .NET assembly", Assert.Throws<ToolException>(() => AssemblyScopes.Read(_folder.Write("text.dll", "MZ and more"))).Message, StringComparison.Ordinal);
        Assert.Contains("Build the app", Assert.Throws<ToolException>(() => AssemblyScopes.Read(_folder.PathOf("nowhere.dll"))).Message, StringComparison.Ordinal);
    }

    private PortableExecutableReference Emit(string name, string source, params MetadataReference[] references)
    {
        string path = _folder.PathOf(name + ".dll");
        var compilation = CSharpCompilation.Create(
            name, [CSharpSyntaxTree.ParseText(source)], [.. RuntimeReferences.All, .. references], new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        Assert.Empty(compilation.Emit(path).Diagnostics.Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        return MetadataReference.CreateFromFile(path);
    }
}
