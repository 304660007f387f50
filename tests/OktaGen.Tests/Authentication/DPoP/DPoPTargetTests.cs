using OktaGen.Authentication;
using OktaGen.Urls;

namespace OktaGen.Tests;

public sealed class DPoPTargetTests
{
    private const string Origin = "https://example.okta.com";

    /// <summary>Paths as they are sent, and as Okta compares them: decoded, but for four characters.</summary>
    public static TheoryData<string, string> Paths() => new()
    {
        { "/api/v1/users", "/api/v1/users" },
        { "/api/v1/users/ada.lovelace@example.com", "/api/v1/users/ada.lovelace@example.com" },
        { "/api/v1/users/ada.lovelace%40example.com", "/api/v1/users/ada.lovelace@example.com" },
        { "/api/v1/users/ada+test@example.com", "/api/v1/users/ada+test@example.com" },
        { "/api/v1/users/ada%2Btest@example.com", "/api/v1/users/ada+test@example.com" },
        { "/api/v1/users/ada%2btest@example.com", "/api/v1/users/ada+test@example.com" },
        { "/api/v1/users/o'brien@example.com", "/api/v1/users/o'brien@example.com" },
        { "/api/v1/users/o%27brien@example.com", "/api/v1/users/o'brien@example.com" },
        { "/api/v1/groups/a%20b", "/api/v1/groups/a%20b" },
        { "/api/v1/groups/100%25", "/api/v1/groups/100%25" },
        { "/api/v1/groups/%2525", "/api/v1/groups/%2525" },
        { "/api/v1/groups/%2541", "/api/v1/groups/%2541" },
        { "/api/v1/groups/%22a%22", "/api/v1/groups/%22a%22" },
        { "/api/v1/groups/a%23b", "/api/v1/groups/a%23b" },
        { "/api/v1/groups/a%2Fb%3Fc%3Bd", "/api/v1/groups/a/b?c;d" },
        { "/api/v1/groups/a%5Cb%0Ac", "/api/v1/groups/a\\b\nc" },
        { "/api/v1/groups/%3C%5B%7B%7C%7D%5D%3E", "/api/v1/groups/<[{|}]>" },
        { "/api/v1/users/zo%C3%AB@example.com", "/api/v1/users/zoë@example.com" },
        { "/api/v1/users/%E5%B1%B1%F0%9F%97%BB", "/api/v1/users/山🗻" },
        { "/api/v1/users/~a-b_c.d!$&()*,=:e", "/api/v1/users/~a-b_c.d!$&()*,=:e" },
        { "/api/v1/users?after=abc&limit=200", "/api/v1/users" },
        { "/api/v1/users/a%40b?after=x%2Fy#end", "/api/v1/users/a@b" },
        { "/", "/" },
    };

    [Theory]
    [MemberData(nameof(Paths))]
    public void The_path_is_decoded_but_for_four_characters_and_the_query_left_out(string sent, string expected)
    {
        Assert.Equal(Origin + expected, DPoPTarget.Of(Origin, RequestUri.Create(Origin + sent)));
        Assert.Equal(Origin + expected, DPoPTarget.Of(Origin, new Uri(Origin + sent)));
    }

    [Fact]
    public void What_is_no_escape_stays_and_its_percent_sign_is_escaped() =>
        Assert.Equal(Origin + "/a%25zz%25", DPoPTarget.Of(Origin, RequestUri.Create(Origin + "/a%zz%")));

    [Fact]
    public void The_port_belongs_to_it() =>
        Assert.Equal("http://127.0.0.1:8080/a", DPoPTarget.Of("http://127.0.0.1:8080", new Uri("http://127.0.0.1:8080/a?b")));
}
