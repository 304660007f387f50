using System.Diagnostics;
using System.Net;
using Microsoft.Extensions.DependencyInjection;
using OpenTelemetry.Metrics;

namespace OktaGen.AspNetCore.Tests;

public sealed class TelemetryTests : PeopleServiceTest
{
    [Fact]
    public async Task A_call_to_Okta_is_a_span_below_that_of_the_request()
    {
        var trace = ActivityTraceId.CreateRandom();
        using var request = new HttpRequestMessage(HttpMethod.Get, "/users/ada@example.com");
        request.Headers.Add("traceparent", $"00-{trace}-{ActivitySpanId.CreateRandom()}-01");

        using HttpResponseMessage response = await Http.SendAsync(request);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        await Service.DisposeAsync();
        Activity server = Assert.Single(Service.Spans, span => span.TraceId == trace && span.Kind == ActivityKind.Server);
        Activity call = Assert.Single(Service.Spans, span => span.TraceId == trace && span.DisplayName == "GET /api/v1/users/{id}");
        Assert.Equal("OktaGen", call.Source.Name);
        Assert.Equal(server.SpanId, call.ParentSpanId);
        Assert.Equal(200, call.GetTagItem("http.response.status_code"));
    }

    [Fact]
    public async Task Calls_are_counted_by_their_route()
    {
        await GetAsync("/users/ada@example.com");
        await GetAsync("/users/alan@example.com");
        Assert.True(Service.Services.GetRequiredService<MeterProvider>().ForceFlush());

        Metric duration = Assert.Single(Service.Metrics, static metric => metric is { MeterName: "OktaGen", Name: "okta.client.call.duration" });
        Assert.Equal(2, CountOf(duration, "/api/v1/users/{id}"));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task No_secret_reaches_logs_or_telemetry(bool byApiToken)
    {
        App = byApiToken ? Org.CreateApiToken() : App;
        var secrets = new OktaGen.Tests.Secrets();
        secrets.Add(byApiToken ? App.Token! : string.Concat(App.PrivateKey!.Split('\n').Where(static line => !line.StartsWith('-'))));

        await GetAsync("/groups/Engineering/members");
        await FailAsync(HttpStatusCode.NotFound, "/users/nobody");
        Org.Tokens.RevokeAccessTokens();
        if (byApiToken)
        {
            Org.Tokens.Revoke(App.Token!);
        }
        else
        {
            Org.ServiceApp(App.ClientId).DeactivateKey(App.PrivateKeyId!);
        }

        await FailAsync(HttpStatusCode.BadGateway, "/users/ada@example.com");
        await Service.DisposeAsync();

        string told = Service.Log.AllText + string.Join('\n', Service.Spans.SelectMany(static span => span.TagObjects));
        Assert.Contains("/api/v1/users/{id}", told, StringComparison.Ordinal);
        secrets.AssertAbsent("logs or spans", told);
    }

    private static long CountOf(Metric metric, string route)
    {
        long count = 0;
        foreach (ref readonly MetricPoint point in metric.GetMetricPoints())
        {
            foreach (KeyValuePair<string, object?> tag in point.Tags)
            {
                count += tag is { Key: "url.template", Value: string template } && template == route ? point.GetHistogramCount() : 0;
            }
        }

        return count;
    }
}
