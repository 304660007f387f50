using System.Reflection;
using Microsoft.CodeAnalysis;
using OktaGen.Analyzers.Bases;
using OktaGen.Analyzers.Diagnostics;
using OktaGen.Generator.Reading.Findings;

namespace OktaGen.Analyzers.Tests.Hygiene;

public sealed class RuleHygieneTests
{
    private static readonly string s_docs = Path.Combine(AppContext.BaseDirectory, "docs");
    private static readonly string s_releases = Path.Combine(AppContext.BaseDirectory, "releases");

    private static readonly DiagnosticDescriptor[] s_findingRules =
    [
        .. RuleSet.Analyzers.OfType<FindingAnalyzer>().SelectMany(static analyzer => analyzer.SupportedDiagnostics),
    ];

    public static TheoryData<string> Ids => [.. RuleSet.Rules.Select(static rule => rule.Id)];

    [Fact]
    public void Every_id_belongs_to_one_rule() =>
        Assert.Equal(
            typeof(RuleIds).GetFields().Select(static field => (string)field.GetRawConstantValue()!).Order(StringComparer.Ordinal),
            RuleSet.Rules.Select(static rule => rule.Id));

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_rule_has_a_page_that_its_help_link_names(string id)
    {
        string page = File.ReadAllText(Path.Combine(s_docs, id + ".md"));

        Assert.Equal($"https://github.com/oktagen/oktagen/blob/main/analyzers/docs/{id}.md", RuleSet.Get(id).HelpLinkUri);
        Assert.StartsWith($"# {id}: {RuleSet.Get(id).Title}\n", page, StringComparison.Ordinal);
        Assert.Contains($"dotnet_diagnostic.{id}.severity", page, StringComparison.Ordinal);
        Assert.Equal(RuleSet.FixableIds.Contains(id), page.Contains("\n## Code fix\n", StringComparison.Ordinal));
    }

    [Fact]
    public void Every_fix_can_be_applied_to_all_places_at_once() =>
        Assert.All(RuleSet.Fixes, static fix => Assert.NotNull(fix.GetFixAllProvider()));

    [Fact]
    public void Pages_and_rows_are_those_of_rules_alone()
    {
        string[] ids = [.. RuleSet.Rules.Select(static rule => rule.Id)];

        Assert.Equal(ids, Directory.GetFiles(s_docs, "OKTA*.md")
            .Select(static path => Path.GetFileNameWithoutExtension(path)!)
            .Order(StringComparer.Ordinal));
        Assert.Equal(ids, RowsOf(File.ReadLines(Path.Combine(s_docs, "README.md")), "| [OKTA"));
        Assert.Equal(ids, RowsOf(Directory.GetFiles(s_releases).SelectMany(File.ReadLines), "OKTA").Order(StringComparer.Ordinal));

        static IEnumerable<string> RowsOf(IEnumerable<string> lines, string beginning) =>
            lines.Where(line => line.StartsWith(beginning, StringComparison.Ordinal))
                .Select(line => line.Substring(beginning.Length - "OKTA".Length, "OKTA0001".Length));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_rule_has_a_row_in_the_table(string id)
    {
        string table = File.ReadAllText(Path.Combine(s_docs, "README.md"));
        string hasFix = RuleSet.FixableIds.Contains(id) ? "yes" : "no";

        Assert.Contains($"| [{id}]({id}.md) | {RuleSet.Get(id).Title} | {RuleSet.Get(id).Category} | {RuleSet.Get(id).DefaultSeverity} | "
            + $"{hasFix} |\n", table, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_rule_has_a_row_in_one_release_file(string id)
    {
        string[] rows = [.. Directory.GetFiles(s_releases).SelectMany(File.ReadLines)];

        Assert.Single(
            rows, $"{id} | {RuleSet.Get(id).Category} | {RuleSet.Get(id).DefaultSeverity} | {RuleSet.AnalyzerOf(id).GetType().Name}");
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_rule_reads_well_and_can_be_configured(string id)
    {
        DiagnosticDescriptor rule = RuleSet.Get(id);

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
            RuleSet.Rules.Select(static rule =>
                $"dotnet_diagnostic.{rule.Id}.severity = {(rule.DefaultSeverity == DiagnosticSeverity.Info ? "warning" : "error")}"),
            File.ReadLines(Path.Combine(AppContext.BaseDirectory, "OktaGen.Strict.globalconfig"))
                .Where(static line => line.StartsWith("dotnet_diagnostic.", StringComparison.Ordinal)));

    [Fact]
    public void Every_finding_has_a_rule_of_its_number_and_name()
    {
        FieldInfo[] ids = typeof(RuleIds).GetFields();

        foreach (FindingKind kind in Enum.GetValues<FindingKind>())
        {
            DiagnosticDescriptor rule = s_findingRules.Single(rule => rule.Id == $"OKTA{(int)kind:0000}");
            Assert.Equal(rule.Id, ids.Single(field => field.Name == kind.ToString()).GetRawConstantValue());
        }

        Assert.Equal(Enum.GetValues<FindingKind>().Length, s_findingRules.Length);
    }

    [Fact]
    public void Every_code_fix_fixes_a_rule() => Assert.All(RuleSet.FixableIds, static id => RuleSet.Get(id));
}
