namespace OktaGen.Management;

/// <summary>Whether one scope works.</summary>
/// <param name="Scope">The scope.</param>
/// <param name="Outcome">What came of it.</param>
/// <param name="Message">What went wrong and what cures it; null where nothing did.</param>
public sealed record ScopeCheck(string Scope, ScopeCheckOutcome Outcome, string? Message = null);
