using System.Globalization;
using System.Text;
using OktaGen.Build.Report;

namespace OktaGen.Cli.Reports.Comparison;

/// <summary>Writes a comparison for a pull request.</summary>
internal static class DiffMarkdown
{
    public static string Write(PermissionDiff diff)
    {
        var text = new StringBuilder();
        text.Append("# Okta permissions of ").Append(MarkdownText.Plain(diff.Assembly)).Append(": what changes\n\n")
            .Append(DiffText.SummaryOf(diff)).Append('\n');
        foreach (Sentence sentence in DiffText.RolesOf(diff))
        {
            text.Append(CultureInfo.InvariantCulture, $"\n{sentence.ToMarkdown()}\n");
        }

        foreach (IGrouping<ChangeSubject, PermissionChange> changes in diff.Changes.GroupBy(static change => change.Subject))
        {
            text.Append(CultureInfo.InvariantCulture, $"\n## {DiffText.TitleOf(changes.Key)}\n\n");
            foreach (PermissionChange change in changes)
            {
                string kind = change.NeedsReview ? $"**{change.Kind}:**" : $"{change.Kind}:";
                text.Append("- ").Append(kind).Append(' ').Append(change.Sentence.ToMarkdown()).Append('\n');
            }
        }

        return text.ToString();
    }
}
