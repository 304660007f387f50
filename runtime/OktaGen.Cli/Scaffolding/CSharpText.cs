using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace OktaGen.Cli.Scaffolding;

/// <summary>Writes texts as C# needs them.</summary>
internal static class CSharpText
{
    /// <summary>A text as a literal.</summary>
    public static string Literal(string text)
    {
        var literal = new StringBuilder("\"");
        foreach (char character in text)
        {
            literal.Append(character switch
            {
                '"' => "\\\"",
                '\\' => "\\\\",
                < ' ' or '\u007f' or '\u0085' or '\u2028' or '\u2029' => $"\\u{(int)character:x4}",
                _ => character.ToString(),
            });
        }

        return literal.Append('"').ToString();
    }

    /// <summary>A text inside an XML comment. Line breaks would end the comment.</summary>
    public static string Xml(string text) => new XText(string.Concat(text.Select(static character => XmlConvert.IsXmlChar(character) && !IsLineBreak(character) ? character : ' '))).ToString();

    private static bool IsLineBreak(char character) => char.IsControl(character) || character is '\u2028' or '\u2029';
}
