namespace OktaGen.Cli.Reports.Comparison;

/// <summary>What became of something between two reports.</summary>
internal enum ChangeKind
{
    /// <summary>It is new.</summary>
    Added,

    /// <summary>It permits more than what it takes the place of, or needs more than before.</summary>
    Widened,

    /// <summary>It is another one, of which neither permits what the other does.</summary>
    Changed,

    /// <summary>Something new of which it is not known what it needs.</summary>
    Unknown,

    /// <summary>It permits less than what it takes the place of, or needs less than before.</summary>
    Narrowed,

    /// <summary>It is gone.</summary>
    Removed,
}
