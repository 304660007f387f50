using System.CommandLine;

namespace OktaGen.Cli.ScopeLists;

/// <summary>The options by which commands learn what code needs and what is listed.</summary>
internal static class ScopeOptions
{
    private static readonly Option<string> s_file = new("--scopes")
    {
        Description = $"The project's scope list. Default: {ScopesFile.DefaultPath}, if it is there.",
    };

    private static readonly Option<string> s_assembly = new("--assembly")
    {
        Description = "The app's dll, built: what its code needs is read from it and the dlls beside it.",
    };

    public static void AddTo(Command command)
    {
        command.Add(s_file);
        command.Add(s_assembly);
    }

    /// <summary>The scopes of the list; null where there is none.</summary>
    public static IReadOnlyList<string>? ReadListed(ParseResult arguments) => arguments.GetValue(s_file) is { } file
        ? ScopesFile.Read(file)
        : File.Exists(ScopesFile.DefaultPath) ? ScopesFile.Read(ScopesFile.DefaultPath) : null;

    /// <summary>The scopes that the code needs; null where no assembly is named.</summary>
    public static IReadOnlyCollection<string>? ReadNeeded(ParseResult arguments) =>
        arguments.GetValue(s_assembly) is { } assembly ? AssemblyScopes.Read(assembly) : null;
}
