using System.Net;
using System.Text.Json;

namespace OktaGen.Testing.Tests;

public sealed class FaultTests : OrgTest
{
    private const string NewGroup = """{"profile":{"name":"A"}}""";

    protected override OktaTestOrgOptions Options => new() { TimeProvider = Clock };

    [Fact]
    public async Task A_held_call_waits_for_its_release()
    {
        OktaTestHold hold = Org.Faults.Hold();

        Task<Reply> held = Client.PostAsync("/api/v1/groups", NewGroup);
        await hold.WaitAsync();

        Assert.False(held.IsCompleted);
        Assert.Empty(Org.Groups.All);
        Assert.Equal(HttpStatusCode.OK, (await Client.GetAsync("/api/v1/users")).Status);
        hold.Release();
        Assert.Equal(HttpStatusCode.OK, (await held).Status);
        Assert.Single(Org.Groups.All);
        Assert.Equal([null, OktaTestFault.Hold], Org.Requests.Select(request => request.Fault));
    }

    [Fact]
    public async Task Several_calls_can_be_held_together()
    {
        OktaTestHold hold = Org.Faults.Hold(count: 2);

        Task<Reply> first = Client.GetAsync("/api/v1/users");
        await hold.WaitAsync(calls: 1);
        Task<Reply> second = Client.GetAsync("/api/v1/users");
        await hold.WaitAsync(calls: 2);

        Assert.Equal(2, hold.Arrived);
        hold.Release();
        Assert.Equal(HttpStatusCode.OK, (await first).Status);
        Assert.Equal(HttpStatusCode.OK, (await second).Status);
    }

    [Fact]
    public async Task A_held_call_is_executed_even_if_the_client_gives_up()
    {
        OktaTestHold hold = Org.Faults.Hold("POST");
        using (RawClient impatient = Org.ByApiToken())
        {
            Task<Reply> held = impatient.PostAsync("/api/v1/groups", NewGroup);
            await hold.WaitAsync();
            impatient.Dispose();
            await Assert.ThrowsAnyAsync<OperationCanceledException>(() => held);
        }

        hold.Release();
        for (int i = 0; i < 1000 && Org.Groups.All.Count == 0; i++)
        {
            await Client.GetAsync("/api/v1/groups");
        }

        Assert.Single(Org.Groups.All);
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
        WatchedTimeProvider clock = new(Clock);
        await using OktaTestOrg org = await OktaTestOrg.StartAsync(new OktaTestOrgOptions { TimeProvider = clock });
        using RawClient client = org.ByApiToken();
        org.Faults.Delay(TimeSpan.FromSeconds(5));

        Task<Reply> delayed = client.GetAsync("/api/v1/users");
        Assert.Equal(TimeSpan.FromSeconds(5), await clock.NextTimer);
        Clock.Advance(TimeSpan.FromSeconds(4));
        Assert.Empty(org.Requests);
        Clock.Advance(TimeSpan.FromSeconds(1));

        Assert.Equal(HttpStatusCode.OK, (await delayed).Status);
        Assert.Equal(OktaTestFault.Delay, org.Requests[^1].Fault);
    }

    [Fact]
    public async Task A_reset_call_is_not_executed()
    {
        Org.Faults.Reset();

        HttpRequestException exception = await Assert.ThrowsAsync<HttpRequestException>(() => Client.PostAsync("/api/v1/groups", NewGroup));

        Assert.Equal(System.Net.Sockets.SocketError.ConnectionReset, SocketErrorOf(exception));
        Assert.Empty(Org.Groups.All);
        Assert.Equal((0, OktaTestFault.Reset), (Org.Requests[^1].Status, Org.Requests[^1].Fault));
        Assert.Equal(HttpStatusCode.OK, (await Client.PostAsync("/api/v1/groups", NewGroup)).Status);
    }

    [Fact]
    public async Task A_lost_answer_belongs_to_an_executed_call()
    {
        Org.Faults.LoseAnswer("POST");

        await Assert.ThrowsAsync<HttpRequestException>(() => Client.PostAsync("/api/v1/groups", NewGroup));

        Assert.Single(Org.Groups.All);
        Assert.Equal((200, OktaTestFault.LostAnswer), (Org.Requests[^1].Status, Org.Requests[^1].Fault));
        Assert.Equal("E0000001", (await Client.PostAsync("/api/v1/groups", NewGroup)).ErrorCode);
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(10, 10)]
    [InlineData(1_000_000, -1)]
    public async Task A_cut_body_is_shorter_than_its_length_says(int bytes, int expected)
    {
        Org.Users.Add("a@example.com", "A", "B");
        int whole = (await Client.GetAsync("/api/v1/users")).Text.Length;
        Org.Faults.CutBody(bytes);
        using HttpClient http = new();
        using HttpRequestMessage request = new(HttpMethod.Get, new Uri(Org.Url, "/api/v1/users"));
        request.Headers.TryAddWithoutValidation("Authorization", "SSWS " + Org.CreateApiToken().Token);

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
        Assert.Equal(OktaTestFault.CutBody, Org.Requests[^1].Fault);
    }

    [Fact]
    public async Task An_answer_without_a_body_is_reset_instead_of_cut()
    {
        OktaTestGroup group = Org.Groups.Add("A");
        Org.Faults.CutBody(5, method: "DELETE", count: 2);

        await Assert.ThrowsAsync<HttpRequestException>(() => Client.DeleteAsync("/api/v1/groups/" + group.Id));

        Assert.Empty(Org.Groups.All);
    }

    [Fact]
    public async Task Garbage_says_that_it_is_json()
    {
        Org.Faults.Garbage();

        Reply reply = await Client.PostAsync("/api/v1/groups", NewGroup);

        Assert.Equal((HttpStatusCode.OK, "application/json"), (reply.Status, reply.Message.Content.Headers.ContentType!.MediaType));
        Assert.ThrowsAny<JsonException>(() => reply.Json);
        Assert.Empty(Org.Groups.All);
        Assert.Equal(OktaTestFault.Garbage, Org.Requests[^1].Fault);
    }

    [Theory]
    [InlineData(200)]
    [InlineData(502)]
    [InlineData(503)]
    [InlineData(504)]
    public async Task A_proxy_s_page_has_no_header_of_okta_s(int status)
    {
        Org.Faults.HtmlPage(status, retryAfter: TimeSpan.FromSeconds(7));

        Reply reply = await Client.PostAsync("/api/v1/groups", NewGroup);

        Assert.Equal((status, "text/html"), ((int)reply.Status, reply.Message.Content.Headers.ContentType!.MediaType));
        Assert.Empty(reply.Header("X-Okta-Request-Id"));
        Assert.Empty(reply.Header("x-rate-limit-limit"));
        Assert.Equal("7", Assert.Single(reply.Header("Retry-After")));
        Assert.Empty(Org.Groups.All);
        Assert.Equal((status, "", OktaTestFault.HtmlPage), (Org.Requests[^1].Status, Org.Requests[^1].RequestId, Org.Requests[^1].Fault));
    }

    [Fact]
    public async Task An_error_can_be_chosen()
    {
        Org.Faults.Error(503, "E0000010");

        Reply reply = await Client.PostAsync("/api/v1/groups", NewGroup);

        Assert.Equal((HttpStatusCode.ServiceUnavailable, "E0000010"), (reply.Status, reply.ErrorCode));
        Assert.Single(reply.Header("X-Okta-Request-Id"));
        Assert.Empty(Org.Groups.All);
    }

    [Fact]
    public async Task Faults_come_in_order_to_the_calls_that_match()
    {
        Org.Faults.HtmlPage(502, method: "GET", path: "/api/v1/users/*");
        Org.Faults.Error(500, "E0000009", path: "/api/v1/users/**", count: 2);
        Org.Faults.HtmlPage(504, path: "/oauth2/v1/token");
        Assert.Equal(4, Org.Faults.Pending);

        Assert.Equal(500, (int)(await Client.GetAsync("/api/v1/users")).Status);
        Assert.Equal(200, (int)(await Client.GetAsync("/api/v1/groups")).Status);
        Assert.Equal(502, (int)(await Client.GetAsync("/api/v1/users/me")).Status);
        Assert.Equal(500, (int)(await Client.GetAsync("/api/v1/users/me")).Status);
        Assert.Equal(200, (int)(await Client.GetAsync("/api/v1/users/me")).Status);
        Assert.Equal(1, Org.Faults.Pending);

        Org.Faults.Clear();
        Assert.Equal(0, Org.Faults.Pending);
        Assert.Equal(HttpStatusCode.OK,
            (await Org.RequestTokenAsync(Org.CreateServiceApp(OktaScopes.UsersRead), "okta.users.read", now: Clock.GetUtcNow())).Status);
    }

    [Fact]
    public void Arguments_that_make_no_sense_are_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Org.Faults.Reset(count: 0));
        Assert.Throws<ArgumentException>(() => Org.Faults.Reset(path: "users"));
        Assert.Throws<ArgumentOutOfRangeException>(() => Org.Faults.CutBody(-1));
        Assert.Throws<ArgumentOutOfRangeException>(() => Org.Faults.Delay(TimeSpan.FromTicks(-1)));
        Assert.Throws<ArgumentOutOfRangeException>(() => Org.Faults.HtmlPage(600));
        Assert.Throws<ArgumentOutOfRangeException>(() => Org.Faults.Error(200, "E0000009"));
        Assert.Equal(0, Org.Faults.Pending);
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
