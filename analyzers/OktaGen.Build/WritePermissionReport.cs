using Microsoft.Build.Framework;
using OktaGen.Build.Metadata;
using OktaGen.Build.Report;
using OktaGen.Knowledge;
using OktaGen.Knowledge.Scopes;

namespace OktaGen.Build;

/// <summary>Writes what a compiled project may do in an Okta org, and what it was granted for that, as Markdown and as JSON.</summary>
public sealed class WritePermissionReport : Microsoft.Build.Utilities.Task
{
    private const string HelpLink = "https://github.com/oktagen/oktagen/blob/main/analyzers/docs/report.md";

    /// <summary>The compiled assembly.</summary>
    [Required]
    public string AssemblyFile { get; set; } = string.Empty;

    /// <summary>The project's references, as MSBuild resolved them.</summary>
    public ITaskItem[] References { get; set; } = [];

    /// <summary>The project's scopes files.</summary>
    public ITaskItem[] ScopesFiles { get; set; } = [];

    /// <summary>The scopes of the <c>OktaScope</c> items, joined by commas.</summary>
    public string? Scopes { get; set; }

    /// <summary>The kind of credential that the project uses: its property <c>OktaGenCredential</c>.</summary>
    public string? Credential { get; set; }

    /// <summary>The folder in which both files must lie; unset for any.</summary>
    public string? Folder { get; set; }

    /// <summary>Where the Markdown goes.</summary>
    [Required]
    public string MarkdownFile { get; set; } = string.Empty;

    /// <summary>Where the JSON goes.</summary>
    [Required]
    public string JsonFile { get; set; } = string.Empty;

    /// <inheritdoc/>
    public override bool Execute()
    {
        string file = AssemblyFile;
        try
        {
            foreach (string target in (string[])[MarkdownFile, JsonFile])
            {
                if (Folder is { Length: > 0 } && !ReportFile.IsIn(Folder, target))
                {
                    Fail(target, $"the name of the project or of its framework leads out of the folder '{Folder}'");
                    return false;
                }
            }

            var report = PermissionReport.Read(AssemblyFile, References.Select(static reference => reference.ItemSpec), ReadList(ref file));
            foreach (UnreadableReference reference in report.Unreadable)
            {
                Log.LogWarning(
                    null, "OKTA0402", null, HelpLink, reference.Path ?? AssemblyFile, 0, 0, 0, 0,
                    "The permission report of '{0}' lacks what it uses of '{1}': {2}", report.Assembly, reference.Name, reference.Reason);
            }

            Write(file = MarkdownFile, MarkdownReport.Write(report));
            Write(file = JsonFile, JsonReport.Write(report));
        }
        catch (UnreadableAssemblyException exception)
        {
            Fail(exception.Path, exception.Reason);
        }
        catch (Exception exception) when (
            exception is IOException or UnauthorizedAccessException or NotSupportedException or ArgumentException)
        {
            Fail(file, exception.Message);
        }

        return !Log.HasLoggedErrors;
    }

    private ScopesModel ReadList(ref string file)
    {
        var files = new List<EquatableArray<string>>();
        foreach (ITaskItem item in ScopesFiles)
        {
            file = item.ItemSpec;
            files.Add(new EquatableArray<string>(
                [.. ScopeList.Parse(File.ReadAllText(file), CancellationToken.None).Entries.Select(static entry => entry.Scope)]));
        }

        file = AssemblyFile;
        return ScopesModel.Combine(files, ScopesOptions.Read(property => property switch
        {
            ScopesOptions.ItemsProperty => Scopes,
            ScopesOptions.CredentialProperty => Credential,
            _ => null,
        }));
    }

    private void Fail(string file, string reason) =>
        Log.LogError(null, "OKTA0401", null, HelpLink, file, 0, 0, 0, 0, "The permission report cannot be written: {0}", reason);

    private static void Write(string path, string text)
    {
        string? folder = Path.GetDirectoryName(Path.GetFullPath(path));
        if (folder is not null)
        {
            Directory.CreateDirectory(folder);
        }

        File.WriteAllText(path, text);
    }
}
