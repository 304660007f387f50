namespace OktaGen.Cli.Terminal;

/// <summary>A number with its noun.</summary>
internal static class Count
{
    /// <param name="number">How many.</param>
    /// <param name="noun">Of what, in the singular.</param>
    /// <param name="plural">The plural, where it is not the singular with an s.</param>
    public static string Of(long number, string noun, string? plural = null) =>
        number == 1 ? $"1 {noun}" : $"{number} {plural ?? noun + "s"}";

    /// <summary>Whole seconds.</summary>
    public static string Seconds(TimeSpan time) => Of((long)Math.Round(time.TotalSeconds), "second");
}
