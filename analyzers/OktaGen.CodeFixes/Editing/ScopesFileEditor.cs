using Microsoft.CodeAnalysis.Text;
using OktaGen.Generator.Reading.Project;
using OktaGen.Knowledge.Scopes;

namespace OktaGen.CodeFixes.Editing;

/// <summary>
/// Edits the text of a scopes file, one line at a time: comments, blank lines, line ends and byte order mark stay as they are.
/// </summary>
internal static class ScopesFileEditor
{
    private const string Prefix = "okta.";

    /// <summary>What heads a file that a fix creates.</summary>
    public const string Header = "# The scopes that an admin granted to this app, one per line.";

    /// <summary>The text with each of the scopes on a line of its own, at its place in ordinal order.</summary>
    public static SourceText Add(SourceText text, IEnumerable<string> scopes)
    {
        foreach (string scope in scopes.OrderBy(static scope => scope, StringComparer.Ordinal))
        {
            text = Add(text, scope);
        }

        return text;
    }

    /// <summary>The text without one line.</summary>
    /// <param name="text">The text.</param>
    /// <param name="lineNumber">The line, counted from zero.</param>
    public static SourceText RemoveLine(SourceText text, int lineNumber)
    {
        TextLine line = text.Lines[lineNumber];

        // The last line takes the breaks before it along, so that the file still ends without one.
        bool isUnended = line.End == line.EndIncludingLineBreak && lineNumber > 0;
        int before = lineNumber - 1;
        while (isUnended && before > 0 && text.Lines[before].Span.IsEmpty)
        {
            before--;
        }

        TextSpan span = isUnended ? TextSpan.FromBounds(text.Lines[before].End, line.End) : line.SpanIncludingLineBreak;
        return text.WithChanges(new TextChange(span, string.Empty));
    }

    /// <summary>The text with one scope in the place of another; where it is listed already, without the line.</summary>
    public static SourceText Replace(SourceText text, TextSpan span, string scope) =>
        ScopeList.Parse(text, CancellationToken.None).Entries.Any(entry => entry.Scope == scope)
            ? RemoveLine(text, text.Lines.GetLineFromPosition(span.Start).LineNumber)
            : text.WithChanges(new TextChange(span, scope));

    private static SourceText Add(SourceText text, string scope)
    {
        IReadOnlyList<ScopeEntry> entries = ScopeList.Parse(text, CancellationToken.None).Entries;
        ScopeEntry? before = null;
        ScopeEntry? after = null;
        foreach (ScopeEntry entry in entries)
        {
            int order = string.CompareOrdinal(entry.Scope, scope);
            if (order == 0)
            {
                return text;
            }

            if (order < 0 && (before is null || string.CompareOrdinal(entry.Scope, before.Scope) >= 0))
            {
                before = entry;
            }
            else if (order > 0 && (after is null || string.CompareOrdinal(entry.Scope, after.Scope) < 0))
            {
                after = entry;
            }
        }

        // Between two sections of a file, each under its comment, the section of the closer relative is the right one.
        bool goesBefore = after is not null && (before is null || SharedLength(scope, after.Scope) > SharedLength(scope, before.Scope));
        return goesBefore
            ? InsertAt(text, Math.Max(text.Lines[FirstLineOf(after!, scope, entries, text)].Start, MarkLength(text)), scope)
            : InsertAfter(text, text.Lines[before?.Line ?? LastLine(text)], scope);
    }

    /// <summary>
    /// The line of an entry, or the first of the comments right above it that are its own: not those that head the file, or the section
    /// of a relative.
    /// </summary>
    private static int FirstLineOf(ScopeEntry entry, string scope, IReadOnlyList<ScopeEntry> entries, SourceText text)
    {
        int first = entry.Line;
        while (first > 0 && IsComment(text.Lines[first - 1]))
        {
            first--;
        }

        bool isAlone = entries.Count == 1;
        bool isFollowed = entries.Any(other => other.Line == entry.Line + 1);
        bool headsFile = first == 0 && (isFollowed || text.Lines[0].ToString() == Header);
        bool isParted = first == 0 || text.Lines[first - 1].ToString().Trim().Length == 0;
        bool headsSection = !isAlone && isParted && SharedLength(scope, entry.Scope) > Prefix.Length;
        return headsFile || headsSection ? entry.Line : first;
    }

    private static bool IsComment(TextLine line) =>
        line.ToString().TrimStart('\uFEFF', ' ', '\t').StartsWith("#", StringComparison.Ordinal);

    private static SourceText InsertAt(SourceText text, int position, string scope) =>
        text.WithChanges(new TextChange(new TextSpan(position, 0), scope + SourceEdits.NewLineOf(text)));

    private static SourceText InsertAfter(SourceText text, TextLine line, string scope)
    {
        // Blank: the empty file, or the line that a final break opens.
        bool isEmpty = line.End == Math.Max(line.Start, MarkLength(text));
        bool isEnded = line.End < line.EndIncludingLineBreak;
        return isEmpty || isEnded
            ? InsertAt(text, line.EndIncludingLineBreak, scope)
            : text.WithChanges(new TextChange(new TextSpan(line.End, 0), SourceEdits.NewLineOf(text) + scope));
    }

    private static int LastLine(SourceText text) => text.Lines.Count - 1;

    // A text that was not read from a stream may still carry the byte order mark.
    private static int MarkLength(SourceText text) => text.Length > 0 && text[0] == '\uFEFF' ? 1 : 0;

    // In whole segments: okta.users and okta.userTypes share no more than okta.
    private static int SharedLength(string left, string right)
    {
        int shared = 0;
        for (int i = 0; i < left.Length && i < right.Length && left[i] == right[i]; i++)
        {
            shared = left[i] == '.' ? i + 1 : shared;
        }

        return shared;
    }
}
