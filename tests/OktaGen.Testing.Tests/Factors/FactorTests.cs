using System.Net;
using Microsoft.Extensions.Time.Testing;

namespace OktaGen.Testing.Tests;

public sealed class FactorTests : IAsyncLifetime
{
    private static readonly (string, string) s_agent = ("User-Agent", "test/1.0");

    private readonly FakeTimeProvider _clock = new(new DateTimeOffset(2026, 9, 1, 12, 0, 0, TimeSpan.Zero));

    private OktaTestOrg _org = null!;
    private RawClient _client = null!;
    private string _path = "";

    public async Task InitializeAsync()
    {
        _org = await OktaTestOrg.StartAsync(new OktaTestOrgOptions { TimeProvider = _clock });
        _client = _org.ByApiToken();
        _path = $"/api/v1/users/{_org.Users.Add("ann@example.com", "Ann", "Able").Id}/factors";
    }

    public async Task DisposeAsync()
    {
        _client.Dispose();
        await _org.DisposeAsync();
    }

    [Fact]
    public async Task A_factor_is_enrolled_activated_by_its_code_verified_and_removed()
    {
        Reply enrolled = await _client.PostAsync(_path, """{"factorType":"sms","provider":"OKTA","profile":{"phoneNumber":"+15550100"}}""");
        string factor = _path + "/" + (string)enrolled.Json["id"]!;
        string code = Assert.Single(_org.Factors.All).PassCode;
        Assert.Equal("PENDING_ACTIVATION", (string)enrolled.Json["status"]!);
        Assert.Equal("E0000007", (await _client.PostAsync(factor + "/verify")).ErrorCode);

        Reply wrong = await _client.PostAsync(factor + "/lifecycle/activate", """{"passCode":"x"}""");
        Assert.Equal((HttpStatusCode.Forbidden, "E0000068"), (wrong.Status, wrong.ErrorCode));
        Assert.Equal("ACTIVE", (string)(await _client.PostAsync(factor + "/lifecycle/activate", $$"""{"passCode":"{{code}}"}""")).Json["status"]!);

        Assert.Equal("CHALLENGE", (string)(await _client.PostAsync(factor + "/verify")).Json["factorResult"]!);
        Assert.Equal("SUCCESS", (string)(await _client.PostAsync(factor + "/verify", $$"""{"passCode":"{{code}}"}""")).Json["factorResult"]!);
        Assert.Equal("E0000068", (await _client.PostAsync(factor + "/verify", """{"passCode":"x"}""")).ErrorCode);

        Assert.Single((await _client.GetAsync(_path)).Items);
        Assert.Equal(HttpStatusCode.NoContent, (await _client.DeleteAsync(factor)).Status);
        Assert.Empty((await _client.GetAsync(_path)).Items);
        Assert.Equal("E0000007", (await _client.GetAsync(factor)).ErrorCode);
    }

    [Theory]
    [InlineData("""{"factorType":"sms","provider":"OKTA"}""")]
    [InlineData("""{"factorType":"fax","provider":"OKTA"}""")]
    [InlineData("""{"factorType":"push","provider":"GOOGLE"}""")]
    [InlineData("""{"factorType":"email","provider":"OKTA","profile":{"email":"a@example.com"}}""")]
    public async Task A_factor_that_cannot_be_enrolled_is_E0000001(string json)
    {
        _org.Factors.Add("ann@example.com", "email");

        Assert.Equal("E0000001", (await _client.PostAsync(_path, json)).ErrorCode);
    }

    [Fact]
    public async Task A_push_waits_until_the_user_has_answered()
    {
        OktaTestFactor factor = _org.Factors.Add("ann@example.com");

        Reply sent = await _client.PostAsync($"{_path}/{factor.Id}/verify", null, s_agent);
        Assert.Equal((HttpStatusCode.Created, "WAITING"), (sent.Status, (string)sent.Json["factorResult"]!));
        string poll = (string)sent.Json["_links"]!["poll"]!["href"]!;
        Assert.Equal("WAITING", await PollAsync(poll));
        Assert.Equal("WAITING", await PollAsync(poll));
        _org.Factors.AnswerPush(factor.Id, OktaTestPushAnswer.Reject);

        Assert.Equal("REJECTED", await PollAsync(poll));
        Assert.Equal("REJECTED", await PollAsync(poll));
        Assert.Equal("E0000007", (await _client.GetAsync(poll + "x")).ErrorCode);
    }

    [Fact]
    public async Task The_answer_can_be_planned_before_the_push()
    {
        OktaTestFactor factor = _org.Factors.Add("ann@example.com");
        _org.Factors.AnswerPush(factor.Id, OktaTestPushAnswer.Approve, afterPolls: 2);

        string poll = (string)(await _client.PostAsync($"{_path}/{factor.Id}/verify", null, s_agent)).Json["_links"]!["poll"]!["href"]!;

        Assert.Equal("WAITING", await PollAsync(poll));
        Assert.Equal("WAITING", await PollAsync(poll));
        Assert.Equal("SUCCESS", await PollAsync(poll));
    }

    [Fact]
    public async Task A_push_that_nobody_answers_times_out()
    {
        OktaTestFactor factor = _org.Factors.Add("ann@example.com");
        string poll = (string)(await _client.PostAsync($"{_path}/{factor.Id}/verify", null, s_agent)).Json["_links"]!["poll"]!["href"]!;

        _clock.Advance(TimeSpan.FromMinutes(5));

        Assert.Equal("TIMEOUT", await PollAsync(poll));
    }

    [Fact]
    public async Task A_push_with_number_matching_tells_the_number_while_it_waits()
    {
        OktaTestFactor factor = _org.Factors.Add("ann@example.com");

        Reply sent = await _client.PostAsync($"{_path}/{factor.Id}/verify", """{"useNumberMatchingChallenge":true}""", s_agent);

        int number = (int)sent.Json["_embedded"]!["challenge"]!["correctAnswer"]!;
        Assert.InRange(number, 10, 99);
        Assert.Equal(number, _org.Factors.All.Single().PushNumber);
        string poll = (string)sent.Json["_links"]!["poll"]!["href"]!;
        Assert.Equal(number, (int)(await _client.GetAsync(poll)).Json["_embedded"]!["challenge"]!["correctAnswer"]!);
        _org.Factors.AnswerPush(factor.Id, OktaTestPushAnswer.Approve);
        Assert.Null((await _client.GetAsync(poll)).Json["_embedded"]);

        await _client.PostAsync($"{_path}/{factor.Id}/verify", null, s_agent);
        Assert.Null(_org.Factors.All.Single().PushNumber);
    }

    [Fact]
    public async Task A_push_needs_a_user_agent_and_can_be_cancelled()
    {
        OktaTestFactor factor = _org.Factors.Add("ann@example.com");
        Assert.Equal("E0000001", (await _client.PostAsync($"{_path}/{factor.Id}/verify")).ErrorCode);
        string poll = (string)(await _client.PostAsync($"{_path}/{factor.Id}/verify", null, s_agent)).Json["_links"]!["poll"]!["href"]!;

        Assert.Equal(HttpStatusCode.NoContent, (await _client.DeleteAsync(poll)).Status);

        Assert.Equal("E0000007", (await _client.GetAsync(poll)).ErrorCode);
    }

    [Fact]
    public async Task A_push_factor_is_activated_on_the_device_and_takes_its_codes_along()
    {
        Reply enrolled = await _client.PostAsync(_path, """{"factorType":"push","provider":"OKTA"}""");
        string id = (string)enrolled.Json["id"]!;
        Assert.Equal("WAITING", (string)enrolled.Json["_embedded"]!["activation"]!["factorResult"]!);
        Assert.Equal("WAITING", (string)(await _client.PostAsync($"{_path}/{id}/lifecycle/activate")).Json["factorResult"]!);
        _org.Factors.Activate(id);
        string poll = (string)enrolled.Json["_embedded"]!["activation"]!["_links"]!["poll"]!["href"]!;
        Assert.Equal("ACTIVE", (string)(await _client.PostAsync(poll)).Json["status"]!);

        _org.Factors.Add("ann@example.com", "token:software:totp");
        _org.Factors.Add("ann@example.com", "email");
        await _client.DeleteAsync($"{_path}/{id}");

        Assert.Equal("email", Assert.Single(_org.Factors.All).FactorType);
    }

    [Fact]
    public async Task All_factors_of_a_user_can_be_reset()
    {
        _org.Users.Add("bob@example.com", "Bob", "Best");
        _org.Factors.Add("ann@example.com");
        _org.Factors.Add("bob@example.com");

        Reply reply = await _client.PostAsync("/api/v1/users/ann@example.com/lifecycle/reset_factors");

        Assert.Equal((HttpStatusCode.OK, ""), (reply.Status, reply.Text));
        Assert.Empty((await _client.GetAsync(_path)).Items);
        Assert.Single(_org.Factors.All);
        Assert.Equal(4, (await _client.GetAsync(_path + "/catalog")).Items.Count);
        Assert.Throws<ArgumentException>(() => _org.Factors.Add("ann@example.com", "fax"));
    }

    private async Task<string> PollAsync(string url) => (string)(await _client.GetAsync(url)).Json["factorResult"]!;
}
