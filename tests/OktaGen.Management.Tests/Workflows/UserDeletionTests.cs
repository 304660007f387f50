using OktaGen.Testing;

namespace OktaGen.Management.Tests.Workflows;

/// <summary>A user is deactivated, waited for, and deleted.</summary>
public sealed class UserDeletionTests
{
    [Fact]
    public async Task An_active_user_is_gone_afterwards()
    {
        await using TestOrg test = await TestOrg.StartAsync();
        OktaTestUser ann = test.Org.Users.Add("ann@example.com", "Ann", "Able");

        User before = await new UserDeletion(test.Okta).DeleteAsync("ann@example.com");

        Assert.Equal((ann.Id, UserStatus.Active), (before.Id, before.Status));
        Assert.Null(test.Org.Users.Find(ann.Id));
    }

    [Fact]
    public async Task A_deactivation_that_takes_its_time_is_waited_for()
    {
        var clock = new PassingTimeProvider();
        await using TestOrg test = await TestOrg.StartAsync(TimeSpan.FromSeconds(10), clock);
        OktaTestUser ann = test.Org.Users.Add("ann@example.com", "Ann", "Able");

        await new UserDeletion(test.Okta).DeleteAsync(ann.Id);

        Assert.Null(test.Org.Users.Find(ann.Id));
        Assert.Single(test.Org.Requests, static request => request.Path.EndsWith("/lifecycle/deactivate", StringComparison.Ordinal));
        Assert.Single(test.Org.Requests, static request => request.Method == "DELETE");
        Assert.Equal([0.5, 1, 2, 4, 5], clock.Pauses.Select(static pause => pause.TotalSeconds));
    }

    [Fact]
    public async Task A_user_that_is_deactivated_already_is_deleted_by_one_call()
    {
        await using TestOrg test = await TestOrg.StartAsync();
        OktaTestUser ann = test.Org.Users.Add("ann@example.com", "Ann", "Able", "DEPROVISIONED");

        await new UserDeletion(test.Okta).DeleteAsync(ann.Id);

        Assert.Equal(["GET", "DELETE"], test.Org.Requests.Select(static request => request.Method));
    }

    [Fact]
    public async Task A_deactivation_under_way_is_not_begun_again()
    {
        await using TestOrg test = await TestOrg.StartAsync(TimeSpan.FromSeconds(2));
        OktaTestUser ann = test.Org.Users.Add("ann@example.com", "Ann", "Able");
        await new UserLifecycleClient(test.Okta).DeactivateUserAsync(ann.Id);

        await new UserDeletion(test.Okta).DeleteAsync(ann.Id);

        Assert.Single(test.Org.Requests, static request => request.Method == "POST");
        Assert.Null(test.Org.Users.Find(ann.Id));
    }

    [Fact]
    public async Task A_deactivation_that_does_not_end_in_time_leaves_the_user_undeleted()
    {
        await using TestOrg test = await TestOrg.StartAsync(TimeSpan.FromHours(1));
        OktaTestUser ann = test.Org.Users.Add("ann@example.com", "Ann", "Able");

        TimeoutException exception = await Assert.ThrowsAsync<TimeoutException>(
            () => new UserDeletion(test.Okta) { Timeout = TimeSpan.FromSeconds(30) }.DeleteAsync(ann.Id));

        Assert.Contains("still ACTIVE after 30 seconds, so it is not deleted", exception.Message, StringComparison.Ordinal);
        Assert.NotNull(test.Org.Users.Find(ann.Id));
        Assert.DoesNotContain(test.Org.Requests, static request => request.Method == "DELETE");
    }

    [Fact]
    public async Task A_user_whom_somebody_else_deactivates_meanwhile_is_deleted_all_the_same()
    {
        await using TestOrg test = await TestOrg.StartAsync();
        OktaTestUser ann = test.Org.Users.Add("ann@example.com", "Ann", "Able");
        OktaTestHold hold = test.Org.Faults.Hold("POST", "/api/v1/users/**");

        Task<User> deleting = new UserDeletion(test.Okta).DeleteAsync(ann.Id);
        await hold.WaitAsync();
        test.Org.Users.SetStatus(ann.Id, "DEPROVISIONED");
        hold.Release();
        await deleting;

        Assert.Null(test.Org.Users.Find(ann.Id));
    }

    [Fact]
    public async Task A_user_that_does_not_exist_is_an_error()
    {
        await using TestOrg test = await TestOrg.StartAsync();

        OktaApiException exception = await Assert.ThrowsAsync<OktaApiException>(() => new UserDeletion(test.Okta).DeleteAsync("nobody@example.com"));

        Assert.Equal("E0000007", exception.ErrorCode);
    }

    [Fact]
    public async Task A_cancelled_wait_deletes_nothing()
    {
        await using TestOrg test = await TestOrg.StartAsync(TimeSpan.FromHours(1), TimeProvider.System);
        OktaTestUser ann = test.Org.Users.Add("ann@example.com", "Ann", "Able");
        using var cancellation = new CancellationTokenSource();

        Task<User> deleting = new UserDeletion(test.Okta).DeleteAsync(ann.Id, cancellationToken: cancellation.Token);
        await cancellation.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => deleting);
        Assert.NotNull(test.Org.Users.Find(ann.Id));
    }
}
