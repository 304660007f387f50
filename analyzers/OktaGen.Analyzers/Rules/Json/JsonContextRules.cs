using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using OktaGen.Analyzers.Diagnostics;

namespace OktaGen.Analyzers.Rules.Json;

/// <summary>The rules on the JSON context of an interface, each for a kind of finding, whose arguments its message has.</summary>
internal static class JsonContextRules
{
    private static readonly DiagnosticDescriptor s_missingJsonContext = DiagnosticDescriptorHelper.Create(
        RuleIds.MissingJsonContext, "JSON type has no context", RuleCategories.Endpoints, DiagnosticSeverity.Error,
        messageFormat: "'{0}' sends or receives '{1}' as JSON, which no context serves; name one in [OktaClient(JsonContext = typeof(…))] "
            + "and add [JsonSerializable(typeof({1}))] to it",
        description: "JSON is read and written by metadata that the compiler makes; there is no reflection to fall back to.");

    private static readonly DiagnosticDescriptor s_unusableJsonContext = DiagnosticDescriptorHelper.Create(
        RuleIds.UnusableJsonContext, "JSON context cannot be used", RuleCategories.Endpoints, DiagnosticSeverity.Error,
        messageFormat: "The JSON context '{1}' of '{0}' cannot be used: {2}",
        description: "A JSON context is a class derived from JsonSerializerContext that the generated client can name.");

    private static readonly DiagnosticDescriptor s_unknownJsonType = DiagnosticDescriptorHelper.Create(
        RuleIds.UnknownJsonType, "JSON context does not know the type", RuleCategories.Endpoints, DiagnosticSeverity.Warning,
        messageFormat: "'{0}' sends or receives '{1}', which the JSON context '{2}' does not know; add [JsonSerializable(typeof({1}))] to "
            + "it",
        description: "JSON is read and written by metadata that the compiler makes; there is no reflection to fall back to, and each call "
            + "throws.");

    private static readonly DiagnosticDescriptor s_foreignJsonType = DiagnosticDescriptorHelper.Create(
        RuleIds.ForeignJsonType, "JSON type belongs to another library", RuleCategories.Endpoints, DiagnosticSeverity.Error,
        messageFormat: "'{0}' sends or receives '{1}' of {2}, which System.Text.Json, that clients read and write by, does not know; use a "
            + "type of your own, or JsonElement or JsonNode of System.Text.Json",
        description: "JSON is read and written by System.Text.Json. Types of other JSON libraries would be sent, or stay, empty.");

    /// <summary>All of them. Below them: static fields are set in the order of their text.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All { get; } = ImmutableArray.Create(
        s_missingJsonContext,
        s_unusableJsonContext,
        s_unknownJsonType,
        s_foreignJsonType);
}
