using CsCheck;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;
using OktaGen.Authentication;

namespace OktaGen.Tests;

public sealed class ServerClockTests
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
    [InlineData(54000, 54000)]
    [InlineData(-54000, -54000)]
    [InlineData(54001, 0)]
    [InlineData(-54001, 0)]
    public void It_follows_the_date_of_an_answer_unless_that_is_near_or_more_than_15_hours_away(int ahead, int offset)
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

    [Fact]
    public void A_date_that_is_too_far_away_is_warned_of_once_and_this_machines_time_is_used()
    {
        Learn(3600);
        foreach (DateTimeOffset date in (DateTimeOffset[])[DateTimeOffset.MaxValue, DateTimeOffset.MinValue, _time.GetUtcNow().AddYears(-2)])
        {
            Learn(date);
            Assert.Equal(_time.GetUtcNow(), _clock.UtcNow);
        }

        (LogLevel level, EventId id, string text) = Assert.Single(_logger.Entries, entry => entry.Id == 7);
        Assert.Equal((LogLevel.Warning, 7), (level, id.Id));
        Assert.StartsWith("An answer of Okta's is dated 9999-12-31 23:59:59Z, more than 15 hours from this machine's time", text, StringComparison.Ordinal);

        Learn(3600);
        Assert.Equal(TimeSpan.FromHours(1), _clock.Offset);
        Learn(DateTimeOffset.MinValue);
        Assert.Equal(2, _logger.Entries.Count(entry => entry.Id == 7));
    }

    [Fact]
    public void No_date_puts_what_is_signed_more_than_15_hours_from_this_machines_time() => Gen.DateTimeOffset.Array[1, 5].Sample(
        dates =>
        {
            Array.ForEach(dates, Learn);
            return (_clock.UtcNow - _time.GetUtcNow()).Duration() <= TimeSpan.FromHours(15) && !_clock.HasMovedFrom(_clock.Offset);
        },
        threads: 1);

    private void Learn(int ahead) => Learn(_time.GetUtcNow().AddSeconds(ahead));

    private void Learn(DateTimeOffset date)
    {
        using var response = new HttpResponseMessage();
        response.Headers.Date = date;
        _clock.Learn(response);
    }
}
