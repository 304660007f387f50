using System.Net;

namespace OktaGen.Tests;

public sealed class OwnershipTests
{
    // Larger than what a handler drains on its own to save the connection.
    private static readonly string s_large = new('x', 4 * 1024 * 1024);

    [Fact]
    public async Task A_stream_that_is_disposed_unread_frees_its_connection()
    {
        await using var server = RawServer.Start(RawAnswer.Ok(s_large));
        await using OktaConnection okta = Connect.To(server, change: options => options.Timeout = TimeSpan.FromSeconds(20), handler: OneConnection());
        var client = new AnswersClient(okta);

        for (int i = 0; i < 3; i++)
        {
            await using Stream stream = await client.StreamAsync();
            Assert.Equal('x', stream.ReadByte());
        }
    }

    [Fact]
    public async Task A_stream_that_is_disposed_synchronously_frees_its_connection_too()
    {
        await using var server = RawServer.Start(RawAnswer.Ok(s_large));
        await using OktaConnection okta = Connect.To(server, change: options => options.Timeout = TimeSpan.FromSeconds(20), handler: OneConnection());
        var client = new AnswersClient(okta);

        for (int i = 0; i < 3; i++)
        {
            using Stream stream = await client.StreamAsync();
            Assert.Equal('x', stream.ReadByte());
        }
    }

    [Fact]
    public async Task A_message_that_is_disposed_unread_frees_its_connection()
    {
        await using var server = RawServer.Start(RawAnswer.Ok(s_large));
        await using OktaConnection okta = Connect.To(server, change: options => options.Timeout = TimeSpan.FromSeconds(20), handler: OneConnection());
        var client = new AnswersClient(okta);

        for (int i = 0; i < 3; i++)
        {
            using HttpResponseMessage message = await client.MessageAsync();
            Assert.Equal(HttpStatusCode.OK, message.StatusCode);
        }
    }

    [Fact]
    public async Task Answers_that_are_ignored_or_fail_free_their_connection()
    {
        await using var server = RawServer.Start(RawAnswer.Ok(s_large));
        await using OktaConnection okta = Connect.To(server, change: options => (options.MaxResponseBytes, options.Timeout) = (1_000, TimeSpan.FromSeconds(20)), handler: OneConnection());
        var client = new AnswersClient(okta);

        for (int i = 0; i < 3; i++)
        {
            await client.NothingAsync();
            await client.ResponseAsync();
            await Assert.ThrowsAsync<OktaFormatException>(() => client.ThingAsync());
        }
    }

    [Fact]
    public async Task Failures_free_their_connection()
    {
        await using var server = RawServer.Start(RawAnswer.Of("404 Not Found", s_large));
        await using OktaConnection okta = Connect.To(server, change: options => options.Timeout = TimeSpan.FromSeconds(20), handler: OneConnection());
        var client = new AnswersClient(okta);

        for (int i = 0; i < 3; i++)
        {
            await Assert.ThrowsAsync<OktaApiException>(() => client.StreamAsync());
            await Assert.ThrowsAsync<OktaApiException>(() => client.ThingAsync());
        }
    }

    [Theory]
    [InlineData("404 Not Found", HttpStatusCode.NotFound)]
    [InlineData("500 Internal Server Error", HttpStatusCode.InternalServerError)]
    [InlineData("302 Found", HttpStatusCode.Found)]
    public async Task A_message_is_given_whatever_its_status(string status, HttpStatusCode expected)
    {
        await using var server = RawServer.Start(RawAnswer.Of(status, "why"));
        await using OktaConnection okta = Connect.To(server);

        using HttpResponseMessage message = await new AnswersClient(okta).MessageAsync();

        Assert.Equal(expected, message.StatusCode);
        Assert.Equal("why", await message.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task A_stream_throws_on_failure()
    {
        await using var server = RawServer.Start(RawAnswer.Of("404 Not Found", """{"errorCode":"E0000007"}"""));
        await using OktaConnection okta = Connect.To(server);

        OktaApiException exception = await Assert.ThrowsAsync<OktaApiException>(() => new AnswersClient(okta).StreamAsync());

        Assert.Equal("E0000007", exception.ErrorCode);
    }

    // A second call waits for ever where the first has not given its connection back: the time-out tells.
    private static SocketsHttpHandler OneConnection() => new() { MaxConnectionsPerServer = 1 };
}
