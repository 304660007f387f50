using System.CommandLine;
using OktaGen.Build.Metadata;
using OktaGen.Build.Report;
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

    public static Command Create()
    {
        var command = new Command(
            "report",
            "Says what a compiled app may do in an org: its endpoints, and those of libraries that its code uses, the least scopes for "
                + "them,\n"
            + "and what its scope list grants beyond. Markdown by default.")
        {
            s_assemblies, s_references, s_scopes, s_credential, s_output, ToolOutput.Json,
        };
        command.SetGuardedAction(static (arguments, _) => Task.FromResult(Run(arguments)));
        return command;
    }

    private static int Run(ParseResult arguments)
    {
        PermissionReport report = Read(arguments);
        foreach (UnreadableReference reference in report.Unreadable)
        {
            ToolOutput.WriteError(
                arguments, $"The report lacks what is used of '{reference.Name}': {reference.Reason}. Give its folder by --references.");
        }

        var output = new ToolOutput(arguments);
        if (arguments.GetValue(s_output) is { } folder)
        {
            string name = ReportFile.NameOf(report.Assemblies[0]) + ".OktaPermissions";
            string file = Path.Combine(Directory.CreateDirectory(folder).FullName, name);
            File.WriteAllText(file + ".md", MarkdownReport.Write(report));
            File.WriteAllText(file + ".json", JsonReport.Write(report));
            output.WriteLine(file + ".md");
        }
        else
        {
            output.WriteDocument(output.IsJson ? JsonReport.Write(report) : MarkdownReport.Write(report));
        }

        return ExitCodes.Success;
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
