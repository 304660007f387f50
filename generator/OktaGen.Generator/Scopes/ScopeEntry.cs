using Microsoft.CodeAnalysis.Text;

namespace OktaGen.Generator.Scopes;

/// <summary>One scope of a scopes file.</summary>
/// <param name="Scope">The scope.</param>
/// <param name="Line">Its line, counted from zero.</param>
/// <param name="Span">The scope's place, without white space and comment.</param>
internal sealed record ScopeEntry(string Scope, int Line, TextSpan Span);
