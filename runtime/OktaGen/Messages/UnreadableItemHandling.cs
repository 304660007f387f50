namespace OktaGen;

/// <summary>What becomes of an item of a listing that cannot be read: null, or JSON that is not that of the items' type.</summary>
public enum UnreadableItemHandling
{
    /// <summary>The page is refused by an <see cref="OktaFormatException"/> that names the place.</summary>
    Throw,

    /// <summary>The item is left out without a word.</summary>
    Skip,

    /// <summary>
    /// The item is left out and told to <see cref="OktaCallOptions.OnUnreadableItem"/>; where that is null, a warning is logged.
    /// </summary>
    Report,
}
