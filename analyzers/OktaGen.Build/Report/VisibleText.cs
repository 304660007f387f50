using System.Globalization;

namespace OktaGen.Build.Report;

/// <summary>Tells characters that are seen from those that end a line, turn the direction of writing, or are half of one.</summary>
internal static class VisibleText
{
    public static bool IsSeen(char character) =>
        char.GetUnicodeCategory(character) is not (UnicodeCategory.Control or UnicodeCategory.Format
        or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.Surrogate);
}
