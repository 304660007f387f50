using OktaGen.Pipeline;
using OktaGen.Telemetry;

namespace OktaGen.Calls.Paging;

/// <summary>What becomes of the items of a listing that cannot be read.</summary>
internal sealed class ItemFaults(UnreadableItemHandling handling, Action<UnreadableItem>? observer, bool allowsNull)
{
    /// <summary>For all calls that say nothing else.</summary>
    public static ItemFaults Thrown { get; } = new(UnreadableItemHandling.Throw, null, allowsNull: false);

    private static readonly ItemFaults s_thrownButNull = new(UnreadableItemHandling.Throw, null, allowsNull: true);
    private static readonly ItemFaults s_reported = new(UnreadableItemHandling.Report, null, allowsNull: false);

    /// <summary>Whether null is an item like any other.</summary>
    public bool AllowsNull => allowsNull;

    /// <summary>Whether a page is read item by item where it cannot be read as a whole.</summary>
    public bool AreTolerated => handling != UnreadableItemHandling.Throw;

    /// <summary>The same, but that a page is refused.</summary>
    public ItemFaults Strict => allowsNull ? s_thrownButNull : Thrown;

    /// <param name="options">What the caller wants; null for nothing special.</param>
    /// <param name="isTail">Whether the listing never ends: it goes on then, unless the caller wants otherwise.</param>
    /// <param name="allowsNull">Whether the type of the items is nullable.</param>
    public static ItemFaults From(OktaCallOptions? options, bool isTail, bool allowsNull)
    {
        UnreadableItemHandling handling = options?.UnreadableItems
            ?? (isTail || options?.OnUnreadableItem is not null ? UnreadableItemHandling.Report : UnreadableItemHandling.Throw);
        return (handling, options?.OnUnreadableItem, allowsNull) switch
        {
            (UnreadableItemHandling.Throw, _, false) => Thrown,
            (UnreadableItemHandling.Throw, _, true) => s_thrownButNull,
            (UnreadableItemHandling.Report, null, false) => s_reported,
            var (wanted, observer, nulls) => new ItemFaults(wanted, observer, nulls),
        };
    }

    /// <summary>Leaves an item out, as the caller wants it.</summary>
    public void Leave(UnreadableItem item, ConnectionPipeline connection)
    {
        if (handling != UnreadableItemHandling.Report)
        {
            return;
        }

        if (observer is not null)
        {
            observer(item);
        }
        else
        {
            connection.Telemetry.Logger.ItemLeftOut(item.Fault.Endpoint, item.Index, item.Fault.Message);
        }
    }
}
