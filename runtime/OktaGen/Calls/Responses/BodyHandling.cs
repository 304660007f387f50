namespace OktaGen.Calls.Responses;

/// <summary>What becomes of the body of an answer.</summary>
internal enum BodyHandling
{
    /// <summary>It is not read, unless it may be a web page in the answer's place.</summary>
    Ignored,

    /// <summary>It is read whole, into a pooled buffer that lives as long as the reader needs it.</summary>
    Buffered,

    /// <summary>The answer belongs to the caller, who reads and disposes it.</summary>
    Kept,
}
