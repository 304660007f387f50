using OktaGen.Knowledge.Endpoints;

namespace OktaGen.Generator.Tests.Reading;

public sealed class RouteTemplateTests
{
    private const string QueryPlaceholder = "a placeholder cannot stand in its query: make it a query parameter of the method";
    private const string Escape = "a '%' stands in it without two hexadecimal digits";

    [Theory]
    [InlineData("/", "", "")]
    [InlineData("/api/v1/users", "", "")]
    [InlineData("/{a}", "a", "")]
    [InlineData("/{a}/", "a", "")]
    [InlineData("/users/{userId}/groups/{_1}.json", "userId,_1", "")]
    [InlineData("/{a}-{b},{c}", "a,b,c", "")]
    [InlineData("/{é}/{class}", "é,class", "")]
    [InlineData("/a?b", "", "b")]
    [InlineData("/a?b=c", "", "b")]
    [InlineData("/a?b=&c=d=e&=f", "", "b,c,")]
    [InlineData("/{a}?b=1&c=2", "a", "b,c")]
    [InlineData("/.well-known/..a/a../...", "", "")]
    public void A_route_has_placeholders_and_constant_query_keys(string text, string placeholders, string queryKeys)
    {
        RouteTemplate? route = RouteTemplate.Parse(text, out string? fault);

        Assert.Null(fault);
        Assert.Equal(text, route!.Text);
        Assert.Equal(Names(placeholders), route.Placeholders);
        Assert.Equal(Names(queryKeys), route.QueryKeys);

        static string[] Names(string text) => text.Length == 0 ? [] : text.Split(',');
    }

    [Theory]
    [InlineData("/azAZ09-._~!$&'()*+,=:@")]
    [InlineData("/%41%aF%fA%09")]
    [InlineData("/a?azAZ09-._~!$&'()*+,=:@/?;[]%3D")]
    public void What_URLs_may_hold_stands_for_itself(string text)
    {
        Assert.NotNull(RouteTemplate.Parse(text, out string? fault));
        Assert.Null(fault);
    }

    [Theory]
    [InlineData(null, "it is empty")]
    [InlineData("", "it is empty")]
    [InlineData("a", "it must start with '/'")]
    [InlineData("{a}", "it must start with '/'")]
    [InlineData("?", "it must start with '/'")]
    [InlineData("?a=b", "it must start with '/'")]
    [InlineData("%a", "it must start with '/'")]
    [InlineData("https://example.okta.com/api", "it must start with '/'")]
    [InlineData("//", "it has an empty segment ('//')")]
    [InlineData("/a//b", "it has an empty segment ('//')")]
    [InlineData("/.", "it has the dot segment '.'")]
    [InlineData("/a/./b", "it has the dot segment '.'")]
    [InlineData("/a/..", "it has the dot segment '..'")]
    [InlineData("/../{a}", "it has the dot segment '..'")]
    [InlineData("/{", "a '{' is never closed")]
    [InlineData("/{a}/{b", "a '{' is never closed")]
    [InlineData("/{}", "'{}' does not hold the name of a parameter")]
    [InlineData("/{1a}", "'{1a}' does not hold the name of a parameter")]
    [InlineData("/{@class}", "'{@class}' does not hold the name of a parameter")]
    [InlineData("/{a:int}", "'{a:int}' does not hold the name of a parameter")]
    [InlineData("/{{a}}", "'{{a}' does not hold the name of a parameter")]
    [InlineData("/{a}/{a}", "'{a}' stands in it twice")]
    [InlineData("/{a}{b}", "two placeholders stand side by side")]
    [InlineData("/a}", "a '}' stands without '{'")]
    [InlineData("/{a}}", "a '}' stands without '{'")]
    [InlineData("/a\\b", "it has a backslash; URLs have slashes")]
    [InlineData("/a#b", "it has a fragment ('#'), which is never sent")]
    [InlineData("/a b", "it has white space")]
    [InlineData("/a\u00a0b", "it has white space")]
    [InlineData("/a\tb", "it has white space")]
    [InlineData("/a;b", "';' must be percent-encoded")]
    [InlineData("/a[b", "'[' must be percent-encoded")]
    [InlineData("/a\"b", "'\"' must be percent-encoded")]
    [InlineData("/é", "'é' must be percent-encoded")]
    [InlineData("/`", "'`' must be percent-encoded")]
    [InlineData("/a^", "'^' must be percent-encoded")]
    [InlineData("/a\u0001", "'\u0001' must be percent-encoded")]
    [InlineData("/a?", "nothing follows its '?'")]
    [InlineData("/{a}?", "nothing follows its '?'")]
    [InlineData("/a?b={b}", QueryPlaceholder)]
    [InlineData("/a?b}", QueryPlaceholder)]
    [InlineData("/a?b=c d", "it has white space")]
    [InlineData("/a?b#c", "it has a fragment ('#'), which is never sent")]
    [InlineData("/a?b=\"c\"", "'\"' must be percent-encoded")]
    [InlineData("/%", Escape)]
    [InlineData("/%4", Escape)]
    [InlineData("/%g1", Escape)]
    [InlineData("/%1g", Escape)]
    [InlineData("/%41%", Escape)]
    [InlineData("/a?b=%2", Escape)]
    [InlineData("/a b?{c}%", "it has white space")]
    [InlineData("/a%?{c}", QueryPlaceholder)]
    public void A_route_that_is_none_is_refused_with_the_reason(string? text, string expected)
    {
        Assert.Null(RouteTemplate.Parse(text, out string? fault));
        Assert.Equal(expected, fault);
    }
}
