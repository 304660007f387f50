using System.Text;

namespace OktaGen.Testing.Tests;

internal static class OrgExtensions
{
    public const string AssertionType = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";

    public static RawClient ByApiToken(this OktaTestOrg org) => new(org, "SSWS " + org.CreateApiToken().Token);

    /// <summary>A client with an access token of a new app that holds these scopes.</summary>
    public static async Task<RawClient> ByOAuthAsync(this OktaTestOrg org, params string[] scopes)
    {
        OktaOptions options = org.CreateServiceApp(scopes);
        Reply reply = await org.RequestTokenAsync(options, string.Join(' ', scopes), now: await org.ReadClockAsync());
        return new RawClient(org, "Bearer " + (string)reply.Json["access_token"]!);
    }

    /// <summary>A token request, right in all but what <paramref name="spoil"/> changes.</summary>
    public static Task<Reply> RequestTokenAsync(this OktaTestOrg org, OktaOptions options, string? scope, Action<AssertionSpec>? spoil = null, DateTimeOffset? now = null)
    {
        AssertionSpec assertion = new(options, now ?? TimeProvider.System.GetUtcNow());
        spoil?.Invoke(assertion);
        return org.PostFormAsync(Form(assertion.Sign(), scope));
    }

    /// <summary>The org's time, which tests may have moved.</summary>
    public static async Task<DateTimeOffset> ReadClockAsync(this OktaTestOrg org)
    {
        using RawClient client = new(org);
        return (await client.GetAsync("/.well-known/okta-organization")).Message.Headers.Date!.Value;
    }

    public static (string Name, string Value)[] Form(string assertion, string? scope)
    {
        (string, string)[] form =
        [
            ("grant_type", "client_credentials"),
            ("client_assertion_type", AssertionType),
            ("client_assertion", assertion),
        ];
        return scope is null ? form : [.. form, ("scope", scope)];
    }

    public static async Task<Reply> PostFormAsync(
        this OktaTestOrg org, (string Name, string Value)[] form, string query = "", params (string Name, string Value)[] headers)
    {
        using RawClient client = new(org);
        string body = string.Join('&', form.Select(pair => $"{pair.Name}={Uri.EscapeDataString(pair.Value)}"));
        StringContent content = new(body, Encoding.UTF8, "application/x-www-form-urlencoded");
        return await client.SendAsync("POST", "/oauth2/v1/token" + query, content, headers);
    }
}
