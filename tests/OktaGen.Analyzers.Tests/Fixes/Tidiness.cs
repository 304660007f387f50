using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace OktaGen.Analyzers.Tests.Fixes;

/// <summary>Compares a project with what an edit made of it.</summary>
internal static partial class Tidiness
{
    // Of a member that is not documented, and of a parameter beside others that are: for the user to write.
    private static readonly string[] s_missingDocumentation = ["CS1591", "CS1573"];

    /// <summary>What the edit broke.</summary>
    public static async Task<IEnumerable<string>> FindFaultsAsync(ProjectState before, ProjectState after, Offer offer)
    {
        List<string> faults = [];
        ILookup<string, Diagnostic> known = before.Compiler.ToLookup(static diagnostic => diagnostic.Id);
        faults.AddRange(after.Compiler.GroupBy(static diagnostic => diagnostic.Id)
            .Where(found => !s_missingDocumentation.Contains(found.Key) && found.Count() > known[found.Key].Count())
            .Select(static found => $"the compiler says {found.Last()}"));
        bool isChanged = false;
        foreach (TextDocument file in after.Files)
        {
            if (before.Files.FirstOrDefault(old => old.Id == file.Id) is not { } old)
            {
                isChanged = true;
                continue;
            }

            SourceText oldText = await old.GetTextAsync();
            SourceText text = await file.GetTextAsync();
            isChanged |= !text.ContentEquals(oldText);
            faults.AddRange(FindLayoutFaults(oldText.ToString(), text.ToString()).Select(fault => $"{file.Name} {fault}"));
            if (file is Document document)
            {
                faults.AddRange(await CommentPlaces.FindMovedAsync((Document)old, document));
            }
        }

        if (!isChanged)
        {
            faults.Add("nothing is changed");
        }

        string now = faults.Count == 0 ? string.Empty : await after.ReadAsync();
        return faults.Select(fault => $"{offer}: {fault}\n{now}");
    }

    private static IEnumerable<string> FindLayoutFaults(string before, string after)
    {
        bool isWindows = before.Contains('\r', StringComparison.Ordinal);
        if (after.ReplaceLineEndings(isWindows ? "\r\n" : "\n") != after)
        {
            yield return "mixes line ends";
        }

        if (after.Length > 0 && before.EndsWith('\n') != after.EndsWith('\n'))
        {
            yield return "ends otherwise than before";
        }

        if (before.Contains("\n\t", StringComparison.Ordinal) && SpaceIndent().IsMatch(after))
        {
            yield return "mixes tabs and spaces";
        }

        if (TrailingSpace().Count(after) > TrailingSpace().Count(before))
        {
            yield return "has white space at the end of a line";
        }
    }

    [GeneratedRegex("^ {2,}", RegexOptions.Multiline)]
    private static partial Regex SpaceIndent();

    [GeneratedRegex("[ \t]\r?$", RegexOptions.Multiline)]
    private static partial Regex TrailingSpace();
}
