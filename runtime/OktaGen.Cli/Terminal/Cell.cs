namespace OktaGen.Cli.Terminal;

/// <summary>A cell of a table.</summary>
/// <param name="Text">What it says. It may hold anything: it is no markup.</param>
/// <param name="Tone">How it is meant.</param>
internal readonly record struct Cell(string Text, Tone Tone = Tone.Plain)
{
    public static implicit operator Cell(string text) => new(text);
}
