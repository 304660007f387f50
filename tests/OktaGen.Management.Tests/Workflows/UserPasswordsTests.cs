using OktaGen.Testing;

namespace OktaGen.Management.Tests.Workflows;

/// <summary>Passwords are set as given, and expired with or without sessions.</summary>
public sealed class UserPasswordsTests
{
    [Fact]
    public async Task A_temporary_password_is_the_given_one_and_must_be_changed()
    {
        await using TestOrg test = await TestOrg.StartAsync();
        OktaTestUser ann = test.Org.Users.Add("ann@example.com", "Ann", "Able");

        User user = await new UserPasswords(test.Okta).SetTemporaryAsync(ann.Id, "Correct-Horse-7");

        Assert.Equal(UserStatus.PasswordExpired, user.Status);
        Assert.NotNull(user.PasswordChanged);

        // Nothing that has Okta make a password up in place of the given one.
        Assert.Equal([$"/api/v1/users/{ann.Id}", $"/api/v1/users/{ann.Id}/lifecycle/expire_password"], test.Org.Requests.Select(static request => request.RawTarget));
    }

    [Fact]
    public async Task A_password_that_is_set_for_good_leaves_the_user_active()
    {
        await using TestOrg test = await TestOrg.StartAsync();
        OktaTestUser ann = test.Org.Users.Add("ann@example.com", "Ann", "Able");

        User user = await new UserPasswords(test.Okta).SetAsync(ann.Id, "Correct-Horse-7");

        Assert.Equal((UserStatus.Active, "Ann"), (user.Status, user.Profile!.FirstName));
    }

    [Fact]
    public async Task A_weak_password_is_refused_by_Okta_and_not_repeated_in_the_message()
    {
        await using TestOrg test = await TestOrg.StartAsync();
        OktaTestUser ann = test.Org.Users.Add("ann@example.com", "Ann", "Able");

        OktaApiException exception = await Assert.ThrowsAsync<OktaApiException>(() => new UserPasswords(test.Okta).SetTemporaryAsync(ann.Id, "w7k"));

        Assert.Equal("E0000001", exception.ErrorCode);
        Assert.DoesNotContain("w7k", exception.ToString(), StringComparison.Ordinal);
        Assert.Equal("ACTIVE", test.Org.Users.Find(ann.Id)!.Status);
    }

    [Theory]
    [InlineData(false, 1)]
    [InlineData(true, 0)]
    public async Task An_expired_password_ends_sessions_only_if_asked_to(bool revokeSessions, int remaining)
    {
        await using TestOrg test = await TestOrg.StartAsync();
        OktaTestUser ann = test.Org.Users.Add("ann@example.com", "Ann", "Able");
        test.Org.Sessions.Add(ann.Id);

        User user = await new UserPasswords(test.Okta).ExpireAsync("ann@example.com", revokeSessions);

        Assert.Equal(UserStatus.PasswordExpired, user.Status);
        Assert.Equal(remaining, test.Org.Sessions.Of(ann.Id).Count);
    }

    [Theory]
    [InlineData(false, 1)]
    [InlineData(true, 0)]
    public async Task A_password_that_Okta_makes_up_ends_sessions_only_if_asked_to(bool revokeSessions, int remaining)
    {
        await using TestOrg test = await TestOrg.StartAsync();
        OktaTestUser ann = test.Org.Users.Add("ann@example.com", "Ann", "Able");
        test.Org.Sessions.Add(ann.Id);

        string password = await new UserPasswords(test.Okta).ReplaceByTemporaryAsync(ann.Id, revokeSessions);

        Assert.NotEmpty(password);
        Assert.Equal(remaining, test.Org.Sessions.Of(ann.Id).Count);
    }
}
