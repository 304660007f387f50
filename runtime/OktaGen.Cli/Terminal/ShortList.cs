namespace OktaGen.Cli.Terminal;

/// <summary>Names in a sentence, the first of them where they are many.</summary>
internal static class ShortList
{
    /// <param name="names">The names, in their order.</param>
    /// <param name="shown">How many are named at most; how many more there are is said.</param>
    public static string Of(IReadOnlyList<string> names, int shown) => string.Join(", ", names.Take(shown))
        + (names.Count > shown ? $" and {names.Count - shown} more" : string.Empty);
}
