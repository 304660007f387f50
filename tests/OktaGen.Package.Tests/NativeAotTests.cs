using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;

namespace OktaGen.Package.Tests;

public sealed class NativeAotTests(PackedFeed feed) : IClassFixture<PackedFeed>
{
    private const int UnusedClients = 39;

    [NativeLinkerFact]
    public async Task An_app_is_published_as_native_code_without_a_warning_and_without_the_clients_it_does_not_use()
    {
        Consumer consumer = Consumer.Create(feed, "net10.0", properties: """
            <PublishAot>true</PublishAot>
            <InvariantGlobalization>true</InvariantGlobalization>
            <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
            <RootNamespace>NativeAot</RootNamespace>
            """);
        foreach (string file in Directory.GetFiles(Path.Combine(BuildFacts.RepositoryRoot, "samples", "NativeAot")).Where(IsSource))
        {
            consumer.With(Path.GetFileName(file), await File.ReadAllTextAsync(file));
        }

        consumer.With("Unused.cs", Unused());

        DotnetResult publish = await consumer.PublishAsync("-r", RuntimeInformation.RuntimeIdentifier, $"-p:CppCompilerAndLinker={NativeLinkerFactAttribute.Linker}");

        publish.ThrowIfFailed();
        Assert.DoesNotContain("warning", publish.Output, StringComparison.OrdinalIgnoreCase);

        string app = Directory.GetFiles(consumer.Folder, "MyApp", SearchOption.AllDirectories).Single(static path => path.Contains("publish", StringComparison.Ordinal));
        Assert.Contains("created 00u3", await RunAsync(app), StringComparison.Ordinal);

        // Routes are text, and text stays in native code as it is.
        ReadOnlyMemory<byte> code = await File.ReadAllBytesAsync(app);
        Assert.True(Holds(code, "/api/v1/users"));
        Assert.False(Holds(code, "/api/v1/unused"));
    }

    private static bool IsSource(string file) => Path.GetExtension(file) == ".cs" || Path.GetFileName(file) == "OktaScopes.txt";

    private static bool Holds(ReadOnlyMemory<byte> code, string text) => code.Span.IndexOf(Encoding.Unicode.GetBytes(text)) >= 0;

    private static string Unused() => string.Join('\n', Enumerable.Range(0, UnusedClients).Select(static number => string.Create(CultureInfo.InvariantCulture, $$"""
        namespace Unused{{number}}
        {
            [OktaGen.OktaClient(JsonContext = typeof(NativeAot.DirectoryJson))]
            public interface IUnused{{number}}
            {
                [OktaGen.Get("/api/v1/unused{{number}}/{id}"), OktaGen.RequiresScope(OktaGen.OktaScopes.UsersRead)]
                System.Threading.Tasks.Task<NativeAot.User> GetAsync(string id, System.Threading.CancellationToken cancellationToken = default);
            }
        }
        """)));

    private static async Task<string> RunAsync(string app)
    {
        var start = new ProcessStartInfo(app) { RedirectStandardOutput = true };
        start.Environment.Remove("OKTA_CLIENT_ORGURL");
        using Process process = Process.Start(start)!;
        string output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return output;
    }
}
