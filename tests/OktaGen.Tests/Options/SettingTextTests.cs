using CsCheck;

namespace OktaGen.Tests;

public sealed class SettingTextTests
{
    private static readonly (string Before, string Behind)[] s_wrappings =
    [
        ("", "\r"), ("", "\r\n"), (" ", "\t"), ("\uFEFF", ""), ("\u00A0", "\u00A0"), ("\u200B", "\u200B"), ("\u202F", "\u2007"), ("", "\0"),
        ("\"", "\""), ("'", "'"), ("`", "`"), ("\\\"", "\\\""), ("“", "”"), ("„", "“"), ("‘", "’"), ("«", "»"),
    ];

    private static readonly Gen<string> s_value = Gen.String[Gen.Char.AlphaNumeric, 1, 20].Select(Gen.Const("00-abc_DEF.1~/+="), (rest, start) => start + rest);

    [Fact]
    public void A_value_is_the_same_whatever_stands_around_it() => Gen.Select(s_value, Gen.Int[0, s_wrappings.Length - 1].Array[0, 5])
        .Sample((value, wrappings) =>
            Assert.Equal(value, SettingText.Clean(wrappings.Aggregate(value, (text, index) => s_wrappings[index].Before + text + s_wrappings[index].Behind))));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" \t\r\n")]
    [InlineData("\"\"")]
    [InlineData("'\u00A0'\r")]
    [InlineData("\uFEFF")]
    public void What_holds_nothing_is_nothing(string? text) => Assert.Null(SettingText.Clean(text));

    [Theory]
    [InlineData("\"00abc")]
    [InlineData("00abc'")]
    [InlineData("00\"abc")]
    [InlineData("\"")]
    [InlineData("\"00abc'")]
    public void A_quotation_mark_without_its_partner_stays_to_be_named(string text) => Assert.Equal(text, SettingText.Clean(text));

    [Fact]
    public void What_is_clean_is_the_same_instance()
    {
        string text = new('a', 3);
        Assert.Same(text, SettingText.Clean(text));
    }

    [Theory]
    [InlineData("a b")]
    [InlineData("a,b")]
    [InlineData(" a,, b ;")]
    [InlineData("a\tb")]
    [InlineData("a\r\nb\r\n")]
    [InlineData("a\u00A0b")]
    [InlineData("a\u2003b\uFEFF")]
    [InlineData(@"a\nb")]
    [InlineData(@"a\r\n\tb\n")]
    [InlineData("[\"a\", \"b\"]")]
    [InlineData(@"[\""a\"",\""b\""]")]
    [InlineData("['a','b']")]
    [InlineData("\"a\" \"b\"")]
    [InlineData("“a”, “b”")]
    public void A_list_is_taken_apart_however_it_is_written(string text) => Assert.Equal(["a", "b"], SettingText.Split(text));

    [Theory]
    [InlineData("plain text, with -._~ \"marks\" and ümläuts", null)]
    [InlineData("a\u2013b", "a typographic dash (U+2013)")]
    [InlineData("a\u2014b", "a typographic dash (U+2014)")]
    [InlineData("a\u2011b", "a typographic dash (U+2011)")]
    [InlineData("a\u2212b", "a typographic dash (U+2212)")]
    [InlineData("a\u00A0b", "a no-break space (U+00A0)")]
    [InlineData("a\u202Fb", "a no-break space (U+202F)")]
    [InlineData("a\u2003b", "a space that is not the plain one (U+2003)")]
    [InlineData("a\u200Bb", "a character that cannot be seen (U+200B)")]
    [InlineData("a\u00ADb", "a character that cannot be seen (U+00AD)")]
    [InlineData("a\u201Cb", "a typographic quotation mark (U+201C)")]
    [InlineData("a\u201Eb", "a typographic quotation mark (U+201E)")]
    public void What_looks_plain_and_is_not_has_a_name(string text, string? name) => Assert.Equal(name, SettingText.OddityIn(text));
}
