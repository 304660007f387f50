using System.Globalization;
using System.Text.Json;
using CsCheck;

namespace OktaGen.Tests.Filters;

public sealed class OktaFilterTests
{
    [Fact]
    public void A_text_is_quoted() => Assert.Equal("status eq \"ACTIVE\"", OktaFilter.Where("status").EqualTo("ACTIVE").ToString());

    [Theory]
    [InlineData("R&D \"Labs\"", "\"R&D \\\"Labs\\\"\"")]
    [InlineData("back\\slash", "\"back\\\\slash\"")]
    [InlineData("O'Brien", "\"O'Brien\"")]
    [InlineData("Zoë 日本", "\"Zoë 日本\"")]
    [InlineData("", "\"\"")]
    [InlineData("two\nlines", "\"two\\nlines\"")]
    [InlineData("\" or status pr or id eq \"", "\"\\\" or status pr or id eq \\\"\"")]
    public void What_would_end_the_text_is_escaped(string value, string expected) =>
        Assert.Equal("profile.department eq " + expected, OktaFilter.Where("profile.department").EqualTo(value).ToString());

    [Fact]
    public void Any_text_comes_back_as_it_was() => Gen.String.Where(IsWellFormed).Sample(value =>
    {
        string text = OktaFilter.Where("a").EqualTo(value);
        return JsonSerializer.Deserialize<string>(text["a eq ".Length..]) == value;
    });

    [Fact]
    public void Half_of_a_surrogate_pair_is_refused_instead_of_replaced() =>
        Assert.Throws<ArgumentException>("value", () => OktaFilter.Where("a").EqualTo("x\uD83D"));

    [Fact]
    public void A_replacement_character_of_the_callers_own_is_kept() =>
        Assert.Equal("a eq \"\uFFFD\"", OktaFilter.Where("a").EqualTo("\uFFFD").ToString());

    [Theory]
    [InlineData("profile.login eq \"x\" or id")]
    [InlineData("a b")]
    [InlineData("a\"")]
    [InlineData("(a)")]
    public void A_property_that_is_more_than_a_name_is_refused(string property) =>
        Assert.Throws<ArgumentException>(nameof(property), () => OktaFilter.Where(property));

    [Fact]
    public void An_empty_property_is_refused() => Assert.Throws<ArgumentException>("property", () => OktaFilter.Where(""));

    [Fact]
    public void Times_are_written_in_UTC_with_milliseconds()
    {
        var time = new DateTimeOffset(2026, 3, 1, 12, 30, 0, 250, TimeSpan.FromHours(2));

        Assert.Equal("lastUpdated gt \"2026-03-01T10:30:00.250Z\"", OktaFilter.Where("lastUpdated").GreaterThan(time).ToString());
        Assert.Equal("lastUpdated ge \"2026-03-01T10:30:00.250Z\"", OktaFilter.Where("lastUpdated").GreaterThanOrEqualTo(time).ToString());
        Assert.Equal("lastUpdated lt \"2026-03-01T10:30:00.250Z\"", OktaFilter.Where("lastUpdated").LessThan(time).ToString());
        Assert.Equal("lastUpdated le \"2026-03-01T10:30:00.250Z\"", OktaFilter.Where("lastUpdated").LessThanOrEqualTo(time).ToString());
        Assert.Equal("created eq \"2026-03-01T10:30:00.250Z\"", OktaFilter.Where("created").EqualTo(time).ToString());
    }

    [Fact]
    public void Numbers_and_booleans_are_not_quoted_in_any_culture()
    {
        CultureInfo culture = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo("de-DE");
            Assert.Equal("profile.grade ge 1.5", OktaFilter.Where("profile.grade").GreaterThanOrEqualTo(1.5m).ToString());
            Assert.Equal("profile.grade eq -2", OktaFilter.Where("profile.grade").EqualTo(-2).ToString());
            Assert.Equal("profile.isManager eq true", OktaFilter.Where("profile.isManager").EqualTo(true).ToString());
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }
    }

    [Fact]
    public void Conditions_of_one_kind_stand_side_by_side() => Assert.Equal(
        "a pr and b sw \"x\" and c co \"y\" and d ew \"z\" and e ne \"w\"",
        OktaFilter.Where("a").IsPresent()
            .And(OktaFilter.Where("b").StartsWith("x"))
            .And(OktaFilter.Where("c").Contains("y").And(OktaFilter.Where("d").EndsWith("z")))
            .And(OktaFilter.Where("e").NotEqualTo("w"))
            .ToString());

    [Fact]
    public void Parentheses_stand_where_and_meets_or()
    {
        OktaFilter a = OktaFilter.Where("a").IsPresent();
        OktaFilter b = OktaFilter.Where("b").IsPresent();

        Assert.Equal("(a pr or b pr) and a pr", a.Or(b).And(a).ToString());
        Assert.Equal("(a pr and b pr) or (b pr and a pr)", a.And(b).Or(b.And(a)).ToString());
        Assert.Equal("not (a pr or b pr) and a pr", a.Or(b).Not().And(a).ToString());
    }

    [Fact]
    public void One_of_several_values_may_be_asked_for() => Assert.Equal(
        "(status eq \"ACTIVE\" or status eq \"STAGED\") and id pr",
        OktaFilter.Where("status").In("ACTIVE", "STAGED").And(OktaFilter.Where("id").IsPresent()).ToString());

    [Fact]
    public void One_of_no_values_is_refused_for_it_would_find_everything() =>
        Assert.Throws<ArgumentException>("values", () => OktaFilter.Where("status").In());

    [Fact]
    public void A_filter_goes_where_a_text_is_wanted()
    {
        string? text = OktaFilter.Where("id").EqualTo("00u1");
        OktaFilter? none = null;

        Assert.Equal("id eq \"00u1\"", text);
        Assert.Null((string?)none);
    }

    [Fact]
    public void A_property_of_nothing_says_how_to_begin()
    {
        var thrown = Assert.Throws<InvalidOperationException>(() => default(OktaFilterProperty).IsPresent());
        Assert.Contains("OktaFilter.Where", thrown.Message, StringComparison.Ordinal);
    }

    private static bool IsWellFormed(string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                i++;
            }
            else if (char.IsSurrogate(text[i]))
            {
                return false;
            }
        }

        return true;
    }
}
