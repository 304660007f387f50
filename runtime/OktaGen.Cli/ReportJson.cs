using System.Text.Json.Serialization;
using OktaGen.Cli.Keys;

namespace OktaGen.Cli;

/// <summary>The JSON that commands write for programs.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    UseStringEnumConverter = true,
    WriteIndented = true)]
[JsonSerializable(typeof(KeyReport))]
internal sealed partial class ReportJson : JsonSerializerContext;
