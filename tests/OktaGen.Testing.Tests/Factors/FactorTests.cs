using System.Net;

namespace OktaGen.Testing.Tests;

public sealed class FactorTests : OrgTest
{
    private static readonly (string, string) s_agent = ("User-Agent", "test/1.0");

    private string _path = "";

    protected override OktaTestOrgOptions Options => new() { TimeProvider = Clock };

    protected override Task ArrangeAsync()
    {
        _path = $"/api/v1/users/{Org.Users.Add("ann@example.com", "Ann", "Able").Id}/factors";
        return Task.CompletedTask;
    }

    [Fact]
    public async Task A_factor_is_enrolled_activated_by_its_code_verified_and_removed()
    {
        Reply enrolled = await Client.PostAsync(_path, """{"factorType":"sms","provider":"OKTA","profile":{"phoneNumber":"+15550100"}}""");
        string factor = _path + "/" + (string)enrolled.Json["id"]!;
        string code = Assert.Single(Org.Factors.All).PassCode;
        Assert.Equal("PENDING_ACTIVATION", (string)enrolled.Json["status"]!);
        Assert.Equal("E0000007", (await Client.PostAsync(factor + "/verify")).ErrorCode);

        Reply wrong = await Client.PostAsync(factor + "/lifecycle/activate", """{"passCode":"x"}""");
        Assert.Equal((HttpStatusCode.Forbidden, "E0000068"), (wrong.Status, wrong.ErrorCode));
        Assert.Equal(
            "ACTIVE", (string)(await Client.PostAsync(factor + "/lifecycle/activate", $$"""{"passCode":"{{code}}"}""")).Json["status"]!);

        Assert.Equal("CHALLENGE", (string)(await Client.PostAsync(factor + "/verify")).Json["factorResult"]!);
        Assert.Equal(
            "SUCCESS", (string)(await Client.PostAsync(factor + "/verify", $$"""{"passCode":"{{code}}"}""")).Json["factorResult"]!);
        Assert.Equal("E0000068", (await Client.PostAsync(factor + "/verify", """{"passCode":"x"}""")).ErrorCode);

        Assert.Single((await Client.GetAsync(_path)).Items);
        Assert.Equal(HttpStatusCode.NoContent, (await Client.DeleteAsync(factor)).Status);
        Assert.Empty((await Client.GetAsync(_path)).Items);
        Assert.Equal("E0000007", (await Client.GetAsync(factor)).ErrorCode);
    }

    [Theory]
    [InlineData("""{"factorType":"sms","provider":"OKTA"}""")]
    [InlineData("""{"factorType":"fax","provider":"OKTA"}""")]
    [InlineData("""{"factorType":"push","provider":"GOOGLE"}""")]
    [InlineData("""{"factorType":"email","provider":"OKTA","profile":{"email":"a@example.com"}}""")]
    public async Task A_factor_that_cannot_be_enrolled_is_E0000001(string json)
    {
        Org.Factors.Add("ann@example.com", "email");

        Assert.Equal("E0000001", (await Client.PostAsync(_path, json)).ErrorCode);
    }

    [Fact]
    public async Task A_push_waits_until_the_user_has_answered()
    {
        OktaTestFactor factor = Org.Factors.Add("ann@example.com");

        Reply sent = await Client.PostAsync($"{_path}/{factor.Id}/verify", null, s_agent);
        Assert.Equal((HttpStatusCode.Created, "WAITING"), (sent.Status, (string)sent.Json["factorResult"]!));
        string poll = (string)sent.Json["_links"]!["poll"]!["href"]!;
        Assert.Equal("WAITING", await PollAsync(poll));
        Assert.Equal("WAITING", await PollAsync(poll));
        Org.Factors.AnswerPush(factor.Id, OktaTestPushAnswer.Reject);

        Assert.Equal("REJECTED", await PollAsync(poll));
        Assert.Equal("REJECTED", await PollAsync(poll));
        Assert.Equal("E0000007", (await Client.GetAsync(poll + "x")).ErrorCode);
    }

    [Fact]
    public async Task The_answer_can_be_planned_before_the_push()
    {
        OktaTestFactor factor = Org.Factors.Add("ann@example.com");
        Org.Factors.AnswerPush(factor.Id, OktaTestPushAnswer.Approve, afterPolls: 2);

        string poll = (string)(await Client.PostAsync($"{_path}/{factor.Id}/verify", null, s_agent)).Json["_links"]!["poll"]!["href"]!;

        Assert.Equal("WAITING", await PollAsync(poll));
        Assert.Equal("WAITING", await PollAsync(poll));
        Assert.Equal("SUCCESS", await PollAsync(poll));
    }

    [Fact]
    public async Task A_push_that_nobody_answers_times_out()
    {
        OktaTestFactor factor = Org.Factors.Add("ann@example.com");
        string poll = (string)(await Client.PostAsync($"{_path}/{factor.Id}/verify", null, s_agent)).Json["_links"]!["poll"]!["href"]!;

        Clock.Advance(TimeSpan.FromMinutes(5));

        Assert.Equal("TIMEOUT", await PollAsync(poll));
    }

    [Fact]
    public async Task A_push_with_number_matching_tells_the_number_while_it_waits()
    {
        OktaTestFactor factor = Org.Factors.Add("ann@example.com");

        Reply sent = await Client.PostAsync($"{_path}/{factor.Id}/verify", """{"useNumberMatchingChallenge":true}""", s_agent);

        int number = (int)sent.Json["_embedded"]!["challenge"]!["correctAnswer"]!;
        Assert.InRange(number, 10, 99);
        Assert.Equal(number, Org.Factors.All.Single().PushNumber);
        string poll = (string)sent.Json["_links"]!["poll"]!["href"]!;
        Assert.Equal(number, (int)(await Client.GetAsync(poll)).Json["_embedded"]!["challenge"]!["correctAnswer"]!);
        Org.Factors.AnswerPush(factor.Id, OktaTestPushAnswer.Approve);
        Assert.Null((await Client.GetAsync(poll)).Json["_embedded"]);

        await Client.PostAsync($"{_path}/{factor.Id}/verify", null, s_agent);
        Assert.Null(Org.Factors.All.Single().PushNumber);
    }

    [Fact]
    public async Task A_push_needs_a_user_agent_and_can_be_cancelled()
    {
        OktaTestFactor factor = Org.Factors.Add("ann@example.com");
        Assert.Equal("E0000001", (await Client.PostAsync($"{_path}/{factor.Id}/verify")).ErrorCode);
        string poll = (string)(await Client.PostAsync($"{_path}/{factor.Id}/verify", null, s_agent)).Json["_links"]!["poll"]!["href"]!;

        Assert.Equal(HttpStatusCode.NoContent, (await Client.DeleteAsync(poll)).Status);

        Assert.Equal("E0000007", (await Client.GetAsync(poll)).ErrorCode);
    }

    [Fact]
    public async Task A_push_factor_is_activated_on_the_device_and_takes_its_codes_along()
    {
        Reply enrolled = await Client.PostAsync(_path, """{"factorType":"push","provider":"OKTA"}""");
        string id = (string)enrolled.Json["id"]!;
        Assert.Equal("WAITING", (string)enrolled.Json["_embedded"]!["activation"]!["factorResult"]!);
        Assert.Equal("WAITING", (string)(await Client.PostAsync($"{_path}/{id}/lifecycle/activate")).Json["factorResult"]!);
        Org.Factors.Activate(id);
        string poll = (string)enrolled.Json["_embedded"]!["activation"]!["_links"]!["poll"]!["href"]!;
        Assert.Equal("ACTIVE", (string)(await Client.PostAsync(poll)).Json["status"]!);

        Org.Factors.Add("ann@example.com", "token:software:totp");
        Org.Factors.Add("ann@example.com", "email");
        await Client.DeleteAsync($"{_path}/{id}");

        Assert.Equal("email", Assert.Single(Org.Factors.All).FactorType);
    }

    [Fact]
    public async Task All_factors_of_a_user_can_be_reset()
    {
        Org.Users.Add("bob@example.com", "Bob", "Best");
        Org.Factors.Add("ann@example.com");
        Org.Factors.Add("bob@example.com");

        Reply reply = await Client.PostAsync("/api/v1/users/ann@example.com/lifecycle/reset_factors");

        Assert.Equal((HttpStatusCode.OK, ""), (reply.Status, reply.Text));
        Assert.Empty((await Client.GetAsync(_path)).Items);
        Assert.Single(Org.Factors.All);
        Assert.Equal(4, (await Client.GetAsync(_path + "/catalog")).Items.Count);
        Assert.Throws<ArgumentException>(() => Org.Factors.Add("ann@example.com", "fax"));
    }

    private async Task<string> PollAsync(string url) => (string)(await Client.GetAsync(url)).Json["factorResult"]!;
}
