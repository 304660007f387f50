using System.CommandLine.Parsing;
using System.Text.RegularExpressions;

namespace OktaGen.Docs.Tests;

/// <summary>A command of the tool that a page shows, with what it says the tool prints.</summary>
/// <param name="Block">The block that it stands in.</param>
/// <param name="Arguments">Its arguments.</param>
/// <param name="Shown">The lines shown under it; <c>…</c> stands for anything.</param>
internal sealed partial record ToolCommand(CodeBlock Block, IReadOnlyList<string> Arguments, IReadOnlyList<string> Shown)
{
    private static readonly string[] s_shells = ["bash", "console", "shell"];

    /// <summary>Whether a reader types it as it stands; in other blocks it is a part of a script.</summary>
    public bool IsTyped => s_shells.Contains(Block.Language);

    /// <summary>What the tool says by its exit code, if it is as shown.</summary>
    public int ExitCode => Shown.Any(static line => Faults().IsMatch(line)) ? 2 : 0;

    /// <summary>The commands of a page, in their order.</summary>
    public static IEnumerable<ToolCommand> Of(DocPage page) => page.Blocks.SelectMany(Of);

    private static IEnumerable<ToolCommand> Of(CodeBlock block)
    {
        string[] lines = block.Code.Replace("\\\n", " ", StringComparison.Ordinal).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        for (int i = 0; i < lines.Length; i++)
        {
            if (Typed().Match(lines[i]) is { Success: true } typed)
            {
                string[] shown = [.. typed.Groups["prompt"].Success
                    ? lines.Skip(i + 1).TakeWhile(static line => !line.StartsWith("$ ", StringComparison.Ordinal))
                    : []];
                yield return new ToolCommand(block, [.. CommandLineParser.SplitCommandLine(typed.Groups["arguments"].Value)], shown);
            }
        }
    }

    // Up to a comment, or what a script does next.
    [GeneratedRegex(@"^\s*(?<prompt>\$ )?oktagen (?<arguments>.*?)(\s+#.*|\s+\|\|.*)?$")]
    private static partial Regex Typed();

    [GeneratedRegex(@"^\d+ faults?\.$")]
    private static partial Regex Faults();
}
