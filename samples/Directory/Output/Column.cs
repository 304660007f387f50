namespace OktaDirectory.Output;

/// <summary>A column of a listing.</summary>
/// <param name="Name">Its header.</param>
/// <param name="Value">What it shows of an entry; null for nothing.</param>
internal sealed record Column<T>(string Name, Func<T, string?> Value);
