using System.Text.Json;

namespace OktaGen.Tests.Profiles;

public sealed class ProfilePropertyTests
{
    private static readonly ProfileProperty<string, string> s_text = ProfileProperty.Text("a");
    private static readonly ProfileProperty<long?, long> s_integer = ProfileProperty.WholeNumber("a");
    private static readonly ProfileProperty<double?, double> s_number = ProfileProperty.Number("a");
    private static readonly ProfileProperty<DateTimeOffset?, DateTimeOffset> s_date = ProfileProperty.Date("a");
    private static readonly ProfileProperty<Color?, Color> s_color = ProfileProperty.Enum<Color>("a");
    private static readonly ProfileProperty<Color?, Color> s_level = ProfileProperty.NumericEnum<Color>("a");

    [Fact]
    public void What_is_absent_or_null_reads_as_null()
    {
        Assert.Null(s_text.Get(new Profile()));
        Assert.Null(s_integer.Get(Of("null")));
        Assert.Null(s_color.AsList().Get(Of("null")));
        Assert.Null(s_date.Get(new Profile { AdditionalProperties = [] }));
    }

    [Fact]
    public void Values_of_each_type_are_read()
    {
        Assert.Equal("x", s_text.Get(Of("\"x\"")));
        Assert.Equal(long.MaxValue, s_integer.Get(Of("9223372036854775807")));
        Assert.Equal(3, s_integer.Get(Of("3.0")));
        Assert.Equal(0.1, s_number.Get(Of("0.1")));
        Assert.True(ProfileProperty.Boolean("a").Get(Of("true")));
        Assert.Equal(new DateTimeOffset(2023, 3, 29, 18, 18, 37, TimeSpan.Zero), s_date.Get(Of("\"Wed Mar 29 18:18:37 UTC 2023\"")));
        Assert.Equal(new Color("red"), s_color.Get(Of("\"red\"")));
        Assert.Equal(new Color("2"), s_level.Get(Of("2")));
        Assert.Equal(["x", "y"], s_text.AsList().Get(Of("[\"x\",\"y\"]"))!);
        Assert.Equal([new Color("2")], s_level.AsList().Get(Of("[2]"))!);
        Assert.Equal("""{"b":1}""", ProfileProperty.Json("a").Get(Of("""{"b":1}"""))!.Value.GetRawText());
    }

    [Fact]
    public void A_value_of_another_type_is_named_and_left_alone()
    {
        AssertOther(s_text, "1", "The attribute 'a' is not a text but Number.");
        AssertOther(s_integer, "1.5", "The attribute 'a' is not a whole number but Number.");
        AssertOther(s_integer, "9223372036854775808", "The attribute 'a' is not a whole number but Number.");
        AssertOther(s_number, "\"1\"", "The attribute 'a' is not a number but String.");
        AssertOther(ProfileProperty.Boolean("a"), "\"true\"", "The attribute 'a' is not a Boolean but String.");
        AssertOther(s_date, "\"yesterday\"", "The attribute 'a' is not a date but String.");
        AssertOther(s_level, "\"2\"", "The attribute 'a' is not a number but String.");
        AssertOther(s_text.AsList(), "[\"x\",null]", "The attribute 'a' is not a list of which each item is a text but Array.");
        AssertOther(s_text.AsList(), "\"x\"", "The attribute 'a' is not a list of which each item is a text but String.");
    }

    [Fact]
    public void Values_are_written_as_Okta_takes_them_and_null_as_null()
    {
        Assert.Equal("\"x\"", Written(s_text, "x"));
        Assert.Equal("null", Written(s_text, null));
        Assert.Equal("null", Written(s_integer, null));
        Assert.Equal("5", Written(s_integer, 5));
        Assert.Equal("0.1", Written(s_number, 0.1));
        Assert.Equal("\"2026-01-02T01:04:05Z\"", Written(s_date, new DateTimeOffset(2026, 1, 2, 3, 4, 5, TimeSpan.FromHours(2))));
        Assert.Equal("\"red\"", Written(s_color, new Color("red")));
        Assert.Equal("2", Written(s_level, new Color("2")));
        Assert.Equal("[0.5,1]", Written(s_number.AsList(), [0.5, 1]));
        Assert.Equal("[]", Written(s_text.AsList(), []));
    }

    [Fact]
    public void What_is_no_value_of_an_enum_is_refused_and_changes_nothing()
    {
        Profile profile = Of("1");

        Assert.Throws<ArgumentException>(() => s_color.Set(profile, default(Color)));
        Assert.Throws<ArgumentException>(() => s_level.Set(profile, new Color("red")));
        Assert.Throws<ArgumentException>(() => s_level.Set(profile, new Color("1],\"b\":[2")));
        Assert.Equal("1", profile.AdditionalProperties!["a"].GetRawText());
    }

    [Fact]
    public void A_change_tells_absent_from_null_and_forgets_what_is_made_absent()
    {
        Profile change = new() { AdditionalProperties = new() { ["b"] = JsonDocument.Parse("1").RootElement } };
        Assert.False(s_text.GetOptional(change).HasValue);

        s_text.SetOptional(change, null);
        Assert.Equal(new Optional<string?>(null), s_text.GetOptional(change));
        Assert.Equal("null", change.AdditionalProperties["a"].GetRawText());

        s_text.SetOptional(change, "x");
        Assert.Equal(new Optional<string?>("x"), s_text.GetOptional(change));

        s_text.SetOptional(change, default);
        Assert.Equal(["b"], change.AdditionalProperties.Keys);
    }

    [Fact]
    public void A_filter_writes_each_type_as_a_listing_takes_it()
    {
        Assert.Equal("profile.a eq \"O\\\"B\"", OktaFilter.Where(s_text).EqualTo("O\"B"));
        Assert.Equal("profile.a sw \"x\"", OktaFilter.Where(s_text).StartsWith("x"));
        Assert.Equal("profile.a co \"x\"", OktaFilter.Where(s_text).Contains("x"));
        Assert.Equal("profile.a gt 5", OktaFilter.Where(s_integer).GreaterThan(5));
        Assert.Equal("profile.a ge 0.5", OktaFilter.Where(s_number).GreaterThanOrEqualTo(0.5));
        Assert.Equal("profile.a lt \"2026-01-02T03:04:05.000Z\"", OktaFilter.Where(s_date)
            .LessThan(new DateTimeOffset(2026, 1, 2, 3, 4, 5, TimeSpan.Zero)));
        Assert.Equal("profile.a le 5", OktaFilter.Where(s_integer.AsList()).LessThanOrEqualTo(5));
        Assert.Equal("profile.a eq true", OktaFilter.Where(ProfileProperty.Boolean("a")).EqualTo(true));
        Assert.Equal("profile.a ne \"red\"", OktaFilter.Where(s_color).NotEqualTo(new Color("red")));
        Assert.Equal("profile.a eq 2", OktaFilter.Where(s_level).EqualTo(new Color("2")));
        Assert.Equal("profile.a eq \"x\" or profile.a eq \"y\"", OktaFilter.Where(s_text.AsList()).In("x", "y"));
        Assert.Equal("profile.a pr", OktaFilter.Where(s_text).IsPresent());
    }

    [Fact]
    public void A_filter_refuses_what_it_could_not_write()
    {
        Assert.Throws<ArgumentException>(() => OktaFilter.Where(s_text).EqualTo("x\uD83D"));
        Assert.Throws<ArgumentException>(() => OktaFilter.Where(s_color).EqualTo(new Color("x\uD83D")));
        Assert.Throws<ArgumentException>(() => OktaFilter.Where(s_level).EqualTo(new Color("1 or id pr")));
        Assert.Throws<ArgumentException>(() => OktaFilter.Where(ProfileProperty.Text("a b")));
        Assert.Throws<ArgumentException>(() => OktaFilter.Where(s_text).In());
        Assert.Throws<InvalidOperationException>(() => default(OktaFilterProperty<long>).EqualTo(1));
    }

    [Fact]
    public void A_struct_that_is_no_open_enum_serves_as_well()
    {
        var attribute = ProfileProperty.Enum<KeyValuePair<string, int>>("a", static text => new(text, 0), static value => value.Key);

        Assert.Equal("x", attribute.Get(Of("\"x\""))!.Value.Key);
        Assert.Equal("\"y\"", Written(attribute, new("y", 0)));
    }

    private static void AssertOther<TValue, TItem>(ProfileProperty<TValue, TItem> attribute, string json, string message)
    {
        Profile profile = Of(json);
        Assert.Equal(message, Assert.Throws<InvalidOperationException>(() => attribute.Get(profile)).Message);
        Assert.Equal(json, profile.AdditionalProperties!["a"].GetRawText());
    }

    private static string Written<TValue, TItem>(ProfileProperty<TValue, TItem> attribute, TValue? value)
    {
        Profile profile = new();
        attribute.Set(profile, value);
        return profile.AdditionalProperties!["a"].GetRawText();
    }

    private static Profile Of(string json) => new() { AdditionalProperties = new() { ["a"] = JsonDocument.Parse(json).RootElement } };

    private readonly record struct Color(string Value) : IOpenEnum<Color>
    {
        public static Color Create(string value) => new(value);
    }

    private sealed class Profile : IExtensible
    {
        public Dictionary<string, JsonElement>? AdditionalProperties { get; set; }
    }
}
