using System.Text;
using OktaGen.Build.Report;

namespace OktaGen.Cli.Reports.Comparison;

/// <summary>Writes a comparison for a pull request.</summary>
internal static class DiffMarkdown
{
    public static string Write(PermissionDiff diff)
    {
        var text = new StringBuilder();
        text.Append($"# Okta permissions of {MarkdownText.Plain(diff.Assembly)}: what changes\n\n{DiffText.SummaryOf(diff)}\n");
        foreach (Sentence sentence in DiffText.RolesOf(diff))
        {
            text.Append($"\n{sentence.ToMarkdown()}\n");
        }

        foreach (IGrouping<ChangeSubject, PermissionChange> changes in diff.Changes.GroupBy(static change => change.Subject))
        {
            text.Append($"\n## {DiffText.TitleOf(changes.Key)}\n\n");
            foreach (PermissionChange change in changes)
            {
                text.Append($"- {(change.NeedsReview ? "**" + change.Kind + ":**" : change.Kind + ":")} {change.Sentence.ToMarkdown()}\n");
            }
        }

        return text.ToString();
    }
}
