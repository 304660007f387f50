using OktaGen.Testing;

namespace OktaGen.Management.Tests.Workflows;

/// <summary>A push is sent, its number shown, and its answer waited for.</summary>
public sealed class PushVerificationTests
{
    [Theory]
    [InlineData(OktaTestPushAnswer.Approve, "SUCCESS")]
    [InlineData(OktaTestPushAnswer.Reject, "REJECTED")]
    public async Task The_answer_is_waited_for(OktaTestPushAnswer answer, string result)
    {
        var clock = new PassingTimeProvider();
        await using TestOrg test = await TestOrg.StartAsync(clock: clock);
        OktaTestFactor factor = AddPush(test);
        test.Org.Factors.AnswerPush(factor.Id, answer, afterPolls: 2);

        UserFactorPushTransactionFactorResult got = await new PushVerification(test.Okta).VerifyAsync(factor.UserId, factor.Id);

        Assert.Equal(result, got.Value);
        Assert.Equal([4, 4], clock.Pauses.Select(static pause => pause.TotalSeconds));
    }

    [Fact]
    public async Task The_number_to_match_is_shown_before_the_wait()
    {
        await using TestOrg test = await TestOrg.StartAsync();
        OktaTestFactor factor = AddPush(test);
        long? shown = null;

        UserFactorPushTransactionFactorResult got = await new PushVerification(test.Okta).VerifyAsync(factor.UserId, factor.Id, number =>
        {
            shown = number;
            test.Org.Factors.AnswerPush(factor.Id, OktaTestPushAnswer.Approve);
        });

        Assert.Equal(UserFactorPushTransactionFactorResult.Success, got);
        Assert.NotNull(shown);
        Assert.Equal(test.Org.Factors.All.Single().PushNumber, (int)shown);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public async Task The_number_is_shown_whichever_answer_brings_it(int poll)
    {
        List<long> shown = [];
        int polls = 0;
        var handler = new StubHandler(request => request.Method == HttpMethod.Post ? Answer("WAITING", null)
            : ++polls > poll + 1 ? Answer("SUCCESS", null)
            : Answer("WAITING", polls >= poll ? 92 : null));
        await using var okta = OktaConnection.Create(
            new OktaOptions { OrgUrl = "https://example.okta.com", Token = "t" }, [], handler, timeProvider: new PassingTimeProvider());

        UserFactorPushTransactionFactorResult got = await new PushVerification(okta).VerifyAsync("00u1", "opf1", shown.Add);

        Assert.Equal(UserFactorPushTransactionFactorResult.Success, got);
        Assert.Equal([92], shown);

        static string Answer(string result, int? number) => $$$$"""
            {"factorResult":"{{{{result}}}}","_embedded":{"challenge":{{{{(number is null ? "null" : $$"""{"correctAnswer":{{number}}}""")}}}}},
             "_links":{"poll":{"href":"https://example.okta.com/api/v1/users/00u1/factors/opf1/transactions/v2mst.1"}}}
            """;
    }

    [Fact]
    public async Task Who_polls_alone_gets_the_number_as_well()
    {
        var handler = new StubHandler(static _ => """{"factorResult":"WAITING","_embedded":{"challenge":{"correctAnswer":7}}}""");
        await using var okta = OktaConnection.Create(new OktaOptions { OrgUrl = "https://example.okta.com", Token = "t" }, [], handler);

        PushStatus status = await new PushVerification(okta).GetStatusAsync(new PushChallenge("00u1", "opf1", "v2mst.1"));

        Assert.Equal(new PushStatus(UserFactorPushTransactionFactorResult.Waiting, 7), status);
    }

    [Fact]
    public async Task A_push_that_nobody_answers_is_given_up_by_Okta()
    {
        await using TestOrg test = await TestOrg.StartAsync();
        OktaTestFactor factor = AddPush(test);

        UserFactorPushTransactionFactorResult got = await new PushVerification(test.Okta).VerifyAsync(factor.UserId, factor.Id);

        Assert.Equal(UserFactorPushTransactionFactorResult.Timeout, got);
    }

    [Fact]
    public async Task A_caller_with_less_patience_gets_no_invented_result()
    {
        await using TestOrg test = await TestOrg.StartAsync();
        OktaTestFactor factor = AddPush(test);
        var verification = new PushVerification(test.Okta) { PollDelay = TimeSpan.FromSeconds(5), Timeout = TimeSpan.FromSeconds(20) };

        TimeoutException exception = await Assert.ThrowsAsync<TimeoutException>(() => verification.VerifyAsync(factor.UserId, factor.Id));

        Assert.Equal("The user has not answered the push within 20 seconds.", exception.Message);
        Assert.Equal(5, test.Org.Requests.Count(static request => request.Method == "GET"));
    }

    [Fact]
    public async Task A_push_can_be_sent_by_one_process_and_asked_about_by_another()
    {
        await using TestOrg test = await TestOrg.StartAsync();
        OktaTestFactor factor = AddPush(test);
        PushChallenge sent = await new PushVerification(test.Okta).SendAsync(factor.UserId, factor.Id);
        var address = new Uri(test.Org.Url, $"/api/v1/users/{sent.UserId}/factors/{sent.FactorId}/transactions/{sent.TransactionId}");

        PushChallenge kept = PushChallenge.FromPollAddress(address)!;
        Assert.Equal(UserFactorPushTransactionFactorResult.Waiting, await new PushVerification(test.Okta).GetResultAsync(kept));
        test.Org.Factors.AnswerPush(factor.Id, OktaTestPushAnswer.Approve);

        Assert.Equal(UserFactorPushTransactionFactorResult.Success, await new PushVerification(test.Okta).GetResultAsync(kept));
        Assert.Null(sent.Number);
        Assert.NotNull(sent.ExpiresAt);
    }

    [Fact]
    public async Task An_address_of_another_host_never_gets_the_credential()
    {
        await using TestOrg test = await TestOrg.StartAsync();
        await using OktaTestOrg stranger = await OktaTestOrg.StartAsync();
        PushChallenge challenge = PushChallenge.FromPollAddress(new Uri(stranger.Url, "/api/v1/users/00u1/factors/opf1/transactions/v2mst.1"))!;

        await Assert.ThrowsAsync<OktaApiException>(() => new PushVerification(test.Okta).GetResultAsync(challenge));

        Assert.Empty(stranger.Requests);
    }

    [Theory]
    [InlineData("https://example.okta.com/api/v1/users/00u1/factors/opf1")]
    [InlineData("https://example.okta.com/api/v1/users//factors/opf1/transactions/x")]
    [InlineData("/api/v1/users/00u1/factors/opf1/transactions/x")]
    public void An_address_that_is_no_poll_is_none(string address) =>
        Assert.Null(PushChallenge.FromPollAddress(new Uri(address, UriKind.RelativeOrAbsolute)));

    [Fact]
    public async Task A_factor_of_another_type_is_named_as_the_cause()
    {
        await using TestOrg test = await TestOrg.StartAsync();
        test.Org.Users.Add("ann@example.com", "Ann", "Able");
        OktaTestFactor factor = test.Org.Factors.Add("ann@example.com", "sms");

        OktaFormatException exception = await Assert.ThrowsAsync<OktaFormatException>(() => new PushVerification(test.Okta).SendAsync(factor.UserId, factor.Id));

        Assert.Contains($"CHALLENGE without a push that waits. Is the factor {factor.Id} of type 'push'?", exception.Message, StringComparison.Ordinal);
    }

    private static OktaTestFactor AddPush(TestOrg test) => test.Org.Factors.Add(test.Org.Users.Add("ann@example.com", "Ann", "Able").Id);
}
