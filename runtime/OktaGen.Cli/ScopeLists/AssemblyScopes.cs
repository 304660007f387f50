using OktaGen.Build.Metadata;
using OktaGen.Build.Report;
using OktaGen.Knowledge;
using OktaGen.Knowledge.Scopes;

namespace OktaGen.Cli.ScopeLists;

/// <summary>
/// The scopes that compiled code needs: those that its own endpoints declare, those of the endpoints of other assemblies that it calls, and
/// those that libraries say they need of their host. Read from metadata, as for the build's report: nothing of the code is run, nor loaded.
/// </summary>
internal static class AssemblyScopes
{
    private static readonly ScopesModel s_noList = new(EquatableArray<string>.Empty, IsConfigured: false, Credential: null);

    /// <summary>The scopes, in order.</summary>
    /// <param name="path">The app's assembly. The assemblies that it refers to are looked for beside it.</param>
    /// <exception cref="ToolException">The file is no .NET assembly.</exception>
    public static IReadOnlyCollection<string> Read(string path)
    {
        PermissionReport report = ReadReport(path);
        return new SortedSet<string>(
            report.Members.SelectMany(static member => member.NeededScopes)
                .Concat(report.Libraries.SelectMany(static library => library.Scopes)),
            StringComparer.Ordinal);
    }

    /// <summary>All that the build's report says of an assembly, as if the project had no list.</summary>
    /// <inheritdoc cref="Read"/>
    public static PermissionReport ReadReport(string path)
    {
        if (!File.Exists(path))
        {
            throw new ToolException($"There is no assembly {path}. Build the app, and give its dll.");
        }

        try
        {
            string folder = Path.GetDirectoryName(Path.GetFullPath(path))!;
            return PermissionReport.Read(path, Directory.EnumerateFiles(folder, "*.dll"), s_noList);
        }
        catch (UnreadableAssemblyException exception)
        {
            throw new ToolException($"{exception.Message}. Give the app's dll.");
        }
    }
}
