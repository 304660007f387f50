using System.Text;
using OktaGen.Cli.CSharp;

namespace OktaGen.Cli.Scaffolding.Writing;

/// <summary>Collects the lines of a C# file, indented by the braces around them.</summary>
internal sealed class CodeWriter
{
    private const int MaxProse = 110;

    private readonly StringBuilder _text = new();
    private int _depth;
    private bool _isFirstMember;

    /// <summary>A line of code. Foreign texts stand in it as literals alone.</summary>
    public CodeWriter Line(string line = "")
    {
        if (line.AsSpan().IndexOfAny("\r\n\u0085\u2028\u2029") >= 0)
        {
            throw new InvalidOperationException("A line of code would be broken in two.");
        }

        if (line.Length > 0)
        {
            _text.Append(' ', _depth * 4).Append(line);
        }

        _text.Append('\n');
        return this;
    }

    public CodeWriter Open(string line)
    {
        Line(line).Line("{");
        _depth++;
        _isFirstMember = true;
        return this;
    }

    /// <summary>Parts a member from the one before.</summary>
    public CodeWriter Member()
    {
        bool isFirst = _isFirstMember;
        _isFirstMember = false;
        return isFirst ? this : Line();
    }

    public CodeWriter Close(string end = "}")
    {
        _depth--;
        _isFirstMember = false;
        return Line(end);
    }

    /// <summary>A line of a documentation comment.</summary>
    public CodeWriter Comment(XmlText text) => Line("/// " + text);

    /// <summary>A comment of one line where it fits, else of three.</summary>
    public CodeWriter Summary(XmlText text) => text.ToString().Length + (_depth * 4) <= 130
        ? Comment($"<summary>{text}</summary>")
        : Comment($"<summary>").Comment(text).Comment($"</summary>");

    /// <summary>Foreign prose in a documentation comment, its paragraphs and words alone; nothing where there is none.</summary>
    public CodeWriter Prose(string element, string? prose)
    {
        string[][] paragraphs =
        [
            .. (prose ?? string.Empty).ReplaceLineEndings("\n").Split("\n\n")
                .Select(static paragraph => paragraph.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
                .Where(static words => words.Length > 0),
        ];
        if (paragraphs.Length == 0)
        {
            return this;
        }

        Line($"/// <{element}>");
        foreach (string[] words in paragraphs)
        {
            Line("/// <para>");
            foreach (string line in Lines(words))
            {
                Comment($"{line}");
            }

            Line("/// </para>");
        }

        return Line($"/// </{element}>");
    }

    private static IEnumerable<string> Lines(string[] words)
    {
        var line = new StringBuilder();
        foreach (string word in words)
        {
            if (line.Length > 0 && line.Length + word.Length > MaxProse)
            {
                yield return line.ToString();
                line.Clear();
            }

            line.Append(line.Length == 0 ? string.Empty : " ").Append(word);
        }

        yield return line.ToString();
    }

    public override string ToString() => _text.ToString();
}
