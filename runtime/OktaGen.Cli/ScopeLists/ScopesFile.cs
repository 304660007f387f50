using OktaGen.Generator.Scopes;

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

        List<string> scopes = [];
        int number = 0;
        foreach (string line in File.ReadLines(path))
        {
            number++;
            int comment = line.StartsWith('#') ? 0 : line.IndexOf(" #", StringComparison.Ordinal);
            string content = (comment < 0 ? line : line[..comment]).Trim();
            if (content.Length > 0)
            {
                scopes.Add(Check(content, $"{path}({number})"));
            }
        }

        return [.. scopes.Distinct(StringComparer.Ordinal)];
    }

    /// <summary>The scope, if it can be one.</summary>
    /// <param name="scope">The text.</param>
    /// <param name="place">Where it stands, for people.</param>
    /// <exception cref="ToolException">It cannot.</exception>
    public static string Check(string scope, string place) => ScopeSyntax.FindFault(scope) is { } fault
        ? throw new ToolException($"{place}: this cannot be a scope: {fault}.")
        : scope;
}
