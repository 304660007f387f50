using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace OktaGen.CodeFixes.Rules.Shapes;

/// <summary>Writes parameters into a list as it is laid out: in one line, or one a line.</summary>
internal static class ParameterText
{
    /// <summary>The edit that puts a parameter before the one at <paramref name="index"/>, or last.</summary>
    public static TextChange Insert(ParameterListSyntax list, int index, string parameter, SourceText text)
    {
        SeparatedSyntaxList<ParameterSyntax> parameters = list.Parameters;
        if (parameters.Count == 0)
        {
            return new TextChange(new TextSpan(list.OpenParenToken.Span.End, 0), parameter);
        }

        string separator = "," + SeparatorOf(parameters, text);
        return index < parameters.Count
            ? new TextChange(new TextSpan(parameters[index].SpanStart, 0), parameter + separator)
            : new TextChange(new TextSpan(parameters[parameters.Count - 1].Span.End, 0), separator + parameter);
    }

    // What stands before the last parameter, if that begins its line.
    private static string SeparatorOf(SeparatedSyntaxList<ParameterSyntax> parameters, SourceText text)
    {
        int start = parameters[parameters.Count - 1].SpanStart;
        TextLine line = text.Lines.GetLineFromPosition(start);
        string before = text.ToString(TextSpan.FromBounds(line.Start, start));
        return before.Length > 0 && string.IsNullOrWhiteSpace(before) && line.LineNumber > 0
            ? text.ToString(TextSpan.FromBounds(text.Lines[line.LineNumber - 1].End, start))
            : " ";
    }
}
