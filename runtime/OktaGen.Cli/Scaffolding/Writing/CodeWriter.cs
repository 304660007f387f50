using System.Text;

namespace OktaGen.Cli.Scaffolding.Writing;

/// <summary>Collects the lines of a C# file, indented by the braces around them.</summary>
internal sealed class CodeWriter
{
    private readonly StringBuilder _text = new();
    private int _depth;
    private bool _isFirstMember;

    public CodeWriter Line(string line = "")
    {
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
        return Line(end);
    }

    /// <summary>A comment of one line where it fits, else of three.</summary>
    public CodeWriter Summary(string text) => text.Length + (_depth * 4) <= 130
        ? Line($"/// <summary>{text}</summary>")
        : Line("/// <summary>").Line("/// " + text).Line("/// </summary>");

    public override string ToString() => _text.ToString();
}
