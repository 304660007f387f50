using System.Text.Json.Serialization;

namespace OktaGen.Cli.Reports.Comparison;

/// <summary>One difference between two reports.</summary>
/// <param name="Kind">What became of it.</param>
/// <param name="Subject">What it is about.</param>
/// <param name="Name">The endpoint, scope, permission or credential.</param>
/// <param name="Before">What it takes the place of.</param>
/// <param name="Because">The members or operations that it comes from.</param>
/// <param name="Sentence">It in words.</param>
internal sealed record PermissionChange(
    ChangeKind Kind,
    ChangeSubject Subject,
    string Name,
    IReadOnlyList<string> Before,
    IReadOnlyList<string> Because,
    [property: JsonIgnore] Sentence Sentence)
{
    /// <summary>Whether somebody has to agree to it: all but what only takes away.</summary>
    public bool NeedsReview => Kind is not (ChangeKind.Narrowed or ChangeKind.Removed);

    /// <summary>It in words, for programs.</summary>
    public string Text => Sentence.ToString();
}
