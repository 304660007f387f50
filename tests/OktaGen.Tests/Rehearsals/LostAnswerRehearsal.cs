using OktaGen.Testing;

namespace OktaGen.Tests;

public sealed class LostAnswerRehearsal
{
    private static readonly OrgUser s_bob = new(Profile: new OrgUserProfile("bob@example.com", "bob@example.com", "Bob", "Baker"));

    [Fact]
    public async Task A_user_whose_creation_was_not_answered_is_not_created_again()
    {
        await using OktaTestOrg org = await OktaTestOrg.StartAsync();
        await using OktaConnection okta = Connect(org);
        org.Faults.LoseAnswer("POST");

        OktaTransportException exception = await Assert.ThrowsAsync<OktaTransportException>(() => new DirectoryClient(okta).CreateAsync(s_bob));

        Assert.Equal("POST", Assert.Single(org.Requests).Method);
        Assert.NotNull(org.Users.Find("bob@example.com"));
        Assert.Contains("not known", exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_deletion_that_was_not_answered_is_not_repeated_on_a_new_connection_or_a_kept_one(bool isKept)
    {
        // The second deletion would remove for good whom the first one only deactivated.
        await using OktaTestOrg org = await OktaTestOrg.StartAsync();
        OktaTestUser ann = org.Users.Add("ann@example.com", "Ann", "Able");
        await using OktaConnection okta = Connect(org);
        var directory = new DirectoryClient(okta);
        if (isKept)
        {
            await directory.GetAsync(ann.Id);
        }

        org.Faults.LoseAnswer("DELETE");

        OktaTransportException exception = await Assert.ThrowsAsync<OktaTransportException>(() => directory.DeleteAsync(ann.Id));

        Assert.Single(org.Requests, request => request.Method == "DELETE");
        Assert.Equal("DEPROVISIONED", org.Users.Find(ann.Id)!.Status);
        Assert.Contains("not known", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_may_be_done_twice_is_repeated()
    {
        await using OktaTestOrg org = await OktaTestOrg.StartAsync();
        OktaTestUser ann = org.Users.Add("ann@example.com", "Ann", "Able");
        await using OktaConnection okta = Connect(org);
        var directory = new DirectoryClient(okta);
        org.Faults.LoseAnswer("GET");
        org.Faults.LoseAnswer("PUT");

        Assert.Equal(ann.Id, (await directory.GetAsync(ann.Id)).Id);
        Assert.Equal("Bob", (await directory.ReplaceAsync(ann.Id, s_bob)).Profile!.FirstName);

        Assert.Equal(["GET", "GET", "PUT", "PUT"], org.Requests.Select(request => request.Method));
        Assert.Equal(0, org.Faults.Pending);
    }

    private static OktaConnection Connect(OktaTestOrg org) => OktaConnection.Create(org.CreateApiToken(), timeProvider: new SkippingTime());
}
