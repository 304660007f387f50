using System.Net;
using Microsoft.Extensions.Time.Testing;

namespace OktaGen.Testing.Tests;

/// <summary>A service app that has to prove possession of its key, and what it sends.</summary>
internal sealed class DPoPApp
{
    private readonly OktaTestOrg _org;
    private readonly FakeTimeProvider _clock;

    public DPoPApp(OktaTestOrg org, FakeTimeProvider clock, params string[] scopes)
    {
        _org = org;
        _clock = clock;
        Options = org.CreateServiceApp(scopes);
        Scope = string.Join(' ', scopes);
        org.ServiceApp(Options.ClientId).RequireDPoP = true;
    }

    public OktaOptions Options { get; }

    public string Scope { get; }

    public ProofKey Key { get; set; } = ProofKey.Create();

    public string? Nonce { get; set; }

    public string AccessToken { get; private set; } = "";

    /// <summary>A token request with a proof that is right in all but what <paramref name="spoil"/> changes.</summary>
    public Task<Reply> RequestTokenAsync(Action<ProofSpec>? spoil = null)
    {
        ProofSpec proof = new(Key, "POST", Options.OrgUrl + "/oauth2/v1/token", _clock.GetUtcNow());
        if (Nonce is not null)
        {
            proof.Nonce = Nonce;
        }

        spoil?.Invoke(proof);
        return PostAsync(("DPoP", proof.Sign()));
    }

    public Task<Reply> PostAsync(params (string Name, string Value)[] headers)
    {
        string assertion = new AssertionSpec(Options, _clock.GetUtcNow()).Sign();
        return _org.PostFormAsync(OrgExtensions.Form(assertion, Scope), "", headers);
    }

    /// <summary>Learns the nonce, then gets an access token.</summary>
    public async Task<Reply> SignInAsync()
    {
        Nonce = Assert.Single((await RequestTokenAsync()).Header("DPoP-Nonce"));
        Reply reply = await RequestTokenAsync();
        Assert.Equal(HttpStatusCode.OK, reply.Status);
        AccessToken = (string)reply.Json["access_token"]!;
        return reply;
    }

    /// <summary>A GET with a proof that is right in all but what <paramref name="spoil"/> changes.</summary>
    public Task<Reply> GetAsync(string target, Action<ProofSpec>? spoil = null, string? htu = null)
    {
        ProofSpec proof = new(Key, "GET", Options.OrgUrl + (htu ?? target.Split('?')[0]), _clock.GetUtcNow()) { AccessToken = AccessToken };
        spoil?.Invoke(proof);
        return SendAsync("DPoP", target, ("DPoP", proof.Sign()));
    }

    public async Task<Reply> SendAsync(string scheme, string target, params (string Name, string Value)[] headers)
    {
        using RawClient client = new(_org, $"{scheme} {AccessToken}");
        return await client.GetAsync(target, headers);
    }
}
