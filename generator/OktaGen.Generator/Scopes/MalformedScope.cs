using Microsoft.CodeAnalysis.Text;

namespace OktaGen.Generator.Scopes;

/// <summary>A line of a scopes file that cannot be a scope. It grants nothing.</summary>
/// <param name="Reason">What is wrong, as the end of a sentence.</param>
/// <param name="Line">The line, counted from zero.</param>
/// <param name="Span">The text's place, without white space around it and comment.</param>
internal sealed record MalformedScope(string Reason, int Line, TextSpan Span);
