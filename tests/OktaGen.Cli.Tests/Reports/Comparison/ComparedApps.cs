using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using OktaGen.Build.Report;
using OktaGen.Cli.Reports.Comparison;
using OktaGen.Cli.Tests.Support;
using OktaGen.Knowledge;
using OktaGen.Knowledge.Credentials;
using OktaGen.Knowledge.Scopes;
using OktaGen.TestSupport;

namespace OktaGen.Cli.Tests.Reports.Comparison;

/// <summary>Apps as a compiler leaves them, in versions to be compared.</summary>
internal sealed class ComparedApps : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private int _version;

    public string Folder => _folder.Root;

    /// <summary>The folders in which the references of such an app are.</summary>
    public static IEnumerable<string> References => RuntimeReferences.All.Select(static reference => ((PortableExecutableReference)reference).FilePath!);

    public void Dispose() => _folder.Dispose();

    public string Write(string file, string text) => _folder.Write(file, text);

    /// <summary>Compiles an app with these members of its client, and gives its path.</summary>
    public string Compile(params string[] members)
    {
        GeneratorRun run = new GeneratorDriverHarness { OutputKind = OutputKind.DynamicallyLinkedLibrary }.Run(
            $"namespace MyApp; [OktaClient] public interface IPeople {{ {string.Join(' ', members)} }}");
        string path = _folder.PathOf(Path.Combine((++_version).ToString(System.Globalization.CultureInfo.InvariantCulture), "MyApp.dll"));
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        Assert.True(run.Output.WithAssemblyName("MyApp").Emit(path).Success);
        return path;
    }

    /// <summary>Compiles an app, and reports on it.</summary>
    public string Report(string? credential, string listed, params string[] members) => JsonReport.Write(PermissionReport.Read(
        Compile(members),
        References,
        new ScopesModel(
            new EquatableArray<string>([.. listed.Split(' ', StringSplitOptions.RemoveEmptyEntries)]), IsConfigured: true, CredentialNames.Find(credential ?? ""))));

    public PermissionDiff Compare(string[] before, string[] now) =>
        PermissionDiff.Of(ReportSnapshot.Read(Report("OAuth", "", before)), ReportSnapshot.Read(Report("OAuth", "", now)));
}
