using System.Net.Http.Headers;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;
using OktaGen.Authentication.Tokens;
using OktaGen.Messages;

namespace OktaGen.Tests;

public sealed class TokenSourceTests
{
    private static readonly TimeSpan s_hour = TimeSpan.FromHours(1);
    private readonly FakeTimeProvider _time = new();
    private readonly RecordingLogger _logger = new();
    private readonly Flights _flights = new();

    [Fact]
    public async Task Ten_thousand_cold_callers_share_one_request()
    {
        using TokenSource source = NewSource();
        Task<Authorization>[] callers = [.. Enumerable.Range(0, 10_000).Select(_ => Task.Run(() => source.GetAsync(default).AsTask()))];

        (await _flights.NextAsync()).SetResult(Snapshot("a"));

        Authorization[] given = await Task.WhenAll(callers);
        Assert.Same(given[0], Assert.Single(given.Distinct()));
        Assert.Equal(1, _flights.Count);
    }

    [Fact]
    public async Task Ten_thousand_callers_at_the_expiry_share_one_renewal()
    {
        using TokenSource source = await WarmSourceAsync("old");
        _time.Advance(s_hour);
        Task<Authorization>[] callers = [.. Enumerable.Range(0, 10_000).Select(_ => Task.Run(() => source.GetAsync(default).AsTask()))];

        (await _flights.NextAsync()).SetResult(Snapshot("new"));

        Authorization[] given = await Task.WhenAll(callers);
        Assert.Equal("new", Assert.Single(given.Distinct()).Header.Parameter);
        Assert.Equal(2, _flights.Count);
    }

    [Fact]
    public async Task A_cancelled_caller_cancels_nobody_else()
    {
        using TokenSource source = NewSource();
        using var cancellation = new CancellationTokenSource();
        Task<Authorization> first = source.GetAsync(cancellation.Token).AsTask();
        Task<Authorization> second = source.GetAsync(default).AsTask();
        TaskCompletionSource<TokenSnapshot> flight = await _flights.NextAsync();

        await cancellation.CancelAsync();
        OperationCanceledException exception = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => first);
        Assert.Equal(cancellation.Token, exception.CancellationToken);
        Assert.False(_flights.LastToken.IsCancellationRequested);

        flight.SetResult(Snapshot("a"));
        Assert.Equal("a", (await second).Header.Parameter);
        Assert.Equal(1, _flights.Count);
    }

    [Fact]
    public async Task A_cancelled_call_starts_nothing()
    {
        using TokenSource source = NewSource();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => source.GetAsync(new CancellationToken(canceled: true)).AsTask());
        Assert.Equal(0, _flights.Count);
    }

    [Fact]
    public async Task A_cancelled_call_is_not_given_the_token_at_hand()
    {
        using TokenSource source = await WarmSourceAsync("a");

        Assert.True(source.GetAsync(new CancellationToken(canceled: true)).IsCanceled);
    }

    [Fact]
    public async Task A_hit_completes_at_once_and_allocates_nothing()
    {
        using TokenSource source = await WarmSourceAsync("a");
        for (int warmUp = 0; warmUp < 100; warmUp++)
        {
            Assert.True(source.GetAsync(default).IsCompletedSuccessfully);
        }

        long before = GC.GetAllocatedBytesForCurrentThread();
        for (int hit = 0; hit < 1000; hit++)
        {
            _ = source.GetAsync(default);
        }

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    [Fact]
    public async Task Renewal_happens_in_the_background_while_the_old_token_is_served()
    {
        using TokenSource source = await WarmSourceAsync("old");
        _time.Advance(s_hour * 0.749);
        Assert.Equal("old", Hit(source));
        Assert.Equal(1, _flights.Count);

        _time.Advance(s_hour * 0.102);
        Assert.Equal("old", Hit(source));
        TaskCompletionSource<TokenSnapshot> flight = await _flights.NextAsync();
        Assert.Equal("old", Hit(source));
        Assert.Equal(2, _flights.Count);

        Task<Authorization> landed = LandedAsync(source, "new");
        flight.SetResult(Snapshot("new"));
        Assert.Equal("new", (await landed).Header.Parameter);
        Assert.Equal(2, _flights.Count);
    }

    [Fact]
    public async Task A_token_is_not_handed_out_in_its_last_half_minute()
    {
        using TokenSource source = await WarmSourceAsync("old");
        _time.Advance(s_hour - TimeSpan.FromSeconds(30));

        ValueTask<Authorization> caller = source.GetAsync(default);
        Assert.False(caller.IsCompleted);
        (await _flights.NextAsync()).SetResult(Snapshot("new"));
        Assert.Equal("new", (await caller).Header.Parameter);
    }

    [Fact]
    public async Task A_short_lived_token_is_renewed_after_half_its_life()
    {
        using TokenSource source = await WarmSourceAsync("old", TimeSpan.FromSeconds(60));
        _time.Advance(TimeSpan.FromSeconds(29));
        Assert.Equal("old", Hit(source));
        Assert.Equal(1, _flights.Count);

        _time.Advance(TimeSpan.FromSeconds(1));
        Assert.Equal("old", Hit(source));
        _ = await _flights.NextAsync();

        _time.Advance(TimeSpan.FromSeconds(15));
        Assert.False(source.GetAsync(default).IsCompleted);
    }

    [Fact]
    public async Task A_failure_reaches_all_waiting_callers_and_later_ones_until_its_pause_is_over()
    {
        using TokenSource source = NewSource();
        Task<Authorization> first = source.GetAsync(default).AsTask();
        Task<Authorization> second = source.GetAsync(default).AsTask();
        (await _flights.NextAsync()).SetException(new OktaAuthenticationException("refused") { Error = "invalid_client", RequestId = "req-1" });

        Assert.Equal("refused", (await Assert.ThrowsAsync<OktaAuthenticationException>(() => first)).Message);
        await Assert.ThrowsAsync<OktaAuthenticationException>(() => second);

        _time.Advance(TimeSpan.FromSeconds(3.9));
        Task<Authorization> late = source.GetAsync(default).AsTask();
        Assert.True(late.IsFaulted);
        OktaAuthenticationException remembered = await Assert.ThrowsAsync<OktaAuthenticationException>(() => late);
        Assert.StartsWith("refused This happened at 2000-01-01 00:00:00Z; ", remembered.Message, StringComparison.Ordinal);
        Assert.Equal(("invalid_client", "req-1"), (remembered.Error, remembered.RequestId));
        Assert.Equal(1, _flights.Count);

        _time.Advance(TimeSpan.FromSeconds(1.2));
        Task<Authorization> third = source.GetAsync(default).AsTask();
        (await _flights.NextAsync()).SetResult(Snapshot("a"));
        Assert.Equal("a", (await third).Header.Parameter);
        Assert.Equal(2, _flights.Count);
    }

    [Fact]
    public async Task The_token_endpoint_is_asked_again_at_the_very_end_of_the_pause_it_wished_for()
    {
        using TokenSource source = NewSource();
        Task<Authorization> limited = source.GetAsync(default).AsTask();
        (await _flights.NextAsync()).SetException(new OktaAuthenticationException("slow down") { RetryAfter = TimeSpan.FromSeconds(42) });
        await Assert.ThrowsAsync<OktaAuthenticationException>(() => limited);

        _time.Advance(TimeSpan.FromSeconds(42) - TimeSpan.FromTicks(1));
        await Assert.ThrowsAsync<OktaAuthenticationException>(() => source.GetAsync(default).AsTask());
        _time.Advance(TimeSpan.FromTicks(1));
        Task<Authorization> caller = source.GetAsync(default).AsTask();
        (await _flights.NextAsync()).SetResult(Snapshot("a"));

        Assert.Equal("a", (await caller).Header.Parameter);
    }

    [Fact]
    public async Task A_renewal_that_fails_when_the_old_token_has_just_run_out_fails_its_callers()
    {
        using TokenSource source = await WarmSourceAsync("old");
        _time.Advance(s_hour - TimeSpan.FromSeconds(40));
        Assert.Equal("old", Hit(source));
        TaskCompletionSource<TokenSnapshot> failing = await _flights.NextAsync();

        _time.Advance(TimeSpan.FromSeconds(10));
        Task<Authorization> caller = source.GetAsync(default).AsTask();
        failing.SetException(new OktaAuthenticationException("refused"));

        await Assert.ThrowsAsync<OktaAuthenticationException>(() => caller);
    }

    [Fact]
    public async Task A_success_ends_the_row_of_failures()
    {
        using TokenSource source = NewSource();
        await FailAsync(source);
        _time.Advance(TimeSpan.FromSeconds(5));
        await FailAsync(source);
        _time.Advance(TimeSpan.FromSeconds(10));
        Task<Authorization> success = source.GetAsync(default).AsTask();
        (await _flights.NextAsync()).SetResult(Snapshot("a"));
        _ = await success;

        _time.Advance(s_hour);
        await FailAsync(source);
        _time.Advance(TimeSpan.FromSeconds(5));
        await FailAsync(source);

        async Task FailAsync(TokenSource source)
        {
            Task<Authorization> caller = source.GetAsync(default).AsTask();
            (await _flights.NextAsync()).SetException(new OktaAuthenticationException("refused") { Error = "invalid_client" });
            await Assert.ThrowsAsync<OktaAuthenticationException>(() => caller);
        }
    }

    [Fact]
    public async Task A_reset_forgets_the_failure()
    {
        using TokenSource source = NewSource();
        Task<Authorization> first = source.GetAsync(default).AsTask();
        (await _flights.NextAsync()).SetException(new OktaAuthenticationException("refused"));
        await Assert.ThrowsAsync<OktaAuthenticationException>(() => first);

        source.Reset();

        Task<Authorization> second = source.GetAsync(default).AsTask();
        (await _flights.NextAsync()).SetResult(Snapshot("a"));
        Assert.Equal("a", (await second).Header.Parameter);
    }

    [Fact]
    public async Task A_reset_forgets_the_token_and_what_was_requested_before_it()
    {
        using TokenSource source = await WarmSourceAsync("old");
        _time.Advance(s_hour);
        Task<Authorization> waiting = source.GetAsync(default).AsTask();
        TaskCompletionSource<TokenSnapshot> before = await _flights.NextAsync();

        source.Reset();
        Task<Authorization> next = source.GetAsync(default).AsTask();
        (await _flights.NextAsync()).SetResult(Snapshot("after"));
        Assert.Equal("after", (await next).Header.Parameter);

        before.SetResult(Snapshot("before"));
        Assert.Equal("before", (await waiting).Header.Parameter);
        Assert.Equal("after", Hit(source));
    }

    [Fact]
    public async Task A_failure_that_was_requested_before_a_reset_is_not_remembered()
    {
        using TokenSource source = NewSource();
        Task<Authorization> waiting = source.GetAsync(default).AsTask();
        TaskCompletionSource<TokenSnapshot> before = await _flights.NextAsync();
        source.Reset();

        before.SetException(new OktaAuthenticationException("refused"));
        await Assert.ThrowsAsync<OktaAuthenticationException>(() => waiting);

        Task<Authorization> next = source.GetAsync(default).AsTask();
        (await _flights.NextAsync()).SetResult(Snapshot("after"));
        Assert.Equal("after", (await next).Header.Parameter);
    }

    [Fact]
    public async Task Sixty_four_refusals_of_one_token_make_one_renewal()
    {
        using TokenSource source = await WarmSourceAsync("old");
        Authorization refused = await source.GetAsync(default);
        refused.WasAccepted = true;

        Task<Authorization>[] callers = [.. Enumerable.Range(0, 64).Select(_ => Task.Run(async () =>
        {
            Assert.True(source.TryReplace(refused));
            return await source.GetAsync(default);
        }))];
        (await _flights.NextAsync()).SetResult(Snapshot("new"));

        Assert.All(await Task.WhenAll(callers), given => Assert.Equal("new", given.Header.Parameter));
        Assert.True(source.TryReplace(refused));
        Assert.Equal("new", Hit(source));
        Assert.Equal(2, _flights.Count);
    }

    [Fact]
    public async Task A_token_that_is_refused_right_after_its_issue_is_replaced_after_a_pause()
    {
        using TokenSource source = await WarmSourceAsync("a");
        Authorization refused = await source.GetAsync(default);
        _time.Advance(TimeSpan.FromSeconds(4.9));

        Assert.True(source.TryReplace(refused));
        Assert.True(source.TryReplace(refused));
        Task<Authorization> caller = source.GetAsync(default).AsTask();
        _time.Advance(TimeSpan.FromSeconds(0.9));
        Assert.Equal(1, _flights.Count);
        Assert.False(caller.IsCompleted);

        Task<TaskCompletionSource<TokenSnapshot>> next = _flights.NextAsync();
        while (!next.IsCompleted)
        {
            // The pause begins on another thread.
            _time.Advance(TimeSpan.FromSeconds(0.1));
            await Task.Yield();
        }

        (await next).SetResult(Snapshot("b"));
        Assert.Equal("b", (await caller).Header.Parameter);
    }

    [Fact]
    public async Task A_token_that_is_refused_later_is_replaced_at_once()
    {
        using TokenSource source = await WarmSourceAsync("a");
        Authorization refused = await source.GetAsync(default);
        _time.Advance(TimeSpan.FromSeconds(5));

        Assert.True(source.TryReplace(refused));
        Task<Authorization> caller = source.GetAsync(default).AsTask();
        (await _flights.NextAsync()).SetResult(Snapshot("b"));

        Assert.Equal("b", (await caller).Header.Parameter);
    }

    [Fact]
    public async Task A_reset_ends_the_pause_after_a_refusal()
    {
        using TokenSource source = await WarmSourceAsync("a");
        Assert.True(source.TryReplace(await source.GetAsync(default)));

        source.Reset();
        Task<Authorization> caller = source.GetAsync(default).AsTask();
        (await _flights.NextAsync()).SetResult(Snapshot("b"));

        Assert.Equal("b", (await caller).Header.Parameter);
    }

    [Fact]
    public async Task A_failed_background_renewal_keeps_the_old_token_and_is_tried_again_after_a_pause()
    {
        using TokenSource source = await WarmSourceAsync("old");
        _time.Advance(s_hour * 0.86);
        Assert.Equal("old", Hit(source));
        TaskCompletionSource<TokenSnapshot> failing = await _flights.NextAsync();
        Task logged = _logger.NextAsync(3);
        failing.SetException(new OktaTransportException("down"));
        await logged;

        Assert.Equal("old", Hit(source));
        _time.Advance(TimeSpan.FromSeconds(0.79));
        Assert.Equal("old", Hit(source));
        Assert.Equal(2, _flights.Count);
        Assert.Equal(LogLevel.Warning, Assert.Single(_logger.Entries).Level);

        _time.Advance(TimeSpan.FromSeconds(0.21));
        Task<Authorization> landed = LandedAsync(source, "new");
        (await _flights.NextAsync()).SetResult(Snapshot("new"));
        Assert.Equal("new", (await landed).Header.Parameter);
    }

    [Fact]
    public async Task A_request_that_hangs_ends_after_thirty_seconds_as_a_transport_failure()
    {
        using TokenSource source = NewSource();
        Task<Authorization> caller = source.GetAsync(default).AsTask();
        _ = await _flights.NextAsync();

        _time.Advance(TimeSpan.FromSeconds(29));
        Assert.False(_flights.LastToken.IsCancellationRequested);
        _time.Advance(TimeSpan.FromSeconds(1));

        Assert.True((await Assert.ThrowsAsync<OktaTransportException>(() => caller)).IsTimeout);
    }

    [Fact]
    public async Task A_connection_time_out_is_no_cancellation_of_the_caller()
    {
        using TokenSource source = NewSource();
        Task<Authorization> caller = source.GetAsync(default).AsTask();
        (await _flights.NextAsync()).SetException(new TaskCanceledException("connect", new TimeoutException()));

        Assert.True((await Assert.ThrowsAsync<OktaTransportException>(() => caller)).IsTimeout);
    }

    [Fact]
    public async Task Disposal_ends_the_request_in_the_air()
    {
        TokenSource source = NewSource();
        Task<Authorization> caller = source.GetAsync(default).AsTask();
        _ = await _flights.NextAsync();

        source.Dispose();
        source.Dispose();

        await Assert.ThrowsAsync<ObjectDisposedException>(() => caller);
        await Assert.ThrowsAsync<ObjectDisposedException>(() => source.GetAsync(default).AsTask());
        Assert.Equal(1, _flights.Count);
    }

    [Fact]
    public async Task A_source_that_was_disposed_of_requests_nothing()
    {
        TokenSource source = NewSource();
        source.Dispose();

        await Assert.ThrowsAsync<ObjectDisposedException>(() => source.GetAsync(default).AsTask());
        Assert.Equal(0, _flights.Count);
    }

    [Fact]
    public async Task The_request_carries_nothing_of_the_caller_that_started_it()
    {
        var ambient = new AsyncLocal<string?>();
        string? seen = "not run";
        using var source = new TokenSource(
            _ =>
            {
                seen = ambient.Value;
                return Task.FromResult(Snapshot("a"));
            },
            _time,
            _logger);

        ambient.Value = "the caller's";
        _ = await source.GetAsync(default);

        Assert.Null(seen);
    }

    [Fact]
    public async Task A_caller_that_looked_before_a_request_landed_starts_no_second_one()
    {
        var time = new InterruptedClock();
        int requests = 0;
        using var source = new TokenSource(
            _ =>
            {
                Interlocked.Increment(ref requests);
                return Task.FromResult(Snapshot("a"));
            },
            time,
            _logger);

        // Between the caller's look at the token and its look at the clock, somebody else's request starts and lands.
        time.Interruption = () =>
        {
            while (!source.GetAsync(default).IsCompletedSuccessfully)
            {
                Thread.Yield();
            }
        };
        _ = await source.GetAsync(default);

        Assert.Equal(1, requests);
    }

    private static string? Hit(TokenSource source)
    {
        ValueTask<Authorization> hit = source.GetAsync(default);
        Assert.True(hit.IsCompletedSuccessfully);
        return hit.GetAwaiter().GetResult().Header.Parameter;
    }

    // A background flight lands on another thread; asking again and again is the only way to see it.
    private static async Task<Authorization> LandedAsync(TokenSource source, string token)
    {
        Authorization authorization;
        while ((authorization = await source.GetAsync(default)).Header.Parameter != token)
        {
            await Task.Yield();
        }

        return authorization;
    }

    private TokenSource NewSource() => new(_flights.StartAsync, _time, _logger);

    private async Task<TokenSource> WarmSourceAsync(string token, TimeSpan? lifetime = null)
    {
        TokenSource source = NewSource();
        Task<Authorization> caller = source.GetAsync(default).AsTask();
        (await _flights.NextAsync()).SetResult(Snapshot(token, lifetime));
        _ = await caller;
        return source;
    }

    private TokenSnapshot Snapshot(string token, TimeSpan? lifetime = null) =>
        new(new Authorization(new AuthenticationHeaderValue("Bearer", token), null), _time.GetUtcNow(), lifetime ?? s_hour);

    private sealed class InterruptedClock : FakeTimeProvider
    {
        public Action? Interruption { get; set; }

        public override DateTimeOffset GetUtcNow()
        {
            Action? interruption = Interruption;
            Interruption = null;
            interruption?.Invoke();
            return base.GetUtcNow();
        }
    }
}
