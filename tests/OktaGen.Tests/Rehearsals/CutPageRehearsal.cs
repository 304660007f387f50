using OktaGen.Testing;

namespace OktaGen.Tests;

public sealed class CutPageRehearsal
{
    [Theory]
    [InlineData(0)]
    [InlineData(200)]
    [InlineData(int.MaxValue)]
    public async Task A_listing_of_ten_pages_each_cut_once_gives_each_user_once_and_in_order(int bytes)
    {
        await using OktaTestOrg org = await OktaTestOrg.StartAsync();
        string[] ids = [.. Enumerable.Range(0, 20).Select(user => org.Users.Add($"user{user:D2}@example.com", "First", "Last").Id)];
        await using OktaConnection okta = OktaConnection.Create(org.CreateApiToken(), timeProvider: new SkippingTime());
        var listed = new List<string?>();

        org.Faults.CutBody(bytes);
        await foreach (OktaPage<OrgUser> page in new DirectoryClient(okta).ListAsync(limit: 2).AsPages())
        {
            listed.AddRange(page.Items.Select(user => user.Id));
            if (page.Next is not null)
            {
                org.Faults.CutBody(bytes);
            }
        }

        Assert.Equal(ids, listed);
        Assert.Equal(0, org.Faults.Pending);
        Assert.Equal(20, org.Requests.Count);
        Assert.Equal(10, org.Requests.Select(request => request.RawTarget).Distinct().Count());
    }
}
