using System.Globalization;
using System.Text;
using OktaGen.Cli.Terminal;

namespace OktaGen.Cli.Tests.Terminal;

public sealed class CleanTextTests
{
    [Theory]
    [InlineData("plain, with [brackets] and ümläuts 漢字 😀", "plain, with [brackets] and ümläuts 漢字 😀")]
    [InlineData("\u001b[31mred\u001b[0m", @"\u001B[31mred\u001B[0m")]
    [InlineData("\u009b31m", @"\u009B31m")]
    [InlineData("\u001b]0;title\u0007", @"\u001B]0;title\u0007")]
    [InlineData("a\u202eb\u2066c\u200fd", @"a\u202Eb\u2066c\u200Fd")]
    [InlineData("a\u200bb\ufeffc\u2060d\u00ade", @"a\u200Bb\uFEFFc\u2060d\u00ADe")]
    [InlineData("a\u3164b\ufe0fc\u034fd", @"a\u3164b\uFE0Fc\u034Fd")]
    [InlineData("a\U000e0041b", @"a\U000E0041b")]
    [InlineData("a\u2028b\u2029c\u0085d", @"a\u2028b\u2029c\u0085d")]
    [InlineData("one\r\ntwo\tthree", "one  two three")]
    public void What_steers_or_hides_is_shown_as_its_code(string text, string shown) => Assert.Equal(shown, CleanText.Line(text));

    [Fact]
    public void Of_all_characters_none_that_is_left_steers_or_hides()
    {
        for (int value = 0; value <= 0x10FFFF; value++)
        {
            if (!Rune.TryCreate(value, out Rune rune))
            {
                continue;
            }

            string clean = CleanText.Line($"a{rune}b");

            Assert.DoesNotContain(
                clean.EnumerateRunes(),
                static left => Rune.GetUnicodeCategory(left) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator);
            Assert.True(clean.Length >= 3, $"{value:X} vanished");
        }
    }

    [Fact]
    public void Half_a_character_is_shown_as_its_code() => Assert.Equal(@"\uD800x\uDC00", CleanText.Line("\ud800x\udc00"));

    [Fact]
    public void A_text_of_several_lines_keeps_them_and_nothing_else() =>
        Assert.Equal("one\ntwo \\u001B[2J\nthree", CleanText.Lines("one\r\ntwo\r\u001b[2J\nthree"));
}
