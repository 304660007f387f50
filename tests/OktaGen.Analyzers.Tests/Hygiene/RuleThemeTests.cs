using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;
using OktaGen.Analyzers.Bases;

namespace OktaGen.Analyzers.Tests.Hygiene;

/// <summary>That analyzer, descriptor, fix and test of a rule are found in folders of one name.</summary>
public sealed class RuleThemeTests
{
    private static readonly string?[] s_themes = ["Json", "Operations", "ScopeList", "Scopes", "Secrets", "Shapes"];

    public static TheoryData<string> Analyzers => [.. RuleSet.Analyzers.Select(static analyzer => analyzer.GetType().Name)];

    public static TheoryData<string> Fixes => [.. RuleSet.Fixes.Select(static fix => fix.GetType().Name)];

    [Fact]
    public void Rules_and_tests_have_the_same_themes()
    {
        Assert.Equal(s_themes, ThemesOf(RuleSet.Analyzers.Select(static analyzer => analyzer.GetType())));
        Assert.Equal(s_themes, ThemesOf(typeof(RuleThemeTests).Assembly.GetTypes().Where(static type => type.GetMethods().Any(IsTest))));
    }

    [Theory]
    [MemberData(nameof(Analyzers))]
    public void A_rule_looks_at_projects_that_use_OktaGen_only(string analyzer) =>
        Assert.IsAssignableFrom<OktaGenAnalyzer>(Analyzer(analyzer));

    [Theory]
    [MemberData(nameof(Analyzers))]
    public void A_rule_is_described_beside_its_analyzer(string analyzer)
    {
        string? folder = Analyzer(analyzer).GetType().Namespace;
        DiagnosticDescriptor[] described = [.. DescriptorsIn(folder)];

        Assert.Subset(described.ToHashSet(), Analyzer(analyzer).SupportedDiagnostics.ToHashSet());
    }

    [Fact]
    public void Every_described_rule_is_reported_by_an_analyzer() => Assert.Equal(
        DescriptorsIn(null).Select(static rule => rule.Id).Order(StringComparer.Ordinal),
        RuleSet.Rules.Select(static rule => rule.Id));

    [Theory]
    [MemberData(nameof(Fixes))]
    public void A_fix_stands_in_the_theme_of_each_rule_that_it_fixes(string name)
    {
        CodeFixProvider fix = RuleSet.Fixes.Single(fix => fix.GetType().Name == name);

        Assert.Contains(RuleSet.ThemeOf(fix.GetType()), s_themes);
        Assert.All(fix.FixableDiagnosticIds, id =>
            Assert.Equal(RuleSet.ThemeOf(RuleSet.AnalyzerOf(id).GetType()), RuleSet.ThemeOf(fix.GetType())));
    }

    private static DiagnosticAnalyzer Analyzer(string name) => RuleSet.Analyzers.Single(analyzer => analyzer.GetType().Name == name);

    private static IEnumerable<DiagnosticDescriptor> DescriptorsIn(string? folder) =>
        from type in typeof(OktaGenAnalyzer).Assembly.GetTypes()
        where folder is null || type.Namespace == folder
        from field in type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)
        where field.FieldType == typeof(DiagnosticDescriptor)
        select (DiagnosticDescriptor)field.GetValue(null)!;

    private static IEnumerable<string?> ThemesOf(IEnumerable<Type> types) =>
        types.Select(RuleSet.ThemeOf).Where(static theme => theme is not null).Distinct().Order(StringComparer.Ordinal);

    private static bool IsTest(MethodInfo method) => method.IsDefined(typeof(FactAttribute), inherit: true);
}
