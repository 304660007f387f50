using CsCheck;

namespace OktaGen.Tests;

public sealed class LinkHeaderTests
{
    private const string Url = "https://example.okta.com/api/v1/users?after=x";

    private static readonly string[] s_pieces =
        ["<", ">", ";", ",", "\"", "\\", "=", " ", "\t", "rel", "next", "self", "rel=\"next\"", "rel=next", "<https://a/b>", "title", "'", "é", "\u0000", "REL"];

    private static readonly Gen<string> s_anyLine = Gen.OneOf(
        Gen.String,
        Gen.Int[0, s_pieces.Length - 1].Select(index => s_pieces[index]).Array[0, 20].Select(string.Concat));

    [Theory]
    [InlineData($"<{Url}>; rel=\"next\"")]
    [InlineData($"<{Url}>;rel=next")]
    [InlineData($"<{Url}> ; REL = \"NEXT\" ")]
    [InlineData($"< {Url} >; rel=\"next\"")]
    [InlineData($"<{Url}>; rel=\"prev next\"")]
    [InlineData($"<{Url}>; title=\"a, b; rel=\\\"self\\\"\"; rel=\"next\"")]
    [InlineData($"<{Url}>; title=\"<https://evil.example>; rel=next\"; rel=next")]
    [InlineData($"<https://example.okta.com/api/v1/users>; rel=\"self\", <{Url}>; rel=\"next\"")]
    [InlineData($"<https://example.okta.com/a?b=1,2;3>; rel=\"self\",<{Url}>; rel=\"next\"")]
    [InlineData($"<https://a/1>; title=\"rel=next\"; rel=self, <{Url}>; rel=\"next\"")]
    [InlineData($"<https://a/1>; title=\"x>, <https://b>; rel=next\"; rel=self, <{Url}>; rel=\"next\"")]
    [InlineData($"<{Url}>; rel=\"next\", <https://a/2>; rel=\"next\"")]
    [InlineData($", ,<{Url}>; rel=\"next\"")]
    [InlineData($"<{Url}>; rel=\"next")]
    public void The_next_link_is_found(string line) => Assert.Equal(Url, LinkHeaderProbe.FindNext(line));

    [Theory]
    [InlineData("")]
    [InlineData("<")]
    [InlineData(">")]
    [InlineData("<>")]
    [InlineData($"<{Url}>")]
    [InlineData($"<{Url}>; rel=\"self\"")]
    [InlineData($"<{Url}>; rel=\"nextish\"")]
    [InlineData($"<{Url}>; rel=\"\"")]
    [InlineData($"<{Url}>; rel")]
    [InlineData($"<{Url}>; notrel=\"next\"")]
    [InlineData($"<{Url}>; title=\"; rel=next\"")]
    [InlineData($"<{Url}; rel=\"next\"")]
    [InlineData("https://a/b; rel=\"next\"")]
    public void What_is_no_next_link_is_none(string line) => Assert.Null(LinkHeaderProbe.FindNext(line));

    [Theory]
    [InlineData("a,b;c")]
    [InlineData("%2C%3B")]
    [InlineData("search=a eq \"b\"")]
    [InlineData("(a='1')")]
    public void What_stands_in_the_URL_separates_nothing(string query) =>
        Assert.Equal("https://a/?" + query, LinkHeaderProbe.FindNext($"<https://a/>; rel=\"self\", <https://a/?{query}>; rel=\"next\""));

    [Fact]
    public void No_line_makes_the_reader_fail() => s_anyLine.Sample(line => LinkHeaderProbe.FindNext(line) is null or { Length: < 10_000 }, iter: 100_000);

    [Fact]
    public void A_next_link_is_found_among_any_others()
    {
        // Other links, well-formed, with all that may stand in a URL and in a quoted text.
        Gen<string> other = Gen.Select(
            Gen.String[Gen.Char["abc/?&=,;:%\"'"], 0, 10],
            Gen.String[Gen.Char["abc,;=<> next"], 0, 10],
            (url, title) => $"<https://a/{url}>; title=\"{title}\"; rel=\"other\"");
        Gen.Select(other.Array[0, 4], other.Array[0, 4]).Sample(
            (before, after) => LinkHeaderProbe.FindNext(string.Join(", ", (string[])[.. before, $"<{Url}>; rel=\"next\"", .. after])) == Url,
            iter: 20_000);
    }
}
