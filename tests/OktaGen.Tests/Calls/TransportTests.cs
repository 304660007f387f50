using System.Net;
using System.Net.Sockets;
using Microsoft.Extensions.Time.Testing;

namespace OktaGen.Tests;

public sealed class TransportTests
{
    [Fact]
    public async Task An_org_that_cannot_be_reached_is_a_transport_failure()
    {
        string origin;
        using (var socket = new Socket(SocketType.Stream, ProtocolType.Tcp))
        {
            // Bound and never listening: nobody else gets the port, and nobody answers there.
            socket.Bind(new IPEndPoint(IPAddress.Loopback, 0));
            origin = $"http://127.0.0.1:{((IPEndPoint)socket.LocalEndPoint!).Port}";
            await using OktaConnection okta = Connect.To(Connect.Options(origin));

            OktaTransportException exception = await Assert.ThrowsAsync<OktaTransportException>(() => new AnswersClient(okta).ThingAsync());

            Assert.Equal("GET /api/v1/thing", exception.Endpoint);
            Assert.False(exception.IsTimeout);
            Assert.IsType<HttpRequestException>(exception.InnerException);
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\n{\"id\":")]
    public async Task A_connection_that_is_reset_is_a_transport_failure(string sent)
    {
        await using var server = RawServer.Start(RawAnswer.Verbatim(sent, RawEnd.Reset));
        await using OktaConnection okta = Connect.To(server);

        OktaTransportException exception = await Assert.ThrowsAsync<OktaTransportException>(() => new AnswersClient(okta).ThingAsync());

        Assert.Contains("GET /api/v1/thing", exception.Message, StringComparison.Ordinal);
        Assert.False(exception.IsTimeout);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_call_that_takes_too_long_times_out(bool byCallOptions)
    {
        var arrived = new TaskCompletionSource();
        await using RawServer server = Silent(arrived);
        var time = new FakeTimeProvider();
        await using OktaConnection okta = Connect.To(server, time, options => options.Timeout = byCallOptions ? TimeSpan.FromHours(1) : TimeSpan.FromSeconds(7));
        OktaCallOptions? callOptions = byCallOptions ? new OktaCallOptions { Timeout = TimeSpan.FromSeconds(7) } : null;

        Task<Thing> call = new AnswersClient(okta).ThingAsync(callOptions);
        await arrived.Task;
        time.Advance(TimeSpan.FromSeconds(6.9));
        Assert.False(call.IsCompleted);
        time.Advance(TimeSpan.FromSeconds(0.2));

        OktaTransportException exception = await Assert.ThrowsAsync<OktaTransportException>(() => call);
        Assert.True(exception.IsTimeout);
        Assert.Contains("7 s", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_time_allowed_covers_the_body_too()
    {
        var time = new FakeTimeProvider();
        var handler = new StubHandler((_, _) => Task.FromResult(new HttpResponseMessage(HttpStatusCode.OK) { Content = new StreamContent(new StalledStream(time, TimeSpan.FromSeconds(8))) }));
        await using var okta = OktaConnection.Create(WithTimeout(Connect.Options("https://example.okta.com"), 7), handler: handler, timeProvider: time);

        OktaTransportException exception = await Assert.ThrowsAsync<OktaTransportException>(() => new AnswersClient(okta).ThingAsync());

        Assert.True(exception.IsTimeout);
    }

    [Fact]
    public async Task A_transport_that_gives_up_connecting_is_a_transport_failure_and_no_cancellation()
    {
        await using var okta = OktaConnection.Create(Connect.Options("https://example.okta.com"), handler: new SocketsHttpHandler
        {
            ConnectTimeout = TimeSpan.FromMilliseconds(1),
            ConnectCallback = static async (_, cancellationToken) =>
            {
                await Task.Delay(Timeout.InfiniteTimeSpan, TimeProvider.System, cancellationToken);
                throw new InvalidOperationException("Not reached.");
            },
        });

        OktaTransportException exception = await Assert.ThrowsAsync<OktaTransportException>(() => new AnswersClient(okta).ThingAsync());

        Assert.True(exception.IsTimeout);
        Assert.Equal("GET /api/v1/thing", exception.Endpoint);
    }

    [Fact]
    public async Task A_callers_cancellation_stays_one_and_carries_the_callers_token()
    {
        var arrived = new TaskCompletionSource();
        await using RawServer server = Silent(arrived);
        await using OktaConnection okta = Connect.To(server);
        using var source = new CancellationTokenSource();

        Task<Thing> call = new AnswersClient(okta).ThingAsync(cancellationToken: source.Token);
        await arrived.Task;
        await source.CancelAsync();

        OperationCanceledException exception = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => call);
        Assert.Equal(source.Token, exception.CancellationToken);
    }

    [Fact]
    public async Task A_call_that_is_cancelled_beforehand_sends_nothing()
    {
        await using var server = RawServer.Start(RawAnswer.Ok("{}"));
        await using OktaConnection okta = Connect.To(server);
        var client = new AnswersClient(okta);
        var cancelled = new CancellationToken(canceled: true);

        foreach (Func<Task> call in (Func<Task>[])[() => client.ThingAsync(cancellationToken: cancelled), () => client.NothingAsync(cancelled), () => client.StreamAsync(cancelled), () => client.MessageAsync(cancelled)])
        {
            OperationCanceledException exception = await Assert.ThrowsAnyAsync<OperationCanceledException>(call);
            Assert.Equal(cancelled, exception.CancellationToken);
        }

        Assert.Empty(server.Requests);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-5)]
    public async Task A_time_that_makes_no_sense_is_refused(int seconds)
    {
        await using var server = RawServer.Start(RawAnswer.Ok("{}"));
        await using OktaConnection okta = Connect.To(server);

        await Assert.ThrowsAsync<ArgumentOutOfRangeException>("options", () => new AnswersClient(okta).ThingAsync(new OktaCallOptions { Timeout = TimeSpan.FromSeconds(seconds) }));

        Assert.Empty(server.Requests);
    }

    [Fact]
    public async Task No_limit_at_all_may_be_asked_for()
    {
        await using var server = RawServer.Start(RawAnswer.Ok("""{"id":"1"}"""));
        await using OktaConnection okta = Connect.To(server);

        Assert.Equal("1", (await new AnswersClient(okta).ThingAsync(new OktaCallOptions { Timeout = Timeout.InfiniteTimeSpan })).Id);
    }

    private static OktaOptions WithTimeout(OktaOptions options, int seconds)
    {
        options.Timeout = TimeSpan.FromSeconds(seconds);
        return options;
    }

    private static RawServer Silent(TaskCompletionSource arrived) => RawServer.Start(async (_, stop) =>
    {
        arrived.SetResult();
        await Task.Delay(Timeout.InfiniteTimeSpan, TimeProvider.System, stop);
        throw new InvalidOperationException("Not reached.");
    });
}
