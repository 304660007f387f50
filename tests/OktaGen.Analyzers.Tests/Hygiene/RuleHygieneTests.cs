using System.Collections.Immutable;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;
using OktaGen.CodeFixes;
using OktaGen.Generator.Reading.Findings;

namespace OktaGen.Analyzers.Tests.Hygiene;

public sealed class RuleHygieneTests
{
    private static readonly DiagnosticDescriptor[] s_rules =
    [
        .. typeof(ScopeAnalyzer).Assembly.GetTypes()
            .Where(static type => type.IsSubclassOf(typeof(DiagnosticAnalyzer)) && !type.IsAbstract)
            .SelectMany(static type => ((DiagnosticAnalyzer)Activator.CreateInstance(type)!).SupportedDiagnostics)
            .OrderBy(static rule => rule.Id, StringComparer.Ordinal),
    ];

    public static TheoryData<string> Ids => [.. s_rules.Select(static rule => rule.Id)];

    [Fact]
    public void Every_id_belongs_to_one_rule() =>
        Assert.Equal(
            typeof(RuleIds).GetFields().Select(static field => (string)field.GetRawConstantValue()!).Order(StringComparer.Ordinal),
            s_rules.Select(static rule => rule.Id));

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_rule_has_a_page_that_its_help_link_names(string id)
    {
        string page = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "docs", id + ".md"));

        Assert.Equal($"https://github.com/oktagen/oktagen/blob/main/analyzers/docs/{id}.md", Get(id).HelpLinkUri);
        Assert.StartsWith($"# {id}: {Get(id).Title}\n", page, StringComparison.Ordinal);
        Assert.Contains($"dotnet_diagnostic.{id}.severity", page, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_rule_has_a_row_in_the_table(string id)
    {
        string table = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "docs", "README.md"));
        string hasFix = FixableIds().Contains(id) ? "yes" : "no";

        Assert.Contains($"| [{id}]({id}.md) | {Get(id).Title} | {Get(id).Category} | {Get(id).DefaultSeverity} | {hasFix} |\n", table, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_rule_has_a_row_in_one_release_file(string id)
    {
        string[] rows = [.. Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "releases")).SelectMany(File.ReadLines)];

        Assert.Single(rows, row => row.StartsWith($"{id} | {Get(id).Category} | {Get(id).DefaultSeverity} |", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_rule_reads_well_and_can_be_configured(string id)
    {
        DiagnosticDescriptor rule = Get(id);

        Assert.True(rule.IsEnabledByDefault);
        Assert.DoesNotContain(WellKnownDiagnosticTags.NotConfigurable, rule.CustomTags);
        Assert.StartsWith("OktaGen.", rule.Category, StringComparison.Ordinal);
        Assert.False(rule.MessageFormat.ToString(null).EndsWith('.'));
        Assert.False(rule.Title.ToString(null).EndsWith('.'));
        Assert.EndsWith(".", rule.Description.ToString(null), StringComparison.Ordinal);
    }

    [Fact]
    public void The_strict_configuration_raises_each_rule_by_one_step() =>
        Assert.Equal(
            s_rules.Select(static rule => $"dotnet_diagnostic.{rule.Id}.severity = {(rule.DefaultSeverity == DiagnosticSeverity.Info ? "warning" : "error")}"),
            File.ReadLines(Path.Combine(AppContext.BaseDirectory, "OktaGen.Strict.globalconfig")).Where(static line => line.StartsWith("dotnet_diagnostic.", StringComparison.Ordinal)));

    [Fact]
    public void Every_finding_has_a_rule_of_its_number_and_name()
    {
        FieldInfo[] ids = typeof(RuleIds).GetFields();

        foreach (FindingKind kind in Enum.GetValues<FindingKind>())
        {
            DiagnosticDescriptor rule = OktaGen.Analyzers.EndpointRules.Get(kind);
            Assert.Equal($"OKTA{(int)kind:0000}", rule.Id);
            Assert.Equal(rule.Id, ids.Single(field => field.Name == kind.ToString()).GetRawConstantValue());
        }

        Assert.Equal(Enum.GetValues<FindingKind>().Length, OktaGen.Analyzers.EndpointRules.All.Length);
    }

    [Fact]
    public void Every_code_fix_fixes_a_rule() => Assert.All(FixableIds(), static id => Get(id));

    private static DiagnosticDescriptor Get(string id) => s_rules.Single(rule => rule.Id == id);

    private static ImmutableHashSet<string> FixableIds() =>
    [
        .. typeof(AddScopeCodeFix).Assembly.GetTypes()
            .Where(static type => type.IsSubclassOf(typeof(CodeFixProvider)) && !type.IsAbstract)
            .SelectMany(static type => ((CodeFixProvider)Activator.CreateInstance(type)!).FixableDiagnosticIds),
    ];
}
