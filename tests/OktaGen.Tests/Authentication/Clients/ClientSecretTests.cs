using System.Net;
using System.Text;
using Microsoft.Extensions.Logging.Abstractions;
using OktaGen.Authentication;
using OktaGen.Testing;

namespace OktaGen.Tests;

public sealed class ClientSecretTests
{
    [Theory]
    [InlineData("0oa1abc", "s3cr-et_9", "0oa1abc:s3cr-et_9")]
    [InlineData("0oa1abc", " a+b/c%d:e ", "0oa1abc:a%2Bb%2Fc%25d%3Ae")]
    public async Task It_goes_in_the_header_alone(string clientId, string secret, string expected)
    {
        string? header = null;
        string form = "";
        using var handler = new StubHandler(async (request, cancellationToken) =>
        {
            header = request.Headers.Authorization?.ToString();
            form = await request.Content!.ReadAsStringAsync(cancellationToken);
            return StubHandler.Response(HttpStatusCode.OK, """{"token_type":"Bearer","expires_in":3600,"access_token":"t"}""");
        });
        var options = new OktaOptions { OrgUrl = "https://example.okta.com", ClientId = clientId, ClientSecret = secret };
        using Authenticator authenticator = AuthenticatorFactory.Create(options, ["okta.users.read"], handler, TimeProvider.System, NullLogger.Instance);

        Assert.Equal("Bearer t", (await authenticator.AuthorizeAsync()).Header.ToString());
        Assert.Equal("Basic " + Convert.ToBase64String(Encoding.UTF8.GetBytes(expected)), header);
        Assert.Equal("grant_type=client_credentials&scope=okta.users.read", form);
    }

    [Fact]
    public async Task An_org_issues_tokens_for_it()
    {
        await using OktaTestOrg org = await OktaTestOrg.StartAsync();
        org.Users.Add("ada@example.com", "Ada", "Lovelace");
        OktaOptions options = org.CreateServiceApp(OktaScopes.UsersRead);
        options.PrivateKey = null;
        options.PrivateKeyId = null;
        options.ClientSecret = org.ServiceApp(options.ClientId).UseClientSecret();
        await using OktaConnection okta = Connect.To(options, [OktaScopes.UsersRead]);

        Assert.Equal("ada@example.com", (await new PeopleClient(okta).GetAsync("ada@example.com")).Profile!.Login);
    }

    [Fact]
    public async Task It_reaches_no_message()
    {
        const string Secret = "marker-client-secret";
        using var handler = StubHandler.Answering(HttpStatusCode.Unauthorized, """{"error":"invalid_client"}""");
        var options = new OktaOptions { OrgUrl = "https://example.okta.com", ClientId = "0oa1abc", ClientSecret = Secret };
        using Authenticator authenticator = AuthenticatorFactory.Create(options, ["okta.users.read"], handler, TimeProvider.System, NullLogger.Instance);

        OktaAuthenticationException exception = await Assert.ThrowsAsync<OktaAuthenticationException>(() => authenticator.AuthorizeAsync().AsTask());

        Assert.DoesNotContain(Secret, exception.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain(Convert.ToBase64String(Encoding.UTF8.GetBytes("0oa1abc:" + Secret)), exception.ToString(), StringComparison.Ordinal);
    }
}
