using System.Net;
using System.Text.Json;
using Microsoft.Extensions.Logging;
using OktaGen.Testing;

namespace OktaGen.AspNetCore.Tests;

public sealed class FailureTests : PeopleServiceTest
{
    [Fact]
    public async Task What_Okta_does_not_have_is_not_found()
    {
        (HttpResponseMessage response, JsonElement problem) = await FailAsync(HttpStatusCode.NotFound, "/users/nobody");

        Assert.Contains("nobody", problem.GetProperty("detail").GetString(), StringComparison.Ordinal);
        Assert.NotEmpty(problem.GetProperty("oktaRequestId").GetString()!);
        Assert.Null(response.Headers.RetryAfter);
        Assert.DoesNotContain(Service.Log.Entries, static entry => entry.Level >= LogLevel.Warning);
    }

    [Fact]
    public async Task A_group_that_nobody_has_made_is_not_found() =>
        await FailAsync(HttpStatusCode.NotFound, "/groups/Poets/members");

    [Fact]
    public async Task What_Okta_finds_at_fault_with_a_request_reaches_the_caller()
    {
        Org.Users.SetStatus(Ada.Id, "STAGED");

        (_, JsonElement problem) = await FailAsync(HttpStatusCode.BadRequest, $"/users/{Ada.Id}/suspend", HttpMethod.Post);

        Assert.Contains("Cannot suspend a user that is not active", problem.GetProperty("detail").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_a_users_status_does_not_allow_is_a_conflict()
    {
        Org.Faults.Error(403, "E0000038", method: "POST");

        await FailAsync(HttpStatusCode.Conflict, $"/users/{Ada.Id}/suspend", HttpMethod.Post);
    }

    [Fact]
    public async Task A_rate_limit_that_outlasts_a_call_is_told_with_its_end()
    {
        Org.RateLimits.Set("/api/v1/users", limit: 1);
        await GetAsync("/users/ada@example.com");

        (HttpResponseMessage response, _) = await FailAsync(HttpStatusCode.ServiceUnavailable, "/users/ada@example.com");

        Assert.InRange(response.Headers.RetryAfter!.Delta!.Value.TotalSeconds, 58, 62);
        Assert.Contains(Service.Log.Entries, static entry => entry.Level == LogLevel.Warning && entry.Text.StartsWith("A request was refused because Okta", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Too_many_calls_at_the_same_time_are_told_with_a_pause()
    {
        Use(("Okta:Client:MaxRetries", "0"));
        Org.RateLimits.RefuseNext(OktaTestLimit.Concurrency);

        (HttpResponseMessage response, _) = await FailAsync(HttpStatusCode.ServiceUnavailable, "/users/ada@example.com");

        Assert.Equal(TimeSpan.FromSeconds(5), response.Headers.RetryAfter!.Delta);
    }

    [Fact]
    public async Task A_missing_scope_is_named_in_the_log_and_not_to_the_caller()
    {
        App = Org.CreateServiceApp(OktaScopes.UsersManage, OktaScopes.UsersRead);

        (HttpResponseMessage response, _) = await FailAsync(HttpStatusCode.InternalServerError, "/groups/Engineering/members");

        Assert.DoesNotContain("okta.groups", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Contains(Service.Log.Entries, static entry => entry.Level == LogLevel.Error && entry.Text.Contains("lacks the scope okta.groups.read", StringComparison.Ordinal));
        await GetAsync("/users/ada@example.com");
    }

    [Fact]
    public async Task A_credential_that_Okta_refuses_is_the_services_fault()
    {
        Org.ServiceApp(App.ClientId).DeactivateKey(App.PrivateKeyId!);

        (HttpResponseMessage response, _) = await FailAsync(HttpStatusCode.BadGateway, "/users/ada@example.com");

        Assert.DoesNotContain("invalid_client", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Contains(Service.Log.Entries, static entry => entry.Level == LogLevel.Error && entry.Text.Contains("invalid_client", StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_org_that_cannot_be_understood_is_a_bad_gateway()
    {
        Org.Faults.Garbage();

        await FailAsync(HttpStatusCode.BadGateway, "/users/ada@example.com");
    }

    [Fact]
    public async Task An_org_that_breaks_off_is_a_bad_gateway_once_it_is_given_up()
    {
        Use(("Okta:Client:MaxRetries", "0"));
        // More than one: sockets repeat by themselves what breaks on a connection that was used before.
        Org.Faults.Reset(count: 10);

        await FailAsync(HttpStatusCode.BadGateway, "/users/ada@example.com");
    }

    [Fact]
    public async Task A_caller_that_hangs_up_ends_the_call_to_Okta()
    {
        OktaTestHold hold = Org.Faults.Hold();
        using var hangUp = new CancellationTokenSource();
        Task ended = Service.Log.NextAsync(21);
        Task<HttpResponseMessage> call = Http.GetAsync(new Uri("/users/ada@example.com", UriKind.Relative), hangUp.Token);
        await hold.WaitAsync().WaitAsync(TimeSpan.FromSeconds(30));

        await hangUp.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => call);
        await ended;
        hold.Release();
        Assert.DoesNotContain(Service.Log.Entries, static entry => entry.Level >= LogLevel.Error);
    }
}
