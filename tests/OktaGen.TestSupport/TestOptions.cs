using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace OktaGen.TestSupport;

/// <summary>Global options by name, such as <c>build_property.OktaGenScopes</c>; none per file.</summary>
public sealed class TestOptions(ImmutableDictionary<string, string> values) : AnalyzerConfigOptionsProvider
{
    public static TestOptions Empty { get; } = new(ImmutableDictionary<string, string>.Empty);

    public override AnalyzerConfigOptions GlobalOptions { get; } = new Options(values);

    public static TestOptions Create(params (string Name, string Value)[] values) =>
        new(values.ToImmutableDictionary(static pair => pair.Name, static pair => pair.Value, AnalyzerConfigOptions.KeyComparer));

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => Empty.GlobalOptions;

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => Empty.GlobalOptions;

    internal static string ToGlobalConfig(params (string Name, string? Value)[] properties) =>
        "is_global = true\n" + string.Concat(properties
            .Where(static property => property.Value is not null)
            .Select(static property => $"build_property.{property.Name} = {property.Value}\n"));

    private sealed class Options(ImmutableDictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => values.TryGetValue(key, out value);
    }
}
