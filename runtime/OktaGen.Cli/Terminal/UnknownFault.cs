namespace OktaGen.Cli.Terminal;

/// <summary>What is said where nothing else knew what to say: a sentence, and no stack trace.</summary>
internal static class UnknownFault
{
    /// <summary>The kind of the exception and its message, without what could be a secret in it.</summary>
    /// <param name="tool">The command that people type.</param>
    /// <param name="exception">What happened.</param>
    public static string Describe(string tool, Exception exception) =>
        $"{tool} cannot go on: {Redaction.OfTokens(CleanText.Line(exception.Message), credential: null)} ({exception.GetType().Name}). "
        + "It should have said why; please report this, with the command line, but without tokens and keys.";
}
