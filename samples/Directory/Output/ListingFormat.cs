namespace OktaDirectory.Output;

/// <summary>How entries are written.</summary>
internal enum ListingFormat
{
    /// <summary>For people.</summary>
    Table,

    /// <summary>The same columns for spreadsheets (RFC 4180).</summary>
    Csv,

    /// <summary>Each entry whole, as a JSON object on a line.</summary>
    Jsonl,
}
