using System.Runtime.CompilerServices;
using System.Text.Json.Serialization.Metadata;

namespace OktaGen.Calls.Paging;

/// <summary>A listing that never ends: where there is nothing new it waits and follows the last link again.</summary>
internal sealed class TailPageable<T>(
    OktaCall call, JsonTypeInfo<List<T>> typeInfo, ItemFaults faults, TimeSpan delay, CancellationToken methodToken)
    : OktaPageable<T>
{
    private static readonly TimeSpan s_maxDelay = TimeSpan.FromDays(1);

    public static TimeSpan DefaultDelay { get; } = TimeSpan.FromSeconds(10);

    public JsonTypeInfo<List<T>> TypeInfo => typeInfo;

    public ItemFaults Faults => faults;

    public override OktaPageable<T> WithPollDelay(TimeSpan delay)
    {
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(delay, TimeSpan.Zero);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(delay, s_maxDelay);
        return new TailPageable<T>(call, typeInfo, faults, delay, methodToken);
    }

    public override IAsyncEnumerable<OktaPage<T>> AsPages(OktaCursor? from = null, CancellationToken cancellationToken = default) =>
        PagesFrom(from, [], cancellationToken);

    // No guard against circles: Okta gives the link that was followed again as long as there is nothing behind it.
    internal override async IAsyncEnumerable<OktaPage<T>> PagesFrom(
        OktaCursor? from, IReadOnlyList<string> known, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var tokens = new JoinedToken(methodToken, cancellationToken);
        var seen = new RecentIds();
        foreach (string id in known)
        {
            seen.Add(id);
        }

        Uri uri = call.UriOf(from);
        while (true)
        {
            TailPage<T> tail = await call
                .SendPageAsync<TailReader<T>, TailPage<T>>(uri, new TailReader<T>(this, seen), tokens)
                .ConfigureAwait(false);
            yield return tail.Page;

            // A full page of what came before is no news either: followed at once, links could keep the tail busy for ever.
            bool isFull = tail.Received >= PageLimit.Of(uri) && tail.Page.Items.Count > 0;
            uri = tail.Page.Next?.Link ?? throw new OktaFormatException(
                $"{call.Request.Endpoint.Name} answered without a link to go on by, which a tail needs: leave 'until' out and sort in "
                    + $"ascending order.")
            {
                Endpoint = call.Request.Endpoint.Name,
            };
            if (!isFull)
            {
                await WaitAsync(tokens).ConfigureAwait(false);
            }
        }
    }

    private async Task WaitAsync(JoinedToken tokens)
    {
        try
        {
            await Task.Delay(delay, call.Sender.Pipeline.Time, tokens.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException exception) when (tokens.Translate(exception) is { } translated)
        {
            throw translated;
        }
    }
}
