using System.ComponentModel;
using System.Diagnostics;
using System.Text.Json;

namespace OktaGen.Cli.ScopeLists;

/// <summary>What MSBuild knows of a project's scopes.</summary>
/// <param name="Assembly">What it builds.</param>
/// <param name="Listed">Its scope list: files and <c>OktaScope</c> items; null where it has none.</param>
internal sealed record ProjectScopes(string Assembly, IReadOnlyList<string>? Listed)
{
    /// <summary>Evaluates a project; nothing is built.</summary>
    /// <param name="project">The project's file or folder.</param>
    /// <param name="cancellationToken">Ends it.</param>
    /// <exception cref="ToolException">MSBuild cannot evaluate it, or it builds for several frameworks.</exception>
    public static async Task<ProjectScopes> ReadAsync(string project, CancellationToken cancellationToken)
    {
        string file = Directory.Exists(project)
            ? Directory.EnumerateFiles(project, "*.*proj").Order(StringComparer.Ordinal).FirstOrDefault()
                ?? throw new ToolException($"There is no project in {project}.")
            : project;
        using var evaluated = JsonDocument.Parse(await EvaluateAsync(file, cancellationToken));
        string? assembly = evaluated.RootElement.GetProperty("Properties").GetProperty("TargetPath").GetString();
        if (string.IsNullOrEmpty(assembly))
        {
            throw new ToolException(
                $"{file} builds for several frameworks: give the dll of one of them by --assembly, and the list by --scopes.");
        }

        JsonElement items = evaluated.RootElement.GetProperty("Items");
        string[] files = [.. Items("AdditionalFiles", "FullPath")
            .Where(static path => Path.GetFileName(path).Equals(ScopesFile.DefaultPath, StringComparison.OrdinalIgnoreCase))
            .Append(Path.Combine(Path.GetDirectoryName(Path.GetFullPath(file))!, ScopesFile.DefaultPath))
            .Distinct(StringComparer.Ordinal)
            .Where(File.Exists)];
        string[] listed = [.. Items("OktaScope", "Identity").Concat(files.SelectMany(ScopesFile.Read)).Distinct(StringComparer.Ordinal)];
        return new ProjectScopes(assembly, listed.Length == 0 && files.Length == 0 ? null : listed);

        IEnumerable<string> Items(string kind, string metadata) =>
            items.GetProperty(kind).EnumerateArray().Select(item => item.GetProperty(metadata).GetString()!);
    }

    private static async Task<string> EvaluateAsync(string file, CancellationToken cancellationToken)
    {
        var start = new ProcessStartInfo(
            "dotnet", ["msbuild", file, "-nologo", "-getProperty:TargetPath", "-getItem:OktaScope", "-getItem:AdditionalFiles"])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using Process process = Start(start);
        Task<string> errors = process.StandardError.ReadToEndAsync(cancellationToken);
        string output = await process.StandardOutput.ReadToEndAsync(cancellationToken);
        await process.WaitForExitAsync(cancellationToken);
        return process.ExitCode == 0 ? output : throw new ToolException($"{file} cannot be evaluated. {output}{await errors}".Trim());
    }

    private static Process Start(ProcessStartInfo start)
    {
        try
        {
            return Process.Start(start)!;
        }
        catch (Win32Exception)
        {
            throw new ToolException("A project is read by 'dotnet', which is not on the PATH. Put the .NET SDK there; "
                + "or give the dll by --assembly, and the list by --scopes.");
        }
    }
}
