using Microsoft.CodeAnalysis.Text;

namespace OktaGen.CodeFixes.Editing;

/// <summary>The edit of one line of a scopes file.</summary>
/// <param name="Span">Where the scope stands.</param>
/// <param name="Replacement">What is put there; null where the line goes.</param>
internal readonly record struct ScopeLineEdit(TextSpan Span, string? Replacement)
{
    public SourceText Apply(SourceText text) => Replacement is null
        ? ScopesFileEditor.RemoveLine(text, text.Lines.GetLineFromPosition(Span.Start).LineNumber)
        : ScopesFileEditor.Replace(text, Span, Replacement);

    /// <summary>Edits a text from top to bottom, so that of lines that come to say the same the first one stays.</summary>
    public static SourceText ApplyAll(SourceText text, IEnumerable<ScopeLineEdit> edits)
    {
        int shift = 0;
        foreach (ScopeLineEdit edit in edits.OrderBy(static edit => edit.Span.Start))
        {
            SourceText edited = (edit with { Span = new TextSpan(edit.Span.Start + shift, edit.Span.Length) }).Apply(text);
            shift += edited.Length - text.Length;
            text = edited;
        }

        return text;
    }
}
