using System.Text.Json.Nodes;

namespace OktaGen.Directory.Tests;

/// <summary>What a run of the program gave.</summary>
internal sealed record DirectoryRun(int ExitCode, string Output, string Error)
{
    /// <summary>The entries of <c>--format jsonl</c>.</summary>
    public IReadOnlyList<JsonNode> Entries => [.. Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(static line => JsonNode.Parse(line)!)];

    /// <summary>The lines of the standard output.</summary>
    public IReadOnlyList<string> Lines => Output.ReplaceLineEndings("\n").Split('\n', StringSplitOptions.RemoveEmptyEntries);
}
