namespace OktaGen.Testing;

/// <summary>A limit that was set.</summary>
/// <param name="Path">The part of the API, as a pattern.</param>
/// <param name="Limit">How many requests a window allows.</param>
/// <param name="Window">How long a window is.</param>
internal sealed record RateLimit(string Path, int Limit, TimeSpan Window);
