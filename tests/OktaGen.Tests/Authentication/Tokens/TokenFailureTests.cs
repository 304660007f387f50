using System.Net;
using OktaGen.Authentication.Tokens;

namespace OktaGen.Tests;

public sealed class TokenFailureTests
{
    private static readonly DateTimeOffset s_now = new(2026, 1, 2, 3, 4, 5, TimeSpan.Zero);
    private static readonly OktaAuthenticationException s_lasting = new("wrong key") { StatusCode = HttpStatusCode.Unauthorized, Error = "invalid_client" };
    private static readonly OktaTransportException s_transient = new("down") { IsTimeout = true };

    public static TheoryData<Exception, bool> Kinds() => new()
    {
        { s_transient, true },
        { new OktaAuthenticationException("") { StatusCode = HttpStatusCode.ServiceUnavailable }, true },
        { new OktaAuthenticationException("") { StatusCode = HttpStatusCode.InternalServerError }, true },
        { new OktaAuthenticationException("") { StatusCode = HttpStatusCode.BadRequest, Error = "temporarily_unavailable" }, true },
        { s_lasting, false },
        { new OktaAuthenticationException("") { StatusCode = (HttpStatusCode)499 }, false },
        { new OktaAuthenticationException("") { StatusCode = HttpStatusCode.TooManyRequests }, false },
        { new OktaAuthenticationException("") { StatusCode = HttpStatusCode.OK }, false },
        { new OktaAuthenticationException(""), false },
        { new InvalidOperationException(), false },
    };

    [Theory]
    [MemberData(nameof(Kinds))]
    public void What_passes_by_itself_is_told_from_what_waits_for_a_person(Exception exception, bool transient) =>
        Assert.Equal(transient, TokenFailure.IsTransient(exception));

    [Theory]
    [InlineData(true, 1, 2, 4, 8, 16, 32, 60, 60)]
    [InlineData(false, 5, 10, 20, 40, 80, 160, 300, 300)]
    public void Pauses_double_up_to_a_limit_and_are_up_to_a_fifth_shorter(bool transient, params int[] seconds)
    {
        TokenFailure? failure = null;
        foreach (int expected in seconds)
        {
            failure = new TokenFailure(transient ? s_transient : s_lasting, failure, s_now);
            Assert.InRange((failure.Until - s_now).TotalSeconds, expected * 0.8, expected);
        }
    }

    [Theory]
    [InlineData(true, 60)]
    [InlineData(false, 300)]
    public void The_pauses_of_an_outage_without_end_stay_at_that_limit(bool transient, int seconds)
    {
        TokenFailure? failure = null;
        for (int count = 0; count < 2_000; count++)
        {
            failure = new TokenFailure(transient ? s_transient : s_lasting, failure, s_now);
        }

        Assert.InRange((failure!.Until - s_now).TotalSeconds, seconds * 0.8, seconds);
    }

    [Fact]
    public void Pauses_differ_between_instances() =>
        Assert.True(Enumerable.Range(0, 100).Select(_ => new TokenFailure(s_lasting, null, s_now).Until).Distinct().Count() > 10);

    [Fact]
    public void A_failure_of_another_kind_begins_anew()
    {
        var failure = new TokenFailure(s_lasting, new TokenFailure(s_lasting, null, s_now), s_now);
        failure = new TokenFailure(s_transient, failure, s_now);
        Assert.InRange((failure.Until - s_now).TotalSeconds, 0.8, 1);
    }

    [Theory]
    [InlineData(42, 42)]
    [InlineData(299, 299)]
    [InlineData(301, 300)]
    public void A_rate_limit_is_waited_for_as_it_says_and_never_above_five_minutes(int said, int seconds)
    {
        var limited = new OktaAuthenticationException("") { StatusCode = HttpStatusCode.TooManyRequests, RetryAfter = TimeSpan.FromSeconds(said) };
        Assert.Equal(s_now.AddSeconds(seconds), new TokenFailure(limited, null, s_now).Until);
    }

    [Fact]
    public void A_remembered_failure_says_when_it_was_and_keeps_what_is_known()
    {
        var refusal = Assert.IsType<OktaAuthenticationException>(new TokenFailure(s_lasting, null, s_now).ToException(s_now));
        Assert.StartsWith("wrong key This happened at 2026-01-02 03:04:05Z; the token endpoint is not asked again before ", refusal.Message, StringComparison.Ordinal);
        Assert.Equal((s_lasting.StatusCode, s_lasting.Error), (refusal.StatusCode, refusal.Error));
        Assert.Same(s_lasting, refusal.InnerException);
        Assert.InRange(refusal.RetryAfter!.Value.TotalSeconds, 4, 5);

        var transport = Assert.IsType<OktaTransportException>(new TokenFailure(s_transient, null, s_now).ToException(s_now));
        Assert.True(transport.IsTimeout);

        var other = new InvalidOperationException();
        Assert.Same(other, new TokenFailure(other, null, s_now).ToException(s_now));
    }
}
