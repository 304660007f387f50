using System.Globalization;
using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace OktaGen.Cli.CSharp;

/// <summary>Writes foreign texts so that C# takes them for nothing but text.</summary>
internal static class CSharpText
{
    /// <summary>A text as a literal.</summary>
    public static string Literal(string text)
    {
        var literal = new StringBuilder("\"");
        for (int i = 0; i < text.Length; i++)
        {
            literal.Append(text[i] switch
            {
                '"' => "\\\"",
                '\\' => "\\\\",
                var character when IsUnseen(text, i) => $"\\u{(int)character:x4}",
                var character => character.ToString(),
            });
        }

        return literal.Append('"').ToString();
    }

    /// <summary>A text inside an XML comment. Line breaks would end the comment.</summary>
    public static string Xml(string text) =>
        new XText(string.Concat(text.Select((character, i) => XmlConvert.IsXmlChar(character) && !IsUnseen(text, i) ? character : ' ')))
            .ToString();

    // What ends a line, is no character, or makes a reader see another text than the compiler: written in the other direction, or not at
    // all.
    private static bool IsUnseen(string text, int index)
    {
        int start = index > 0 && char.IsSurrogatePair(text[index - 1], text[index]) ? index - 1 : index;
        return CharUnicodeInfo.GetUnicodeCategory(text, start) is UnicodeCategory.Control or UnicodeCategory.Format
            or UnicodeCategory.LineSeparator
            or UnicodeCategory.ParagraphSeparator or UnicodeCategory.Surrogate;
    }
}
