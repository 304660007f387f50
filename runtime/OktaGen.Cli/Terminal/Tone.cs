namespace OktaGen.Cli.Terminal;

/// <summary>How a text is meant, which a terminal shows as a colour.</summary>
internal enum Tone
{
    Plain,
    Good,
    Warning,
    Bad,
    Faint,
}
