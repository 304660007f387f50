using System.Collections.Frozen;
using System.Reflection;
using OktaGen.Cli.CSharp;

namespace OktaGen.Cli.Scaffolding.Writing;

/// <summary>Writes scopes as the constants that OktaGen has for them.</summary>
internal static class ScopeExpressions
{
    private static readonly FrozenDictionary<string, string> s_constants = typeof(OktaScopes)
        .GetFields(BindingFlags.Public | BindingFlags.Static)
        .Where(static field => field.IsLiteral)
        .ToFrozenDictionary(static field => (string)field.GetRawConstantValue()!, static field => field.Name);

    /// <summary>A scope in C#: a constant where there is one, else a literal.</summary>
    public static string Of(string scope) =>
        s_constants.TryGetValue(scope, out string? name) ? $"{nameof(OktaScopes)}.{name}" : CSharpText.Literal(scope);
}
