using System.Runtime.CompilerServices;
using System.Text;

namespace OktaGen.Cli.CSharp;

/// <summary>
/// The text of an XML comment, made by an interpolated string: what that writes out is ours, and what it interpolates is foreign and
/// escaped. Only another such text is taken as it is.
/// </summary>
[InterpolatedStringHandler]
internal readonly struct XmlText(int literalLength, int formattedCount)
{
    private readonly StringBuilder _text = new(literalLength + (formattedCount * 16));

    public static XmlText Join(string separator, IEnumerable<XmlText> texts)
    {
        var joined = new XmlText(0, 0);
        joined._text.AppendJoin(separator, texts);
        return joined;
    }

    public void AppendLiteral(string text) => _text.Append(text);

    public void AppendFormatted(string text) => _text.Append(CSharpText.Xml(text));

    public void AppendFormatted(XmlText text) => _text.Append(text._text);

    public override string ToString() => _text?.ToString() ?? string.Empty;
}
