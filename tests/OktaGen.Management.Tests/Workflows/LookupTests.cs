using System.Text.Json.Nodes;
using OktaGen.Testing;

namespace OktaGen.Management.Tests.Workflows;

/// <summary>None, one and many are told apart, and no name changes the query.</summary>
public sealed class LookupTests
{
    [Fact]
    public async Task A_user_is_found_by_login_even_when_deactivated()
    {
        await using TestOrg test = await TestOrg.StartAsync();
        OktaTestUser ann = test.Org.Users.Add("ann@example.com", "Ann", "Able", "DEPROVISIONED");
        test.Org.Users.Add("ann@example.org", "Ann", "Other");

        LookupResult<User> found = await new UserLookup(test.Okta).FindByLoginAsync("ann@example.com");

        Assert.Equal((LookupOutcome.One, ann.Id), (found.Outcome, found.One().Id));
    }

    [Fact]
    public async Task A_login_that_nobody_has_is_none_and_says_so()
    {
        await using TestOrg test = await TestOrg.StartAsync();

        LookupResult<User> found = await new UserLookup(test.Okta).FindByLoginAsync("ann@example.com");

        Assert.Equal(LookupOutcome.None, found.Outcome);
        Assert.Null(found.OneOrNone());
        LookupException exception = Assert.Throws<LookupException>(found.One);
        Assert.Equal((LookupOutcome.None, "There is no user with the login 'ann@example.com'."), (exception.Outcome, exception.Message));
    }

    [Fact]
    public async Task Users_that_share_an_address_are_many_and_their_ids_are_named()
    {
        await using TestOrg test = await TestOrg.StartAsync();
        JsonObject shared = new() { ["email"] = "team@example.com" };
        string[] ids = [test.Org.Users.Add("ann@example.com", "Ann", "Able", attributes: shared).Id, test.Org.Users.Add("bob@example.com", "Bob", "Best", attributes: shared).Id];

        LookupResult<User> found = await new UserLookup(test.Okta).FindByEmailAsync("team@example.com");

        Assert.Equal(LookupOutcome.Many, found.Outcome);
        Assert.Equal(ids, found.Items.Select(static user => user.Id));
        LookupException exception = Assert.Throws<LookupException>(found.OneOrNone);
        Assert.Equal(LookupOutcome.Many, exception.Outcome);
        Assert.All(ids, id => Assert.Contains(id, exception.Message, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_group_is_found_by_its_whole_name_only()
    {
        await using TestOrg test = await TestOrg.StartAsync();
        test.Org.Groups.Add("Finance EMEA");
        string id = test.Org.Groups.Add("Finance").Id;

        var lookup = new GroupLookup(test.Okta);

        Assert.Equal(id, (await lookup.FindByNameAsync("Finance")).One().Id);
        Assert.Equal(LookupOutcome.None, (await lookup.FindByNameAsync("finance")).Outcome);
        Assert.Equal(LookupOutcome.None, (await lookup.FindByNameAsync("Fin")).Outcome);
    }

    [Fact]
    public async Task Apps_that_share_a_label_are_many()
    {
        await using TestOrg test = await TestOrg.StartAsync();
        string wiki = test.Org.Apps.Add("Wiki").Id;
        test.Org.Apps.Add("Wiki (old)");
        test.Org.Apps.Add("Board");
        test.Org.Apps.Add("Board");
        var lookup = new ApplicationLookup(test.Okta);

        Assert.Equal(wiki, (await lookup.FindByLabelAsync("Wiki")).One().Id);
        Assert.Equal(LookupOutcome.Many, (await lookup.FindByLabelAsync("Board")).Outcome);
        Assert.Equal(LookupOutcome.None, (await lookup.FindByLabelAsync("Wik")).Outcome);
    }

    [Theory]
    [InlineData("x\" or status eq \"ACTIVE")]
    [InlineData("back\\slash\"")]
    public async Task A_name_with_quotation_marks_finds_nothing_else(string name)
    {
        await using TestOrg test = await TestOrg.StartAsync();
        test.Org.Users.Add("ann@example.com", "Ann", "Able");
        test.Org.Groups.Add("Finance");
        string odd = test.Org.Groups.Add(name).Id;

        Assert.Equal(LookupOutcome.None, (await new UserLookup(test.Okta).FindByLoginAsync(name)).Outcome);
        Assert.Equal(odd, (await new GroupLookup(test.Okta).FindByNameAsync(name)).One().Id);
    }

    [Fact]
    public async Task An_empty_name_is_refused_before_a_call()
    {
        await using TestOrg test = await TestOrg.StartAsync();

        await Assert.ThrowsAsync<ArgumentException>(() => new UserLookup(test.Okta).FindByLoginAsync(""));
        await Assert.ThrowsAsync<ArgumentException>(() => new GroupLookup(test.Okta).FindByNameAsync(""));
        await Assert.ThrowsAsync<ArgumentException>(() => new ApplicationLookup(test.Okta).FindByLabelAsync(""));
        Assert.Empty(test.Org.Requests);
    }
}
