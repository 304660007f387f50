using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace OktaGen.Generator.Tests.Support;

/// <summary>Edits files as an editor does: what is not touched keeps its nodes.</summary>
internal static class EditedText
{
    public static SyntaxTree With(this SyntaxTree tree, string text)
    {
        SourceText source = tree.GetText();
        string old = source.ToString();
        int shorter = Math.Min(old.Length, text.Length);
        int start = 0;
        while (start < shorter && old[start] == text[start])
        {
            start++;
        }

        int end = 0;
        while (end < shorter - start && old[old.Length - 1 - end] == text[text.Length - 1 - end])
        {
            end++;
        }

        var span = TextSpan.FromBounds(start, old.Length - end);
        return tree.WithChangedText(source.WithChanges(new TextChange(span, text[start..(text.Length - end)])));
    }
}
