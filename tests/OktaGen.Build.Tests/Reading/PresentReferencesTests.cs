using System.Collections.Immutable;
using OktaGen.Build.Metadata;
using OktaGen.Build.Report;
using OktaGen.Build.Tests.Support;
using OktaGen.TestSupport;

namespace OktaGen.Build.Tests.Reading;

/// <summary>Every reference that is there is read: neither a name nor a signature tells what is in it.</summary>
public sealed class PresentReferencesTests : IDisposable
{
    private const string App = "class Jobs { System.Threading.Tasks.Task Use(Acme.IDirectory d) => d.GetUserAsync(\"a\"); }";

    // The key that signs the framework: anybody can sign with its public half.
    private static readonly ImmutableArray<byte> s_frameworkKey = [.. typeof(System.Text.Json.JsonSerializer).Assembly.GetName().GetPublicKey()!];

    private readonly TestFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("Acme")]
    [InlineData("System.Acme")]
    [InlineData("Microsoft.Extensions.Acme")]
    public void A_library_signed_with_the_framework_s_public_key_is_read_and_missed_where_it_is_not_there(string name)
    {
        string acme = _folder.Compile(name, AcmeLibrary.Source, scopesFile: "okta.logs.read\n", publicKey: s_frameworkKey);
        string app = _folder.Compile("MyApp", App);

        PermissionReport report = _folder.Read(app, "okta.users.read");

        Assert.Equal("CC7B13FFCD2DDD51", TokenIn(app, name));
        Assert.Equal(["okta.users.read"], Assert.Single(report.Used).NeededScopes);
        Assert.Equal(["okta.logs.read"], Assert.Single(report.Libraries).Scopes);
        Assert.Empty(report.ExcessScopes);
        Assert.Empty(report.Unreadable);
        if (name == "Acme")
        {
            Assert.Equal(name, Assert.Single(PermissionReport.Read(app, _folder.References.Except([acme]), TestFolder.List(null)).Unreadable).Name);
        }
    }

    [Fact]
    public void A_reference_is_found_by_the_name_of_its_assembly_whatever_its_file_is_called()
    {
        string acme = _folder.Compile(AcmeLibrary.Name, AcmeLibrary.Source);
        string app = _folder.Compile("MyApp", App);
        using var other = new TestFolder();
        string decoy = other.Compile("Decoy", "public class Nothing;");
        File.Copy(acme, Path.Combine(other.Folder, "Renamed.dll"));
        File.Copy(decoy, Path.Combine(other.Folder, "Acme.dll"));
        string[] references = [.. _folder.References.Except([acme]), Path.Combine(other.Folder, "Acme.dll"), Path.Combine(other.Folder, "Renamed.dll")];

        Assert.Equal("Acme.IDirectory.GetUserAsync", Assert.Single(PermissionReport.Read(app, references, TestFolder.List(null)).Used).FullName);
        Assert.Equal(
            new UnreadableReference("Acme", references[^2], "its file holds another assembly"),
            Assert.Single(PermissionReport.Read(app, references[..^1], TestFolder.List(null)).Unreadable));
    }

    [Fact]
    public async Task A_library_that_holds_the_runtime_s_types_itself_is_read_by_report_and_rules_alike()
    {
        _folder.Compile("Merged", """
            namespace OktaGen
            {
                [System.AttributeUsage(System.AttributeTargets.All)]
                public sealed class RequiresScopeAttribute(params string[] scopes) : System.Attribute { public string[] Scopes => scopes; }
            }

            namespace Acme
            {
                public static class Jobs
                {
                    [global::OktaGen.RequiresScope("okta.apps.manage")]
                    public static void Run() { }
                }
            }
            """);
        const string source = "class Mine { void Use() => Acme.Jobs.Run(); }";

        Assert.Equal(["okta.apps.manage"], await _folder.FindScopesByRuleAsync(source));
        Assert.Equal(["okta.apps.manage"], Assert.Single(_folder.Report(source).Used).NeededScopes);
    }

    [Fact]
    public async Task A_type_named_like_the_runtime_s_in_one_library_hides_no_other_library()
    {
        _folder.Compile(AcmeLibrary.Name, AcmeLibrary.Source);
        _folder.Compile("Aaa", "namespace OktaGen { public sealed class RequiresScopeAttribute : System.Attribute { } }");

        Assert.Equal(["okta.users.read"], await _folder.FindScopesByRuleAsync(App, librariesFirst: true));
        Assert.Equal(["okta.users.read"], Assert.Single(_folder.Report(App).Used).NeededScopes);
    }

    private static string TokenIn(string app, string name)
    {
        using var image = AssemblyImage.Open(app);
        var reference = image.Metadata.AssemblyReferences.Select(image.Metadata.GetAssemblyReference).Single(reference => image.Metadata.GetString(reference.Name) == name);
        return Convert.ToHexString(image.Metadata.GetBlobBytes(reference.PublicKeyOrToken));
    }
}
