using System.Net;
using System.Net.Http.Headers;
using OktaGen.Authentication;
using OktaGen.CompilerServices;
using OktaGen.Messages;
using OktaGen.Pipeline;
using OktaGen.Telemetry;
using OktaGen.Urls;
using Authorization = OktaGen.Messages.Authorization;

namespace OktaGen.Tests;

public sealed class RecoveryTests
{
    private static readonly OktaTelemetry s_telemetry =
        new(new Uri("https://example.okta.com"), Microsoft.Extensions.Logging.Abstractions.NullLogger.Instance, TimeProvider.System,
            meters: null);

    private static readonly OrgOrigin s_origin = new(new Uri("https://example.okta.com"));

    [Fact]
    public async Task A_refused_credential_is_replaced_and_the_call_sent_again_with_its_body()
    {
        var authenticator = new CountingAuthenticator(recoverable: 2);
        var credentials = new List<string?>();
        var bodies = new List<string>();
        using var invoker = Invoker(authenticator, async request =>
        {
            credentials.Add(request.Headers.Authorization?.Parameter);
            bodies.Add(await request.Content!.ReadAsStringAsync());
            return new HttpResponseMessage(credentials.Count < 3 ? HttpStatusCode.Unauthorized : HttpStatusCode.OK);
        });
        using OktaRequestMessage request = Request("POST /api/v1/things", new StringContent("body"));

        using HttpResponseMessage response = await invoker.SendAsync(request, default);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(["1", "2", "3"], credentials);
        Assert.Equal(["body", "body", "body"], bodies);
        Assert.Equal([0, 1, 2], authenticator.Seen);
    }

    [Fact]
    public async Task What_the_authenticator_gives_up_is_the_callers_answer()
    {
        var authenticator = new CountingAuthenticator(recoverable: 1);
        using var invoker = Invoker(authenticator, _ => Task.FromResult(new HttpResponseMessage(HttpStatusCode.Unauthorized)));
        using OktaRequestMessage request = Request("GET /api/v1/things", null);

        using HttpResponseMessage response = await invoker.SendAsync(request, default);

        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
        Assert.Equal([0, 1], authenticator.Seen);
    }

    [Fact]
    public async Task An_answer_that_succeeds_is_shown_to_the_authenticator_once()
    {
        var authenticator = new CountingAuthenticator(recoverable: 1);
        using var invoker = Invoker(authenticator, _ => Task.FromResult(new HttpResponseMessage(HttpStatusCode.OK)));
        using OktaRequestMessage request = Request("GET /api/v1/things", null);

        using HttpResponseMessage response = await invoker.SendAsync(request, default);

        Assert.Equal([0], authenticator.Seen);
    }

    private static HttpMessageInvoker Invoker(Authenticator authenticator, Func<HttpRequestMessage, Task<HttpResponseMessage>> send) =>
        new(new OktaMessageHandler(authenticator, OktaCredential.OAuth, s_origin, new Retrier(new RetryPolicy(0, TimeProvider.System),
            TimeProvider.System, s_telemetry), null, new StubHandler((request, _) => send(request))));

    private static OktaRequestMessage Request(string endpoint, HttpContent? content)
    {
        var request = new OktaRequestMessage(new OktaEndpoint(endpoint));
        request.SetOwnUri(new Uri(s_origin.Url, "/api/v1/things"));
        request.SetContent(content);
        return request;
    }

    private sealed class CountingAuthenticator(int recoverable) : Authenticator
    {
        private int _given;

        public List<int> Seen { get; } = [];

        public override ValueTask<Authorization> AuthorizeAsync(ICallContext call, CancellationToken cancellationToken) =>
            new(new Authorization(new AuthenticationHeaderValue("Bearer", $"{++_given}"), scopes: null));

        public override bool TryRecover(Authorization authorization, ICallContext call, HttpResponseMessage response, int recoveries)
        {
            Seen.Add(recoveries);
            return response.StatusCode == HttpStatusCode.Unauthorized && recoveries < recoverable;
        }
    }
}
