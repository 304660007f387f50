using Microsoft.Extensions.DependencyInjection;

namespace OktaGen.Tests;

/// <summary>A credential goes to the org's origin and nowhere else.</summary>
public class OriginTests
{
    [Theory]
    [InlineData("302 Found")]
    [InlineData("307 Temporary Redirect")]
    [InlineData("308 Permanent Redirect")]
    public async Task A_redirect_to_another_origin_is_not_followed(string status)
    {
        await using RawServer other = RawServer.Start(RawAnswer.Ok("{}"));
        await using RawServer org = RawServer.Start(RawAnswer.Of(status, "", $"Location: {other.Origin}/api/v1/things"));
        await using OktaConnection okta = Connect.To(org);

        OktaApiException exception = await Assert.ThrowsAsync<OktaApiException>(() => new AnswersClient(okta).ThingAsync(null));

        Assert.Equal(int.Parse(status[..3], System.Globalization.CultureInfo.InvariantCulture), (int)exception.StatusCode);
        Assert.Single(org.Requests);
        Assert.Equal(0, other.Accepted);
        Assert.DoesNotContain(Connect.ApiToken, exception.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_request_that_a_handler_of_the_app_sends_elsewhere_is_stopped()
    {
        await using RawServer other = RawServer.Start(RawAnswer.Ok("{}"));
        await using RawServer org = RawServer.Start(RawAnswer.Ok("{}"));
        var services = new ServiceCollection();
        services
            .AddOkta(null, options => (options.OrgUrl, options.Token, options.Credential) = (org.Origin, Connect.ApiToken, OktaCredential.ApiToken))
            .HttpClientBuilder.AddHttpMessageHandler(() => new Diversion(other.Origin));
        await using ServiceProvider provider = services.BuildServiceProvider();

        InvalidOperationException exception = await Assert.ThrowsAsync<InvalidOperationException>(
            () => new AnswersClient(provider.GetRequiredService<OktaConnection>()).ThingAsync(null));

        Assert.Contains("another origin", exception.Message, StringComparison.Ordinal);
        Assert.Equal(0, other.Accepted);
        Assert.Empty(org.Requests);
    }

    private sealed class Diversion(string origin) : DelegatingHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            request.RequestUri = new Uri(origin + request.RequestUri!.PathAndQuery);
            return base.SendAsync(request, cancellationToken);
        }
    }
}
