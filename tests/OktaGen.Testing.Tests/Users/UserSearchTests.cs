using System.Net;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Time.Testing;

namespace OktaGen.Testing.Tests;

public sealed class UserSearchTests : IAsyncLifetime
{
    private readonly FakeTimeProvider _clock = new(new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero));

    private OktaTestOrg _org = null!;
    private RawClient _client = null!;

    public async Task InitializeAsync()
    {
        _org = await OktaTestOrg.StartAsync(new OktaTestOrgOptions { TimeProvider = _clock });
        _client = _org.ByApiToken();
        _org.Users.Add("ann@example.com", "Ann", "Able", attributes: new JsonObject { ["department"] = "Sales", ["level"] = 3, ["tags"] = new JsonArray("red", "blue") });
        _clock.Advance(TimeSpan.FromDays(1));
        _org.Users.Add("bob@example.com", "Bob", "Baker", "SUSPENDED", new JsonObject { ["department"] = "Say \"hi\"", ["level"] = 12, ["remote"] = true });
        _clock.Advance(TimeSpan.FromDays(1));
        _org.Users.Add("cat@example.org", "Cat", "Able", "STAGED");
        _org.Users.Add("dan@example.org", "Dan", "Dunn", "DEPROVISIONED");
    }

    public async Task DisposeAsync()
    {
        _client.Dispose();
        await _org.DisposeAsync();
    }

    [Theory]
    [InlineData("status eq \"ACTIVE\"", "ann")]
    [InlineData("status eq \"active\"", "ann")]
    [InlineData("status EQ \"DEPROVISIONED\"", "dan")]
    [InlineData("(status lt \"STAGED\" or status gt \"STAGED\")", "ann,bob,dan")]
    [InlineData("profile.lastName eq \"able\"", "ann,cat")]
    [InlineData("profile.login sw \"B\"", "bob")]
    [InlineData("profile.email co \"EXAMPLE.ORG\"", "cat,dan")]
    [InlineData("profile.department pr", "ann,bob")]
    [InlineData("profile.department eq \"Say \\\"hi\\\"\"", "bob")]
    [InlineData("profile.tags eq \"blue\"", "ann")]
    [InlineData("profile.level gt 3", "bob")]
    [InlineData("profile.remote eq true", "bob")]
    [InlineData("created gt \"2026-01-02T00:00:00.000Z\"", "cat,dan")]
    [InlineData("created ge \"2026-01-02T00:00:00.000Z\"", "bob,cat,dan")]
    [InlineData("created lt \"2026-01-02T01:00:00.000+01:00\"", "ann")]
    [InlineData("lastUpdated le \"2026-01-02T00:00:00.000Z\"", "ann,bob")]
    [InlineData("activated pr", "ann,bob")]
    [InlineData("status eq \"STAGED\" or status eq \"ACTIVE\" and profile.firstName eq \"none\"", "cat")]
    [InlineData("(status eq \"STAGED\" or status eq \"ACTIVE\") and profile.firstName eq \"Ann\"", "ann")]
    [InlineData("((profile.firstName sw \"A\"))", "ann")]
    public async Task Search_finds(string expression, string logins)
    {
        Assert.Equal(logins, Logins(await QueryAsync("search", expression)));
    }

    [Theory]
    [InlineData("profile.login eq \"ann@example.com\"", "ann")]
    [InlineData("profile.login eq \"ANN@example.com\"", "")]
    [InlineData("status eq \"DEPROVISIONED\"", "dan")]
    [InlineData("lastUpdated gt \"2026-01-01T00:00:00.000Z\" and (status eq \"STAGED\" or status eq \"SUSPENDED\")", "bob,cat")]
    public async Task Filter_finds(string expression, string logins)
    {
        Assert.Equal(logins, Logins(await QueryAsync("filter", expression)));
    }

    [Theory]
    [InlineData("search", "")]
    [InlineData("search", "status")]
    [InlineData("search", "status eq")]
    [InlineData("search", "status eq ACTIVE")]
    [InlineData("search", "status eq 'ACTIVE'")]
    [InlineData("search", "status eq \"ACTIVE")]
    [InlineData("search", "status == \"ACTIVE\"")]
    [InlineData("search", "status ne \"ACTIVE\"")]
    [InlineData("search", "not status eq \"ACTIVE\"")]
    [InlineData("search", "Status eq \"ACTIVE\"")]
    [InlineData("search", "login eq \"ann@example.com\"")]
    [InlineData("search", "profile.department co \"a\"")]
    [InlineData("search", "status 1 \"ACTIVE\"")]
    [InlineData("search", "status Order \"ACTIVE\"")]
    [InlineData("search", "created gt \"yesterday\"")]
    [InlineData("search", "(status eq \"ACTIVE\"")]
    [InlineData("search", "status eq \"ACTIVE\")")]
    [InlineData("search", "status eq \"ACTIVE\" status eq \"STAGED\"")]
    [InlineData("search", "status eq \"ACTIVE\" and")]
    [InlineData("filter", "profile.login sw \"ann\"")]
    [InlineData("filter", "created gt \"2026-01-01T00:00:00.000Z\"")]
    [InlineData("filter", "profile.department eq \"Sales\"")]
    [InlineData("filter", "status gt \"ACTIVE\"")]
    public async Task What_okta_does_not_take_is_E0000031(string parameter, string expression)
    {
        Reply reply = await QueryAsync(parameter, expression);

        Assert.Equal((HttpStatusCode.BadRequest, "E0000031"), (reply.Status, reply.ErrorCode));
        Assert.Equal("Invalid search criteria.", reply.ErrorSummary);
    }

    [Fact]
    public async Task A_very_deep_expression_is_refused()
    {
        Assert.Equal("E0000031", (await QueryAsync("search", new string('(', 1000) + "id pr")).ErrorCode);
    }

    [Fact]
    public async Task A_quotation_mark_in_a_value_has_to_be_escaped()
    {
        Assert.Equal("E0000031", (await QueryAsync("search", "profile.department eq \"Say \"hi\"\"")).ErrorCode);
    }

    [Fact]
    public async Task Search_and_filter_exclude_each_other()
    {
        Assert.Equal("E0000033", (await _client.GetAsync("/api/v1/users?search=id+pr&filter=id+eq+%22x%22")).ErrorCode);
    }

    [Theory]
    [InlineData("", "ann,bob,cat")]
    [InlineData("?q=AB", "ann,cat")]
    [InlineData("?q=bob@", "bob")]
    [InlineData("?q=Dan", "")]
    [InlineData("?search=id+pr&sortBy=profile.firstName&sortOrder=desc", "dan,cat,bob,ann")]
    public async Task Plain_lists_and_look_ups_leave_out_the_deactivated(string query, string logins)
    {
        Assert.Equal(logins, Logins(await _client.GetAsync("/api/v1/users" + query)));
    }

    private Task<Reply> QueryAsync(string parameter, string expression) => _client.GetAsync($"/api/v1/users?{parameter}={Uri.EscapeDataString(expression)}");

    private static string Logins(Reply reply) => string.Join(',', reply.Items.Select(user => ((string)user!["profile"]!["login"]!).Split('@')[0]));
}
