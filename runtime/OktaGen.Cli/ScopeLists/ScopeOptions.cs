using System.CommandLine;
using System.CommandLine.Parsing;
using OktaGen.Build.Report;

namespace OktaGen.Cli.ScopeLists;

/// <summary>The options by which commands learn what code needs and what is listed.</summary>
internal static class ScopeOptions
{
    private static readonly Option<string> s_project =
        new("--project") { Description = "The app's project, built: its scope list and its dll are found by it." };

    private static readonly Option<string> s_file = new("--scopes")
    {
        Description = $"The scope list, if not the project's. Default: {ScopesFile.DefaultPath}, if it is there.",
    };

    private static readonly Option<string> s_assembly = new("--assembly")
    {
        Description = "The app's dll, if not the project's: what its code needs is read from it and the dlls beside it.",
    };

    public static void AddTo(Command command)
    {
        AddCodeTo(command);
        command.Add(s_file);
    }

    /// <summary>Adds the options for code alone.</summary>
    public static void AddCodeTo(Command command)
    {
        command.Add(s_project);
        command.Add(s_assembly);
    }

    /// <summary>Whether code is named.</summary>
    public static bool NamesCode(CommandResult arguments) =>
        arguments.GetValue(s_project) is not null || arguments.GetValue(s_assembly) is not null;

    /// <summary>What the code calls; null where none is named.</summary>
    public static async Task<PermissionReport?> ReadCodeAsync(ParseResult arguments, CancellationToken cancellationToken)
    {
        string? assembly = arguments.GetValue(s_assembly) ?? (arguments.GetValue(s_project) is { } path
            ? (await ProjectScopes.ReadAsync(path, cancellationToken)).Assembly
            : null);
        return assembly is null ? null : AssemblyScopes.ReadReport(assembly);
    }

    /// <summary>What the code calls and what is listed; null for what is not known.</summary>
    public static async Task<(PermissionReport? Code, IReadOnlyList<string>? Listed)> ReadAsync(
        ParseResult arguments, CancellationToken cancellationToken)
    {
        ProjectScopes? project = arguments.GetValue(s_project) is { } path ? await ProjectScopes.ReadAsync(path, cancellationToken) : null;
        string? file = arguments.GetValue(s_file)
            ?? (project is null && File.Exists(ScopesFile.DefaultPath) ? ScopesFile.DefaultPath : null);
        string? assembly = arguments.GetValue(s_assembly) ?? project?.Assembly;
        return (assembly is null ? null : AssemblyScopes.ReadReport(assembly), file is null ? project?.Listed : ScopesFile.Read(file));
    }
}
