namespace OktaGen.Knowledge.Scopes;

/// <summary>A line of a scopes file that cannot be a scope. It grants nothing.</summary>
/// <param name="Reason">What is wrong, as the end of a sentence.</param>
/// <param name="Line">The line, counted from zero.</param>
/// <param name="Start">Where the text begins in the file, after white space.</param>
/// <param name="Length">The text's length, without comment and white space around.</param>
internal sealed record MalformedScope(string Reason, int Line, int Start, int Length);
