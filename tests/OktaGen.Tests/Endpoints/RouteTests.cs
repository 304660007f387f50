using CsCheck;
using OktaGen.CompilerServices;
using OktaGen.Urls;

namespace OktaGen.Tests;

/// <summary>Which paths a link of a listing may lead to.</summary>
public sealed class RouteTests
{
    [Theory]
    [InlineData("GET /api/v1/users", "/api/v1/users")]
    [InlineData("GET /api/v1/users", "/api/v1/users?after=/x")]
    [InlineData("GET /api/v1/users", "/api/v1/users/?after=1")]
    [InlineData("GET /api/v1/users?search=a", "/api/v1/users?after=1")]
    [InlineData("GET /api/v1/users", "/api/v1/%75sers")]
    [InlineData("GET /api/v1/groups/{groupId}/users", "/api/v1/groups/00g1/users?after=1")]
    [InlineData("GET /api/v1/users/{userId}/groups", "/api/v1/users/ada%40example.com/groups")]
    [InlineData("GET /api/v1/users/{userId}/groups", "/api/v1/users/o'brien+1@example.com/groups")]
    [InlineData("GET /api/v1/users/{userId}/groups", "/api/v1/users/%25/groups")]
    [InlineData("GET /api/v1/users/{userId}/groups", "/api/v1/users/zo%C3%AB/groups")]
    [InlineData("GET /api/v1/iam/resource-sets/{id}/bindings/{role}/members", "/api/v1/iam/resource-sets/a/bindings/b/members")]
    [InlineData("GET /files/{name}.json", "/files/a.b.json")]
    public void Its_own_route_with_any_values_is_followed(string endpoint, string target) => Assert.True(IsRouteOf(endpoint, target));

    [Theory]
    [InlineData("GET /api/v1/users", "/api/v1/groups")]
    [InlineData("GET /api/v1/users", "/api/v1/Users")]
    [InlineData("GET /api/v1/users", "/api/v1/users/00u1")]
    [InlineData("GET /api/v1/users", "/api/v1")]
    [InlineData("GET /api/v1/users", "")]
    [InlineData("GET /api/v1/users", "//api/v1/users")]
    [InlineData("GET /api/v1/users", "/api//v1/users")]
    [InlineData("GET /api/v1/users", "/api/v1/users#x")]
    [InlineData("GET /api/v1/users", "/api/v1/users;x=1")]
    [InlineData("GET /api/v1/users", "/api/v1/users\\..\\apps")]
    [InlineData("GET /api/v1/users", "/api/v1/users%2F..%2Fapps")]
    [InlineData("GET /api/v1/users", "/api/v1/users%3Fafter=1")]
    [InlineData("GET /api/v1/groups/{groupId}/users", "/api/v1/groups/users")]
    [InlineData("GET /api/v1/groups/{groupId}/users", "/api/v1/groups//users")]
    [InlineData("GET /api/v1/groups/{groupId}/users", "/api/v1/groups/./users")]
    [InlineData("GET /api/v1/groups/{groupId}/users", "/api/v1/groups/../users")]
    [InlineData("GET /api/v1/groups/{groupId}/users", "/api/v1/groups/%2e%2E/users")]
    [InlineData("GET /api/v1/groups/{groupId}/users", "/api/v1/groups/a%2fb/users")]
    [InlineData("GET /api/v1/groups/{groupId}/users", "/api/v1/groups/a%5Cb/users")]
    [InlineData("GET /api/v1/groups/{groupId}/users", "/api/v1/groups/a;b/users")]
    [InlineData("GET /api/v1/groups/{groupId}/users", "/api/v1/groups/a%3Bb/users")]
    [InlineData("GET /api/v1/groups/{groupId}/users", "/api/v1/groups/a%0D%0Ab/users")]
    [InlineData("GET /api/v1/groups/{groupId}/users", "/api/v1/groups/a#b/users")]
    [InlineData("GET /api/v1/groups/{groupId}/users", "/api/v1/groups/a/apps")]
    [InlineData("GET /files/{name}.json", "/files/.json")]
    [InlineData("GET /files/{name}.json", "/files/a.xml")]
    public void Any_other_path_is_not(string endpoint, string target) => Assert.False(IsRouteOf(endpoint, target));

    [Fact]
    public void Whatever_a_caller_may_put_into_the_route_is_on_the_route()
    {
        var endpoint = new OktaEndpoint("GET /api/v1/groups/{groupId}/users");
        Gen.String.Sample(value =>
        {
            var url = new UrlBuilder(64);
            url.Append("https://example.okta.com/api/v1/groups/");
            try
            {
                url.AppendPathSegment(value, endpoint.Name, "groupId");
            }
            catch (ArgumentException)
            {
                return true;
            }

            url.Append("/users?after=1");
            return endpoint.IsRouteOf(RequestUri.Create(url.ToStringAndRelease()));
        });
    }

    private static bool IsRouteOf(string endpoint, string target) =>
        RequestUri.TryCreate("https://example.okta.com" + target, out Uri? url) && new OktaEndpoint(endpoint).IsRouteOf(url!);
}
