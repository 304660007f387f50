namespace OktaDirectory.Output;

/// <summary>Text from an org, for a screen.</summary>
internal static class Cell
{
    /// <summary>
    /// Replaces control characters: whoever may change a profile could otherwise write commands for the terminal of whoever reads it.
    /// </summary>
    public static string Clean(string? text) => text is null || !text.Any(IsCommand)
        ? text ?? ""
        : string.Concat(text.Select(static character => IsCommand(character) ? '\uFFFD' : character));

    private static bool IsCommand(char character) => char.IsControl(character) && character is not ('\n' or '\r' or '\t');
}
