namespace OktaGen;

/// <summary>An item of a listing that could not be read.</summary>
/// <param name="json">The item as Okta sent it.</param>
/// <param name="index">Its place in its page.</param>
/// <param name="fault">Why it could not be read.</param>
public sealed class UnreadableItem(string json, int index, OktaFormatException fault)
{
    /// <summary>The item as Okta sent it, in JSON. It may hold what no log should.</summary>
    public string Json { get; } = json;

    /// <summary>Its place in its page, from 0.</summary>
    public int Index { get; } = index;

    /// <summary>Why it could not be read, without anything of its content.</summary>
    public OktaFormatException Fault { get; } = fault;

    /// <summary>Why it could not be read.</summary>
    /// <returns>A text for a log.</returns>
    public override string ToString() => Fault.Message;
}
