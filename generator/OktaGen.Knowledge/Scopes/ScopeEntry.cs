namespace OktaGen.Knowledge.Scopes;

/// <summary>One scope of a scopes file.</summary>
/// <param name="Scope">The scope.</param>
/// <param name="Line">Its line, counted from zero.</param>
/// <param name="Start">Where it begins in the file.</param>
internal sealed record ScopeEntry(string Scope, int Line, int Start);
