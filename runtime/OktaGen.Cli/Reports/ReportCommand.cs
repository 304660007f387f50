using System.CommandLine;
using System.Text.Json;
using OktaGen.Build.Metadata;
using OktaGen.Build.Report;
using OktaGen.Cli.Actions;
using OktaGen.Cli.Reports.Comparison;
using OktaGen.Cli.Terminal;
using OktaGen.Knowledge;
using OktaGen.Knowledge.Credentials;
using OktaGen.Knowledge.Scopes;
using ScopesFile = OktaGen.Cli.ScopeLists.ScopesFile;

namespace OktaGen.Cli.Reports;

/// <summary>
/// <c>oktagen report</c>: the report that a build writes with <c>OktaGenReport</c>, of an assembly that is built already.
/// </summary>
internal static class ReportCommand
{
    private static readonly Argument<string[]> s_assemblies = new("assembly")
    {
        Description = "The dll of the app or library; several that are one app make one report.",
        Arity = ArgumentArity.OneOrMore,
    };

    private static readonly Option<string[]> s_references = new("--references")
    {
        Description = "A folder that holds dlls which the assembly refers to; may be given several times. Default: the assembly's own.",
    };

    private static readonly Option<string> s_scopes =
        new("--scopes") { Description = $"The scope list. Default: {ScopesFile.DefaultPath}, if it is there." };

    private static readonly Option<string> s_credential =
        new Option<string>("--credential") { Description = "The kind of credential that the app uses." }.AcceptOnlyFromAmong(
            StringComparer.OrdinalIgnoreCase, [.. CredentialNames.All]);

    private static readonly Option<string> s_output =
        new("--output") { Description = "The folder to write the report into, as Markdown and as JSON, instead of the standard output." };

    private static readonly Option<string> s_base = new("--base")
    {
        Description = "The JSON of an earlier report: says what changes instead. Exit code 2 says that something is added or widened.",
    };

    public static Command Create()
    {
        var command = new Command(
            "report",
            "Says what a compiled app may do in an org: its endpoints, and those of libraries that its code uses, the least scopes for "
                + "them,\n"
            + "and what its scope list grants beyond. Markdown by default.\n"
            + "With --base: what it may do, and needs, more and less than an earlier build.")
        {
            s_assemblies, s_references, s_scopes, s_credential, s_output, s_base, ToolOutput.Json,
        };
        command.SetGuardedAction(static (arguments, _) => Task.FromResult(Run(arguments)));
        return command;
    }

    private static int Run(ParseResult arguments)
    {
        // The report may be written over the earlier one.
        ReportSnapshot? before = arguments.GetValue(s_base) is { } earlier ? ReportSnapshot.ReadFile(earlier) : null;
        PermissionReport report = Read(arguments);
        foreach (UnreadableReference reference in report.Unreadable)
        {
            ToolOutput.WriteError(
                arguments, $"The report lacks what is used of '{reference.Name}': {reference.Reason}. Give its folder by --references.");
        }

        PermissionDiff? diff = before is null ? null : PermissionDiff.Of(before, ReportSnapshot.Read(JsonReport.Write(report)));
        Write(report, diff, arguments);
        return diff is { NeedsReview: true } ? ExitCodes.Drift : ExitCodes.Success;
    }

    private static void Write(PermissionReport report, PermissionDiff? diff, ParseResult arguments)
    {
        var output = new ToolOutput(arguments);
        if (arguments.GetValue(s_output) is { } folder)
        {
            string name = ReportFile.NameOf(report.Assemblies[0]) + ".OktaPermissions";
            string file = Path.Combine(Directory.CreateDirectory(folder).FullName, name);
            File.WriteAllText(file + ".md", MarkdownReport.Write(report));
            File.WriteAllText(file + ".json", JsonReport.Write(report));
            output.WriteLine(file + ".md");
            if (diff is not null)
            {
                File.WriteAllText(file + ".diff.md", DiffMarkdown.Write(diff));
                File.WriteAllText(file + ".diff.json", JsonSerializer.Serialize(diff, ReportJson.Default.PermissionDiff) + "\n");
                File.WriteAllText(file + ".diff.html", DiffHtml.Write(diff));
                output.WriteLine(file + ".diff.html");
            }
        }
        else if (diff is not null)
        {
            output.WriteJson(diff, ReportJson.Default.PermissionDiff);
            if (!output.IsJson)
            {
                output.WriteDocument(DiffMarkdown.Write(diff));
            }
        }
        else
        {
            output.WriteDocument(output.IsJson ? JsonReport.Write(report) : MarkdownReport.Write(report));
        }
    }

    private static PermissionReport Read(ParseResult arguments)
    {
        string[] assemblies = [.. arguments.GetRequiredValue(s_assemblies).Select(Path.GetFullPath)];
        string[] folders = arguments.GetValue(s_references) is { Length: > 0 } given
            ? given
            : [.. assemblies.Select(static assembly => Path.GetDirectoryName(assembly)!).Distinct(StringComparer.Ordinal)];
        string[] references =
            [.. folders.SelectMany(static folder => Directory.EnumerateFiles(folder, "*.dll").Order(StringComparer.Ordinal))];
        string? list = arguments.GetValue(s_scopes) ?? (File.Exists(ScopesFile.DefaultPath) ? ScopesFile.DefaultPath : null);
        string[] listed = list is null ? [] : [.. ScopesFile.Read(list).Order(StringComparer.Ordinal)];
        try
        {
            var model = new ScopesModel(new EquatableArray<string>(listed), IsConfigured: list is not null,
                CredentialNames.Find(arguments.GetValue(s_credential) ?? string.Empty));
            return PermissionReport.Join([.. assemblies.Select(assembly => PermissionReport.Read(assembly, references, model))]);
        }
        catch (UnreadableAssemblyException exception)
        {
            throw new ToolException($"{exception.Message}. Build the app, and give its dll.");
        }
    }
}
