using OktaGen.Knowledge.Scopes;

namespace OktaGen.Cli.ScopeLists;

/// <summary>Reads a project's scope list.</summary>
internal static class ScopesFile
{
    public const string DefaultPath = "OktaScopes.txt";

    /// <summary>The scopes of a file, in order, each once.</summary>
    /// <exception cref="ToolException">There is no such file, or a line of it is no scope.</exception>
    public static IReadOnlyList<string> Read(string path)
    {
        if (!File.Exists(path))
        {
            throw new ToolException($"There is no scope list {path}. Give its path by --scopes, or scopes by --scope.");
        }

        var list = ScopeList.Parse(File.ReadAllText(path), CancellationToken.None);
        return list.Malformed is [var malformed, ..]
            ? throw new ToolException($"{path}({malformed.Line + 1}): this cannot be a scope: {malformed.Reason}.")
            : [.. list.Entries.Select(static entry => entry.Scope).Distinct(StringComparer.Ordinal)];
    }

    /// <summary>The scope, if it can be one.</summary>
    /// <param name="scope">The text.</param>
    /// <exception cref="ToolException">It cannot.</exception>
    public static string Check(string scope) => ScopeSyntax.FindFault(scope) is { } fault
        ? throw new ToolException($"--scope: this cannot be a scope: {fault}.")
        : scope;
}
