using OktaGen.Testing;

namespace OktaGen.Directory.Tests;

/// <summary>The commands of factors and sessions.</summary>
public sealed class FactorCommandTests : DirectoryTest
{
    [Fact]
    public async Task Factors_are_listed_and_reset()
    {
        Org.Users.Add("ann@example.com", "Ann", "Able");
        Org.Users.Add("bob@example.com", "Bob", "Best");
        OktaTestFactor sms = Org.Factors.Add("ann@example.com", "sms");
        Org.Factors.Add("ann@example.com");

        DirectoryRun listed = await SucceedAsync("factor", "list", "ann@example.com", "--format", "csv");
        Assert.Equal("id,type,provider,status,created", listed.Lines[0]);
        Assert.Equal($"{sms.Id},sms,OKTA,ACTIVE,2026-09-01T12:00:00Z", listed.Lines[1]);
        Assert.Equal("There are no such factors.", (await RunAsync("factor", "list", "bob@example.com")).Error.TrimEnd());

        Assert.Equal($"The factor {sms.Id} of ann@example.com is reset.", (await SucceedAsync("factor", "reset", "ann@example.com", sms.Id)).Output.TrimEnd());
        Assert.Equal("push", Assert.Single(Org.Factors.All).FactorType);
        Assert.Contains("E0000007", await FailAsync("factor", "reset", "ann@example.com", sms.Id), StringComparison.Ordinal);
        Assert.Contains("There is no user", await FailAsync("factor", "list", "nobody@example.com"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_push_is_waited_for_and_its_number_shown()
    {
        OktaTestFactor push = AddPush();
        Org.Factors.AnswerPush(push.Id, OktaTestPushAnswer.Approve, afterPolls: 2);

        DirectoryRun run = await RunAsync("factor", "verify", "ann@example.com", push.Id, "--number");

        Assert.Equal((0, "SUCCESS"), (run.ExitCode, run.Output.TrimEnd()));
        Assert.Equal($"The user picks the number {Org.Factors.All.Single().PushNumber}.", run.Error.TrimEnd());
    }

    [Fact]
    public async Task A_push_that_is_rejected_or_not_answered_verifies_nobody()
    {
        OktaTestFactor push = AddPush();
        Org.Factors.AnswerPush(push.Id, OktaTestPushAnswer.Reject);

        DirectoryRun rejected = await RunAsync("factor", "verify", "ann@example.com", push.Id);
        DirectoryRun unanswered = await RunAsync("factor", "verify", "ann@example.com", push.Id);

        Assert.Equal((1, "REJECTED", "The user is not verified."), (rejected.ExitCode, rejected.Output.TrimEnd(), rejected.Error.TrimEnd()));
        Assert.Equal((1, "TIMEOUT"), (unanswered.ExitCode, unanswered.Output.TrimEnd()));
    }

    [Fact]
    public async Task A_push_is_asked_about_by_its_address_but_by_no_address_of_another_host()
    {
        OktaTestFactor push = AddPush();
        string address = (await SucceedAsync("factor", "verify", "ann@example.com", push.Id, "--no-wait")).Output.Trim();

        Assert.Equal("WAITING", (await SucceedAsync("factor", "status", address)).Output.TrimEnd());
        Org.Factors.AnswerPush(push.Id, OktaTestPushAnswer.Approve);
        Assert.Equal("SUCCESS", (await SucceedAsync("factor", "status", address)).Output.TrimEnd());

        string elsewhere = new UriBuilder(address) { Host = "stranger.example.com" }.Uri.AbsoluteUri;
        Assert.Contains("This is no address of a push", await FailAsync("factor", "status", elsewhere), StringComparison.Ordinal);
        Assert.Contains("This is no address of a push", await FailAsync("factor", "status", "https://127.0.0.1/api/v1/users"), StringComparison.Ordinal);
        Assert.Contains("E0000007", await FailAsync("factor", "status", address + "x"), StringComparison.Ordinal);
        Assert.NotEqual(0, (await RunAsync("factor", "status", "nonsense")).ExitCode);
    }

    [Fact]
    public async Task A_factor_of_another_type_cannot_be_pushed()
    {
        Org.Users.Add("ann@example.com", "Ann", "Able");
        OktaTestFactor sms = Org.Factors.Add("ann@example.com", "sms");

        Assert.Contains("of type 'push'?", await FailAsync("factor", "verify", "ann@example.com", sms.Id), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Sessions_are_ended()
    {
        Org.Users.Add("ann@example.com", "Ann", "Able");
        Org.Sessions.Add("ann@example.com");

        DirectoryRun run = await SucceedAsync("session", "clear", "ann@example.com", "--oauth-tokens", "--keep-devices");

        Assert.Equal("The sessions of ann@example.com are ended.", run.Output.TrimEnd());
        Assert.Empty(Org.Sessions.Of("ann@example.com"));
        Assert.Contains("oauthTokens=true&forgetDevices=false", Org.Requests[^1].RawTarget, StringComparison.Ordinal);
        Assert.Contains("There is no user", await FailAsync("session", "clear", "nobody@example.com"), StringComparison.Ordinal);
    }

    private OktaTestFactor AddPush() => Org.Factors.Add(Org.Users.Add("ann@example.com", "Ann", "Able").Id);
}
