using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using OktaGen.Analyzers.Diagnostics;

namespace OktaGen.Analyzers.Rules.Shapes;

/// <summary>The rules on an interface as a whole, each for a kind of finding, whose arguments its message has.</summary>
internal static class InterfaceRules
{
    private static readonly DiagnosticDescriptor s_unreachableInterface = DiagnosticDescriptorHelper.Create(
        RuleIds.UnreachableInterface, "Interface cannot be named", RuleCategories.Endpoints, DiagnosticSeverity.Error,
        messageFormat: "'{0}' gets no client, for no generated file can name it and all of its types: {1}",
        description: "The client is generated into a file of its own and must be able to name the interface and its types.");

    private static readonly DiagnosticDescriptor s_generatedNameClash = DiagnosticDescriptorHelper.Create(
        RuleIds.GeneratedNameClash, "Generated name clashes", RuleCategories.Endpoints, DiagnosticSeverity.Error,
        messageFormat: "What is generated for '{0}' would be named '{1}', which clashes with {2}; {3}",
        description: "The generated names follow the interface's name without its leading I.");

    private static readonly DiagnosticDescriptor s_languageVersionTooOld = DiagnosticDescriptorHelper.Create(
        RuleIds.LanguageVersionTooOld, "C# version is too old", RuleCategories.Endpoints, DiagnosticSeverity.Error,
        messageFormat: "The client of '{0}' needs C# 8 or newer, and the project uses C# {1}; raise LangVersion",
        description: "Generated code uses nullable reference types and asynchronous streams.");

    private static readonly DiagnosticDescriptor s_invalidClientName = DiagnosticDescriptorHelper.Create(
        RuleIds.InvalidClientName, "Client name is no identifier", RuleCategories.Endpoints, DiagnosticSeverity.Error,
        messageFormat: "[OktaClient] of '{0}' names the client '{1}', which is not a C# identifier; use letters and digits",
        description: "The name is the stem of generated type and method names.");

    /// <summary>All of them. Below them: static fields are set in the order of their text.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All { get; } = ImmutableArray.Create(
        s_unreachableInterface,
        s_generatedNameClash,
        s_languageVersionTooOld,
        s_invalidClientName);
}
