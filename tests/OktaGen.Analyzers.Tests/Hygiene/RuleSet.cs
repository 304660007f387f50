using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CodeRefactorings;
using Microsoft.CodeAnalysis.Diagnostics;
using OktaGen.Analyzers.Bases;
using OktaGen.CodeFixes.Bases;

namespace OktaGen.Analyzers.Tests.Hygiene;

/// <summary>All rules, fixes and refactorings, as a compiler finds them.</summary>
internal static class RuleSet
{
    // A suppressor has no rule of its own.
    public static IReadOnlyList<DiagnosticAnalyzer> Analyzers { get; } = [
        .. InstancesOf<DiagnosticAnalyzer>(typeof(OktaGenAnalyzer).Assembly)
        .Where(static analyzer => analyzer is not DiagnosticSuppressor)];

    public static IReadOnlyList<CodeFixProvider> Fixes { get; } = [.. InstancesOf<CodeFixProvider>(typeof(ScopesFileCodeFix).Assembly)];

    public static IReadOnlyList<CodeRefactoringProvider> Refactorings { get; } =
        [.. InstancesOf<CodeRefactoringProvider>(typeof(ScopesFileCodeFix).Assembly)];

    /// <summary>The rules by id, also one that two analyzers have.</summary>
    public static IReadOnlyList<DiagnosticDescriptor> Rules { get; } =
        [.. Analyzers.SelectMany(static analyzer => analyzer.SupportedDiagnostics).OrderBy(static rule => rule.Id, StringComparer.Ordinal)];

    public static IReadOnlySet<string> FixableIds { get; } = Fixes.SelectMany(static fix => fix.FixableDiagnosticIds).ToHashSet();

    public static DiagnosticDescriptor Get(string id) => Rules.Single(rule => rule.Id == id);

    public static DiagnosticAnalyzer AnalyzerOf(string id) =>
        Analyzers.Single(analyzer => analyzer.SupportedDiagnostics.Any(rule => rule.Id == id));

    /// <summary>The theme of what stands in one of the folders below <c>Rules</c>; null elsewhere.</summary>
    public static string? ThemeOf(Type type)
    {
        string[] parts = type.Namespace!.Split('.');
        int rules = Array.IndexOf(parts, "Rules");
        return rules >= 0 && rules + 1 < parts.Length ? parts[rules + 1] : null;
    }

    private static IEnumerable<T> InstancesOf<T>(Assembly assembly) =>
        assembly.GetTypes()
            .Where(static type => type.IsSubclassOf(typeof(T)) && !type.IsAbstract)
            .Select(static type => (T)Activator.CreateInstance(type)!);
}
