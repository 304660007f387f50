using System.Net;
using System.Text.Json;
using Microsoft.Extensions.Time.Testing;

namespace OktaGen.Testing.Tests;

public sealed class FaultTests : IAsyncLifetime
{
    private const string NewGroup = """{"profile":{"name":"A"}}""";

    private readonly FakeTimeProvider _clock = new(new DateTimeOffset(2026, 9, 1, 12, 0, 0, TimeSpan.Zero));

    private OktaTestOrg _org = null!;
    private RawClient _client = null!;

    public async Task InitializeAsync()
    {
        _org = await OktaTestOrg.StartAsync(new OktaTestOrgOptions { TimeProvider = _clock });
        _client = _org.ByApiToken();
    }

    public async Task DisposeAsync()
    {
        _client.Dispose();
        await _org.DisposeAsync();
    }

    [Fact]
    public async Task A_held_call_waits_for_its_release()
    {
        OktaTestHold hold = _org.Faults.Hold();

        Task<Reply> held = _client.PostAsync("/api/v1/groups", NewGroup);
        await hold.WaitAsync();

        Assert.False(held.IsCompleted);
        Assert.Empty(_org.Groups.All);
        Assert.Equal(HttpStatusCode.OK, (await _client.GetAsync("/api/v1/users")).Status);
        hold.Release();
        Assert.Equal(HttpStatusCode.OK, (await held).Status);
        Assert.Single(_org.Groups.All);
        Assert.Equal([null, OktaTestFault.Hold], _org.Requests.Select(request => request.Fault));
    }

    [Fact]
    public async Task Several_calls_can_be_held_together()
    {
        OktaTestHold hold = _org.Faults.Hold(count: 2);

        Task<Reply> first = _client.GetAsync("/api/v1/users");
        await hold.WaitAsync(calls: 1);
        Task<Reply> second = _client.GetAsync("/api/v1/users");
        await hold.WaitAsync(calls: 2);

        Assert.Equal(2, hold.Arrived);
        hold.Release();
        Assert.Equal(HttpStatusCode.OK, (await first).Status);
        Assert.Equal(HttpStatusCode.OK, (await second).Status);
    }

    [Fact]
    public async Task A_held_call_is_executed_even_if_the_client_gives_up()
    {
        OktaTestHold hold = _org.Faults.Hold("POST");
        using (RawClient impatient = _org.ByApiToken())
        {
            Task<Reply> held = impatient.PostAsync("/api/v1/groups", NewGroup);
            await hold.WaitAsync();
            impatient.Dispose();
            await Assert.ThrowsAnyAsync<OperationCanceledException>(() => held);
        }

        hold.Release();
        for (int i = 0; i < 1000 && _org.Groups.All.Count == 0; i++)
        {
            await _client.GetAsync("/api/v1/groups");
        }

        Assert.Single(_org.Groups.All);
    }

    [Fact]
    public async Task An_org_that_is_stopped_does_not_wait_for_held_calls()
    {
        OktaTestOrg org = await OktaTestOrg.StartAsync();
        OktaTestHold hold = org.Faults.Hold();
        using RawClient client = org.ByApiToken();
        Task<Reply> held = client.GetAsync("/api/v1/users");
        await hold.WaitAsync();

        await org.DisposeAsync();

        await Assert.ThrowsAsync<HttpRequestException>(() => held);
    }

    [Fact]
    public async Task A_delayed_call_waits_for_the_clock()
    {
        WatchedTimeProvider clock = new(_clock);
        await using OktaTestOrg org = await OktaTestOrg.StartAsync(new OktaTestOrgOptions { TimeProvider = clock });
        using RawClient client = org.ByApiToken();
        org.Faults.Delay(TimeSpan.FromSeconds(5));

        Task<Reply> delayed = client.GetAsync("/api/v1/users");
        Assert.Equal(TimeSpan.FromSeconds(5), await clock.NextTimer);
        _clock.Advance(TimeSpan.FromSeconds(4));
        Assert.Empty(org.Requests);
        _clock.Advance(TimeSpan.FromSeconds(1));

        Assert.Equal(HttpStatusCode.OK, (await delayed).Status);
        Assert.Equal(OktaTestFault.Delay, org.Requests[^1].Fault);
    }

    [Fact]
    public async Task A_reset_call_is_not_executed()
    {
        _org.Faults.Reset();

        HttpRequestException exception = await Assert.ThrowsAsync<HttpRequestException>(() => _client.PostAsync("/api/v1/groups", NewGroup));

        Assert.Equal(System.Net.Sockets.SocketError.ConnectionReset, SocketErrorOf(exception));
        Assert.Empty(_org.Groups.All);
        Assert.Equal((0, OktaTestFault.Reset), (_org.Requests[^1].Status, _org.Requests[^1].Fault));
        Assert.Equal(HttpStatusCode.OK, (await _client.PostAsync("/api/v1/groups", NewGroup)).Status);
    }

    [Fact]
    public async Task A_lost_answer_belongs_to_an_executed_call()
    {
        _org.Faults.LoseAnswer("POST");

        await Assert.ThrowsAsync<HttpRequestException>(() => _client.PostAsync("/api/v1/groups", NewGroup));

        Assert.Single(_org.Groups.All);
        Assert.Equal((200, OktaTestFault.LostAnswer), (_org.Requests[^1].Status, _org.Requests[^1].Fault));
        Assert.Equal("E0000001", (await _client.PostAsync("/api/v1/groups", NewGroup)).ErrorCode);
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(10, 10)]
    [InlineData(1_000_000, -1)]
    public async Task A_cut_body_is_shorter_than_its_length_says(int bytes, int expected)
    {
        _org.Users.Add("a@example.com", "A", "B");
        int whole = (await _client.GetAsync("/api/v1/users")).Text.Length;
        _org.Faults.CutBody(bytes);
        using HttpClient http = new();
        using HttpRequestMessage request = new(HttpMethod.Get, new Uri(_org.Url, "/api/v1/users"));
        request.Headers.TryAddWithoutValidation("Authorization", "SSWS " + _org.CreateApiToken().Token);

        using HttpResponseMessage response = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);

        Assert.Equal((HttpStatusCode.OK, whole), (response.StatusCode, (int)response.Content.Headers.ContentLength!));
        using Stream body = await response.Content.ReadAsStreamAsync();
        byte[] buffer = new byte[whole];
        int read = 0;
        await Assert.ThrowsAsync<HttpIOException>(async () =>
        {
            while (true)
            {
                read += await body.ReadAsync(buffer.AsMemory(read));
            }
        });
        Assert.Equal(expected < 0 ? whole - 1 : expected, read);
        Assert.Equal(OktaTestFault.CutBody, _org.Requests[^1].Fault);
    }

    [Fact]
    public async Task An_answer_without_a_body_is_reset_instead_of_cut()
    {
        OktaTestGroup group = _org.Groups.Add("A");
        _org.Faults.CutBody(5, method: "DELETE", count: 2);

        await Assert.ThrowsAsync<HttpRequestException>(() => _client.DeleteAsync("/api/v1/groups/" + group.Id));

        Assert.Empty(_org.Groups.All);
    }

    [Fact]
    public async Task Garbage_says_that_it_is_json()
    {
        _org.Faults.Garbage();

        Reply reply = await _client.PostAsync("/api/v1/groups", NewGroup);

        Assert.Equal((HttpStatusCode.OK, "application/json"), (reply.Status, reply.Message.Content.Headers.ContentType!.MediaType));
        Assert.ThrowsAny<JsonException>(() => reply.Json);
        Assert.Empty(_org.Groups.All);
        Assert.Equal(OktaTestFault.Garbage, _org.Requests[^1].Fault);
    }

    [Theory]
    [InlineData(200)]
    [InlineData(502)]
    [InlineData(503)]
    [InlineData(504)]
    public async Task A_proxy_s_page_has_no_header_of_okta_s(int status)
    {
        _org.Faults.HtmlPage(status, retryAfter: TimeSpan.FromSeconds(7));

        Reply reply = await _client.PostAsync("/api/v1/groups", NewGroup);

        Assert.Equal((status, "text/html"), ((int)reply.Status, reply.Message.Content.Headers.ContentType!.MediaType));
        Assert.Empty(reply.Header("X-Okta-Request-Id"));
        Assert.Empty(reply.Header("x-rate-limit-limit"));
        Assert.Equal("7", Assert.Single(reply.Header("Retry-After")));
        Assert.Empty(_org.Groups.All);
        Assert.Equal((status, "", OktaTestFault.HtmlPage), (_org.Requests[^1].Status, _org.Requests[^1].RequestId, _org.Requests[^1].Fault));
    }

    [Fact]
    public async Task An_error_can_be_chosen()
    {
        _org.Faults.Error(503, "E0000010");

        Reply reply = await _client.PostAsync("/api/v1/groups", NewGroup);

        Assert.Equal((HttpStatusCode.ServiceUnavailable, "E0000010"), (reply.Status, reply.ErrorCode));
        Assert.Single(reply.Header("X-Okta-Request-Id"));
        Assert.Empty(_org.Groups.All);
    }

    [Fact]
    public async Task Faults_come_in_order_to_the_calls_that_match()
    {
        _org.Faults.HtmlPage(502, method: "GET", path: "/api/v1/users/*");
        _org.Faults.Error(500, "E0000009", path: "/api/v1/users/**", count: 2);
        _org.Faults.HtmlPage(504, path: "/oauth2/v1/token");
        Assert.Equal(4, _org.Faults.Pending);

        Assert.Equal(500, (int)(await _client.GetAsync("/api/v1/users")).Status);
        Assert.Equal(200, (int)(await _client.GetAsync("/api/v1/groups")).Status);
        Assert.Equal(502, (int)(await _client.GetAsync("/api/v1/users/me")).Status);
        Assert.Equal(500, (int)(await _client.GetAsync("/api/v1/users/me")).Status);
        Assert.Equal(200, (int)(await _client.GetAsync("/api/v1/users/me")).Status);
        Assert.Equal(1, _org.Faults.Pending);

        _org.Faults.Clear();
        Assert.Equal(0, _org.Faults.Pending);
        Assert.Equal(HttpStatusCode.OK, (await _org.RequestTokenAsync(_org.CreateServiceApp(OktaScopes.UsersRead), "okta.users.read", now: _clock.GetUtcNow())).Status);
    }

    [Fact]
    public void Arguments_that_make_no_sense_are_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => _org.Faults.Reset(count: 0));
        Assert.Throws<ArgumentException>(() => _org.Faults.Reset(path: "users"));
        Assert.Throws<ArgumentOutOfRangeException>(() => _org.Faults.CutBody(-1));
        Assert.Throws<ArgumentOutOfRangeException>(() => _org.Faults.Delay(TimeSpan.FromTicks(-1)));
        Assert.Throws<ArgumentOutOfRangeException>(() => _org.Faults.HtmlPage(600));
        Assert.Throws<ArgumentOutOfRangeException>(() => _org.Faults.Error(200, "E0000009"));
        Assert.Equal(0, _org.Faults.Pending);
    }

    private static System.Net.Sockets.SocketError? SocketErrorOf(Exception? exception)
    {
        while (exception is not (null or System.Net.Sockets.SocketException))
        {
            exception = exception.InnerException;
        }

        return (exception as System.Net.Sockets.SocketException)?.SocketErrorCode;
    }
}
