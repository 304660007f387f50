using Microsoft.Extensions.Logging;
using OktaGen.Testing;

namespace OktaGen.Tests;

public sealed class LogTests
{
    [Fact]
    public async Task Calls_are_logged_for_debugging_by_route_status_and_request_id()
    {
        await using OktaTestOrg org = await OktaTestOrg.StartAsync();
        org.Users.Add("ada@example.com", "Ada", "Lovelace");
        using var logs = new RecordingLoggerFactory();
        await using OktaConnection okta = Connect.To(org.CreateApiToken(), logs: logs);

        await new PeopleClient(okta).GetAsync("ada@example.com");
        await Assert.ThrowsAsync<OktaApiException>(() => new PeopleClient(okta).GetAsync("nobody@example.com"));

        (LogLevel Level, EventId Id, string Text)[] entries = [.. logs.Logger.Entries];
        Assert.Equal([20, 21], entries.Select(entry => entry.Id.Id));
        Assert.All(entries, entry => Assert.Equal(LogLevel.Debug, entry.Level));
        Assert.StartsWith("GET /api/v1/users/{id} answered 200 after ", entries[0].Text, StringComparison.Ordinal);
        Assert.EndsWith($"request id {org.Requests[0].RequestId}.", entries[0].Text, StringComparison.Ordinal);
        Assert.Contains("(404)", entries[1].Text, StringComparison.Ordinal);
        Assert.DoesNotContain("@example.com", logs.Logger.AllText, StringComparison.Ordinal);
    }
}
