using System.Net;
using Microsoft.Extensions.Time.Testing;

namespace OktaGen.Testing.Tests;

public sealed class UserLifecycleTests : OrgTest
{
    [Theory]
    [InlineData("activate", "STAGED", "PROVISIONED")]
    [InlineData("activate", "DEPROVISIONED", "PROVISIONED")]
    [InlineData("reactivate", "PROVISIONED", "PROVISIONED")]
    [InlineData("deactivate", "ACTIVE", "DEPROVISIONED")]
    [InlineData("deactivate", "STAGED", "DEPROVISIONED")]
    [InlineData("suspend", "ACTIVE", "SUSPENDED")]
    [InlineData("unsuspend", "SUSPENDED", "ACTIVE")]
    [InlineData("unlock", "LOCKED_OUT", "ACTIVE")]
    [InlineData("reset_password?sendEmail=false", "ACTIVE", "RECOVERY")]
    [InlineData("reset_password?sendEmail=true", "PASSWORD_EXPIRED", "RECOVERY")]
    [InlineData("expire_password", "ACTIVE", "PASSWORD_EXPIRED")]
    [InlineData("expire_password_with_temp_password", "ACTIVE", "PASSWORD_EXPIRED")]
    public async Task A_transition_changes_the_status(string step, string from, string to)
    {
        string id = Org.Users.Add("a@example.com", "A", "B", from).Id;

        Reply reply = await Client.PostAsync($"/api/v1/users/{id}/lifecycle/{step}");

        Assert.Equal(HttpStatusCode.OK, reply.Status);
        Assert.Equal(to, Org.Users.Find(id)!.Status);
    }

    [Theory]
    [InlineData("activate", "ACTIVE", 403, "E0000016")]
    [InlineData("activate", "SUSPENDED", 403, "E0000016")]
    [InlineData("reactivate", "ACTIVE", 403, "E0000038")]
    [InlineData("deactivate", "DEPROVISIONED", 404, "E0000007")]
    [InlineData("suspend", "STAGED", 400, "E0000001")]
    [InlineData("suspend", "SUSPENDED", 400, "E0000001")]
    [InlineData("unsuspend", "ACTIVE", 400, "E0000001")]
    [InlineData("unlock", "ACTIVE", 403, "E0000032")]
    [InlineData("reset_password", "ACTIVE", 400, "E0000028")]
    [InlineData("reset_password?sendEmail=false", "STAGED", 403, "E0000038")]
    [InlineData("expire_password", "SUSPENDED", 403, "E0000038")]
    public async Task A_transition_from_the_wrong_status_is_refused(string step, string from, int status, string code)
    {
        string id = Org.Users.Add("a@example.com", "A", "B", from).Id;

        Reply reply = await Client.PostAsync($"/api/v1/users/{id}/lifecycle/{step}");

        Assert.Equal((status, code), ((int)reply.Status, reply.ErrorCode));
        Assert.Equal(from, Org.Users.Find(id)!.Status);
    }

    [Fact]
    public async Task Suspending_names_the_operation_and_the_cause()
    {
        string id = Org.Users.Add("a@example.com", "A", "B", "STAGED").Id;

        Reply reply = await Client.PostAsync($"/api/v1/users/{id}/lifecycle/suspend");

        Assert.Equal("Api validation failed: suspendUser", reply.ErrorSummary);
        Assert.Equal("Cannot suspend a user that is not active", reply.Cause);
    }

    [Fact]
    public async Task The_activation_token_is_answered_if_no_mail_is_sent()
    {
        Org.Users.Add("a@example.com", "A", "B", "STAGED");
        Org.Users.Add("b@example.com", "A", "B", "STAGED");

        Reply mailed = await Client.PostAsync("/api/v1/users/a/lifecycle/activate");
        Reply answered = await Client.PostAsync("/api/v1/users/b/lifecycle/activate?sendEmail=false");
        Reply again = await Client.PostAsync("/api/v1/users/b/lifecycle/reactivate");

        Assert.Equal("{}", mailed.Text);
        Assert.EndsWith((string)answered.Json["activationToken"]!, (string)answered.Json["activationUrl"]!, StringComparison.Ordinal);
        Assert.NotNull(again.Json["activationToken"]);
    }

    [Fact]
    public async Task Password_steps_answer_what_the_caller_needs()
    {
        Org.Users.Add("a@example.com", "A", "B");

        Reply expired = await Client.PostAsync("/api/v1/users/a/lifecycle/expire_password");
        Reply temporary = await Client.PostAsync("/api/v1/users/a/lifecycle/expire_password?tempPassword=true");
        Reply reset = await Client.PostAsync("/api/v1/users/a/lifecycle/reset_password?sendEmail=false");
        Reply mailed = await Client.PostAsync("/api/v1/users/a/lifecycle/reset_password?sendEmail=true");

        Assert.Equal("PASSWORD_EXPIRED", (string)expired.Json["status"]!);
        Assert.NotEmpty((string)temporary.Json["tempPassword"]!);
        Assert.StartsWith(Org.Url.AbsoluteUri, (string)reset.Json["resetPasswordUrl"]!, StringComparison.Ordinal);
        Assert.Equal("{}", mailed.Text);
    }

    [Fact]
    public async Task Deactivation_takes_password_and_groups()
    {
        string id = Org.Users.Add("a@example.com", "A", "B").Id;
        Org.Groups.Add("G");
        Org.Groups.AddMember("G", id);

        await Client.PostAsync($"/api/v1/users/{id}/lifecycle/deactivate");
        await Client.PostAsync($"/api/v1/users/{id}/lifecycle/activate");

        Assert.Empty(Org.Groups.Find("G")!.MemberIds);
        Assert.Equal("PROVISIONED", Org.Users.Find(id)!.Status);
    }

    [Fact]
    public async Task A_deactivation_can_take_its_time()
    {
        FakeTimeProvider clock = new();
        await using OktaTestOrg org = await OktaTestOrg.StartAsync(new OktaTestOrgOptions { TimeProvider = clock, DeactivationDelay = TimeSpan.FromSeconds(3) });
        using RawClient client = org.ByApiToken();
        string path = "/api/v1/users/" + org.Users.Add("a@example.com", "A", "B").Id;
        org.Groups.Add("Finance");
        org.Groups.AddMember("Finance", "a@example.com");

        await client.PostAsync(path + "/lifecycle/deactivate");
        await client.DeleteAsync(path);
        Reply meanwhile = await client.GetAsync(path);
        clock.Advance(TimeSpan.FromSeconds(3));
        Reply done = await client.GetAsync(path);

        Assert.Equal(("ACTIVE", "DEPROVISIONED"), ((string)meanwhile.Json["status"]!, (string)meanwhile.Json["transitioningToStatus"]!));
        Assert.Equal(("DEPROVISIONED", null), ((string)done.Json["status"]!, done.Json["transitioningToStatus"]));
        Assert.Equal("DEPROVISIONED", org.Users.Find("a@example.com")!.Status);
        Assert.Empty((await client.GetAsync(path + "/groups")).Items);
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => OktaTestOrg.StartAsync(new OktaTestOrgOptions { DeactivationDelay = TimeSpan.FromSeconds(-1) }));
    }

    [Theory]
    [InlineData("", 1)]
    [InlineData("?revokeSessions=true", 0)]
    public async Task A_temporary_password_ends_sessions_if_asked_to(string query, int remaining)
    {
        string id = Org.Users.Add("a@example.com", "A", "B").Id;
        Org.Sessions.Add(id);

        await Client.PostAsync($"/api/v1/users/{id}/lifecycle/expire_password_with_temp_password{query}");

        Assert.Equal(remaining, Org.Sessions.Of(id).Count);
    }
}
