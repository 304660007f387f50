using Microsoft.IdentityModel.JsonWebTokens;
using OktaGen.Testing;

namespace OktaGen.Tests;

public sealed class DPoPRehearsal : IDisposable
{
    private const string TokenPath = "/oauth2/v1/token";

    private readonly SkippingTime _time = new();
    private readonly RecordingHandler _recorder = new();

    public void Dispose() => _recorder.Dispose();

    [Theory]
    [InlineData("page")]
    [InlineData("limit")]
    [InlineData("lost answer")]
    public async Task Each_attempt_of_a_call_has_a_proof_of_its_own(string trouble)
    {
        await using OktaTestOrg org = await StartAsync();
        await using OktaConnection okta = Connect(org);
        if (trouble == "page")
        {
            org.Faults.HtmlPage(503);
        }

        if (trouble == "lost answer")
        {
            org.Faults.LoseAnswer("GET");
        }

        if (trouble == "limit")
        {
            org.RateLimits.RefuseNext();
        }

        await new DirectoryClient(okta).GetAsync("user0@example.com");

        Assert.Equal(2, _recorder.CallProofs.Count);
        AssertNoReplay(org, [TokenPath]);
    }

    [Theory]
    [InlineData("page")]
    [InlineData("lost answer")]
    public async Task Each_attempt_of_a_token_request_has_a_proof_and_an_assertion_of_its_own(string trouble)
    {
        await using OktaTestOrg org = await StartAsync();
        await using OktaConnection okta = Connect(org);
        if (trouble == "page")
        {
            org.Faults.HtmlPage(503, path: TokenPath);
        }
        else
        {
            org.Faults.LoseAnswer(path: TokenPath, count: 2);
        }

        await new DirectoryClient(okta).GetAsync("user0@example.com");

        Assert.Equal(0, org.Faults.Pending);
        AssertNoReplay(org, [.. org.Requests.Where(request => request.Status == 400).Select(request => request.Path)]);
        Assert.Single(org.Requests, request => request.Path == TokenPath && request.Status == 200);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_listing_goes_on_while_the_nonce_changes_under_it(bool isRevoked)
    {
        await using OktaTestOrg org = await StartAsync();
        org.DPoP.RequireResourceNonce = true;
        await using OktaConnection okta = Connect(org);
        var ids = new List<string?>();

        await foreach (OktaPage<OrgUser> page in new DirectoryClient(okta).ListAsync(limit: 2).AsPages())
        {
            ids.AddRange(page.Items.Select(user => user.Id));
            if (isRevoked)
            {
                org.DPoP.RevokeNonces();
            }
            else
            {
                org.DPoP.RotateNonce();
            }
        }

        Assert.Equal(6, ids.Distinct().Count());
        Assert.Equal(6, ids.Count);
        int demands = isRevoked ? 3 : 1;
        AssertNoReplay(org, [TokenPath, .. Enumerable.Repeat("/api/v1/users", demands)]);
    }

    // The challenges are the only refusals: none is for a proof or an assertion that was used before.
    private void AssertNoReplay(OktaTestOrg org, IEnumerable<string> challenged)
    {
        Assert.Equal(challenged, org.Requests.Where(request => request.Status is 400 or 401).Select(request => request.Path));
        string?[] proofs = [.. _recorder.TokenProofs, .. _recorder.CallProofs];
        Assert.Equal(proofs.Length, proofs.Select(proof => new JsonWebToken(proof).Id).Distinct().Count());
    }

    private async Task<OktaTestOrg> StartAsync()
    {
        OktaTestOrg org = await OktaTestOrg.StartAsync(new OktaTestOrgOptions { TimeProvider = _time });
        for (int user = 0; user < 6; user++)
        {
            org.Users.Add($"user{user}@example.com", "First", "Last");
        }

        return org;
    }

    private OktaConnection Connect(OktaTestOrg org)
    {
        OktaOptions options = org.CreateServiceApp(OktaScopes.UsersRead);
        org.ServiceApp(options.ClientId).RequireDPoP = true;
        options.DPoP = OktaDPoP.On;
        return OktaConnection.Create(options, [OktaScopes.UsersRead], _recorder, timeProvider: _time);
    }
}
