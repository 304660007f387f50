using Microsoft.CodeAnalysis;
using OktaGen.Generator.Reading;
using OktaGen.Generator.Reading.Findings;
using OktaGen.TestSupport;

namespace OktaGen.Generator.Tests.Support;

/// <summary>What the readers find, as the rules ask for it.</summary>
internal static class Findings
{
    /// <summary>Every finding on every marked interface of the project, of the generated one's too, as a rule sees it.</summary>
    public static Finding[] Of(GeneratorRun run) =>
    [
        .. run.Output.GetSymbolsWithName(static _ => true, SymbolFilter.Type)
            .OfType<INamedTypeSymbol>()
            .Where(static type => type.TypeKind == TypeKind.Interface)
            .OrderBy(static type => type.ToDisplayString(), StringComparer.Ordinal)
            .SelectMany(type => ClientReader.ReadForRules(type, run.Output, CancellationToken.None).Findings),
    ];

    /// <summary>Asserts which kinds are found, each in source that the user wrote.</summary>
    public static void AssertAre(GeneratorRun run, params FindingKind[] expected)
    {
        Finding[] findings = Of(run);
        Assert.Equal(expected, findings.Select(static finding => finding.Kind));
        Assert.All(findings, finding => Assert.Contains(finding.Location.SourceTree!, run.Input.SyntaxTrees));
    }
}
