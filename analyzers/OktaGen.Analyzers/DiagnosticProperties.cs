namespace OktaGen.Analyzers;

/// <summary>What a diagnostic tells its code fix, by name.</summary>
internal static class DiagnosticProperties
{
    public const string Scope = "Scope";
}
