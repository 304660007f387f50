using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Text.Json;
using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;
using OktaGen.Build.Tests.Support;
using OktaGen.TestSupport;

namespace OktaGen.Build.Tests.Tasks;

public sealed class WritePermissionReportTests : IDisposable
{
    private const string Source = "class Jobs { System.Threading.Tasks.Task Use(Acme.IDirectory d) => d.GetUserAsync(\"a\"); }";

    private readonly TestFolder _folder = new();
    private readonly BuildEngine _engine = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Both_files_are_written_into_a_folder_that_need_not_exist()
    {
        _folder.Compile(AcmeLibrary.Name, AcmeLibrary.Source);
        WritePermissionReport task = Create(_folder.Compile("MyApp", Source));
        task.ScopesFiles = [new TaskItem(_folder.Write("OktaScopes.txt", "okta.users.read # people\nno scope\n"))];
        task.Scopes = "okta.logs.read,,";
        task.Credential = "oauth";

        Assert.True(task.Execute());

        Assert.Empty(_engine.Events);
        using var json = JsonDocument.Parse(File.ReadAllText(task.JsonFile));
        Assert.Equal(1, json.RootElement.GetProperty("schemaVersion").GetInt32());
        Assert.Equal("OAuth", json.RootElement.GetProperty("credential").GetString());
        Assert.True(json.RootElement.GetProperty("complete").GetBoolean());
        Assert.Equal(["okta.logs.read", "okta.users.read"], json.RootElement.GetProperty("listedScopes").EnumerateArray().Select(static scope => scope.GetString()));
        string markdown = File.ReadAllText(task.MarkdownFile);
        Assert.Contains("| `okta.users.read` | yes | `Acme.IDirectory.GetUserAsync` |\n", markdown, StringComparison.Ordinal);
        Assert.Contains("| `okta.logs.read` | nothing needs it |\n", markdown, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("missing", "it is not among the references", "MyApp.dll")]
    [InlineData("deleted", "there is no such file", "Acme.dll")]
    [InlineData("text", "it is no assembly, or a damaged one", "Acme.dll")]
    [InlineData("truncated", "it is no assembly, or a damaged one", "Acme.dll")]
    [InlineData("native", "it is a native library, not an assembly", "Acme.dll")]
    public void A_reference_that_cannot_be_read_is_warned_of_and_named_in_the_report(string fault, string reason, string file)
    {
        string acme = _folder.Compile(AcmeLibrary.Name, AcmeLibrary.Source);
        WritePermissionReport task = Create(_folder.Compile("MyApp", Source));
        Damage(acme, fault);
        if (fault == "missing")
        {
            task.References = [.. task.References.Where(reference => reference.ItemSpec != acme)];
        }

        Assert.True(task.Execute());

        Assert.Equal($"warning OKTA0402 {file}: The permission report of 'MyApp' lacks what it uses of 'Acme': {reason}", Assert.Single(_engine.Events));
        Assert.Contains($"**This report is incomplete.** What these references hold is not in it:\n\n- `Acme`: {reason}\n", File.ReadAllText(task.MarkdownFile), StringComparison.Ordinal);
        Assert.Contains("\"complete\": false", File.ReadAllText(task.JsonFile), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("deleted", "there is no such file")]
    [InlineData("text", "it is no assembly, or a damaged one")]
    [InlineData("truncated", "it is no assembly, or a damaged one")]
    [InlineData("native", "it is a native library, not an assembly")]
    public void An_assembly_that_cannot_be_read_is_an_error(string fault, string reason)
    {
        _folder.Compile(AcmeLibrary.Name, AcmeLibrary.Source);
        WritePermissionReport task = Create(_folder.Compile("MyApp", Source));
        Damage(task.AssemblyFile, fault);

        Assert.False(task.Execute());

        Assert.Equal($"error OKTA0401 MyApp.dll: The permission report cannot be written: {reason}", Assert.Single(_engine.Events));
        Assert.False(File.Exists(task.MarkdownFile));
    }

    // Bytes are damaged whatever compiler hosts the tests.
    [Fact]
    [Trait("Compiler", "Any")]
    public void A_damaged_byte_never_ends_in_an_exception()
    {
        string library = _folder.Compile(AcmeLibrary.Name, AcmeLibrary.Source);
        string path = _folder.Compile("MyApp", Source);
        HashSet<string> referenced = [.. ReferencesOf(path), .. ReferencesOf(library)];
        string[] references = [.. _folder.References.Where(file => referenced.Contains(Path.GetFileNameWithoutExtension(file)))];
        byte[] image = File.ReadAllBytes(path);
        var random = new Random(7);
        for (int i = 0; i < 2_000; i++)
        {
            byte[] damaged = [.. image];
            damaged[random.Next(damaged.Length)] = (byte)random.Next(256);
            File.WriteAllBytes(path, damaged);
            _engine.Events.Clear();

            bool isWritten = Create(path, references).Execute();

            Assert.Equal(isWritten, !_engine.Events.Any(static text => text.StartsWith("error OKTA0401", StringComparison.Ordinal)));
        }
    }

    [Fact]
    public void A_file_that_cannot_be_written_is_an_error_that_names_it()
    {
        _folder.Compile(AcmeLibrary.Name, AcmeLibrary.Source);
        WritePermissionReport task = Create(_folder.Compile("MyApp", Source));
        Directory.CreateDirectory(task.JsonFile);

        Assert.False(task.Execute());

        Assert.StartsWith("error OKTA0401 MyApp.OktaPermissions.json: The permission report cannot be written: ", Assert.Single(_engine.Events), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("../outside")]
    [InlineData("sub/MyApp")]
    public void A_name_that_leads_out_of_the_folder_is_an_error_and_nothing_is_written(string name)
    {
        WritePermissionReport task = Create(_folder.Compile("MyApp", "class Plain;"));
        task.Folder = Path.Combine(_folder.Folder, "bin") + Path.DirectorySeparatorChar;
        task.JsonFile = Path.Combine(task.Folder, name + ".OktaPermissions.json");

        Assert.False(task.Execute());

        Assert.Contains("leads out of the folder", Assert.Single(_engine.Events), StringComparison.Ordinal);
        Assert.False(Directory.Exists(task.Folder));
        WritePermissionReport inside = Create(task.AssemblyFile);
        inside.Folder = task.Folder;
        Assert.True(inside.Execute());
    }

    [Fact]
    public void A_list_that_cannot_be_read_is_an_error_that_names_it()
    {
        WritePermissionReport task = Create(_folder.Compile("MyApp", "class Plain;"));
        task.ScopesFiles = [new TaskItem(Path.Combine(_folder.Folder, "OktaScopes.txt"))];

        Assert.False(task.Execute());

        Assert.StartsWith("error OKTA0401 OktaScopes.txt: The permission report cannot be written: ", Assert.Single(_engine.Events), StringComparison.Ordinal);
    }

    private static IEnumerable<string> ReferencesOf(string path)
    {
        using var reader = new PEReader([.. File.ReadAllBytes(path)]);
        MetadataReader metadata = reader.GetMetadataReader();
        return [.. metadata.AssemblyReferences.Select(reference => metadata.GetString(metadata.GetAssemblyReference(reference).Name))];
    }

    private WritePermissionReport Create(string assembly) => Create(assembly, _folder.References);

    private WritePermissionReport Create(string assembly, IEnumerable<string> references) => new()
    {
        BuildEngine = _engine,
        AssemblyFile = assembly,
        References = [.. references.Select(static path => (ITaskItem)new TaskItem(path))],
        MarkdownFile = Path.Combine(_folder.Folder, "bin", "MyApp.OktaPermissions.md"),
        JsonFile = Path.Combine(_folder.Folder, "bin", "MyApp.OktaPermissions.json"),
    };

    private static void Damage(string path, string fault)
    {
        byte[] image = File.ReadAllBytes(path);
        switch (fault)
        {
            case "deleted":
                File.Delete(path);
                break;
            case "text":
                File.WriteAllText(path, "no assembly");
                break;
            case "truncated":
                File.WriteAllBytes(path, image[..(image.Length / 2)]);
                break;
            case "native":
                // A native library is what has no header of the common language runtime: the last but one directory.
                using (var reader = new PEReader([.. image]))
                {
                    int directory = reader.PEHeaders.PEHeaderStartOffset + (reader.PEHeaders.PEHeader!.Magic == PEMagic.PE32 ? 96 : 112) + (14 * 8);
                    Array.Clear(image, directory, 8);
                }

                File.WriteAllBytes(path, image);
                break;
        }
    }
}
