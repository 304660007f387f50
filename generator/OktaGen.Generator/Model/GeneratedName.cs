namespace OktaGen.Generator.Model;

/// <summary>The names that one interface takes: of its file, which ignores case, and of its class.</summary>
internal sealed record GeneratedName(string HintName, string? Namespace, string ClassName);
