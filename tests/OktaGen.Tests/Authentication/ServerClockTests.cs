using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;
using OktaGen.Authentication;

namespace OktaGen.Tests;

public class ServerClockTests
{
    private readonly FakeTimeProvider _time = new(DateTimeOffset.UnixEpoch.AddYears(60));
    private readonly RecordingLogger _logger = new();
    private readonly ServerClock _clock;

    public ServerClockTests() => _clock = new ServerClock(_time, _logger);

    [Theory]
    [InlineData(0, 0)]
    [InlineData(5, 0)]
    [InlineData(-5, 0)]
    [InlineData(6, 6)]
    [InlineData(-6, -6)]
    [InlineData(86400, 86400)]
    public void It_follows_the_date_of_an_answer_unless_that_is_near(int ahead, int offset)
    {
        Learn(ahead);
        Assert.Equal(TimeSpan.FromSeconds(offset), _clock.Offset);
        Assert.Equal(_time.GetUtcNow().AddSeconds(offset), _clock.UtcNow);
    }

    [Fact]
    public void An_answer_without_a_date_changes_nothing()
    {
        Learn(100);
        using var response = new HttpResponseMessage();
        _clock.Learn(response);
        Assert.Equal(TimeSpan.FromSeconds(100), _clock.Offset);
    }

    [Fact]
    public void It_knows_whether_it_has_moved()
    {
        TimeSpan before = _clock.Offset;
        Assert.False(_clock.HasMovedFrom(before));
        Learn(6);
        Assert.True(_clock.HasMovedFrom(before));
        Assert.False(_clock.HasMovedFrom(TimeSpan.FromSeconds(1)));
        Assert.True(_clock.HasMovedFrom(TimeSpan.FromSeconds(12)));
    }

    [Fact]
    public void A_great_difference_is_warned_of_once()
    {
        Learn(30);
        Assert.Empty(_logger.Entries);

        Learn(-19800);
        Learn(-19801);
        (LogLevel level, EventId id, string text) = Assert.Single(_logger.Entries);
        Assert.Equal((LogLevel.Warning, 4), (level, id.Id));
        Assert.Contains("clock is 05:30:00 ahead of Okta's", text, StringComparison.Ordinal);

        Learn(3600);
        Assert.Contains("behind", _logger.Entries[1].Text, StringComparison.Ordinal);
        Learn(0);
        Assert.Equal(2, _logger.Entries.Count);
    }

    private void Learn(int ahead)
    {
        using var response = new HttpResponseMessage();
        response.Headers.Date = _time.GetUtcNow().AddSeconds(ahead);
        _clock.Learn(response);
    }
}
