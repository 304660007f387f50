namespace OktaGen.Testing;

/// <summary>Where a page starts.</summary>
/// <param name="After">The sequence number of the last entry before it.</param>
/// <param name="SkipsPage">Whether this page is to be the empty one in the middle.</param>
/// <param name="Since">The earliest time of the events of the System Log that it goes through.</param>
internal sealed record Cursor(long After, bool SkipsPage, DateTimeOffset? Since = null);
