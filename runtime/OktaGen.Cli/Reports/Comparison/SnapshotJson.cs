using System.Text.Json.Serialization;

namespace OktaGen.Cli.Reports.Comparison;

/// <summary>Reads reports, of whatever origin: what is missing or null where it must not be is refused.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UseStringEnumConverter = true,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true)]
[JsonSerializable(typeof(ReportSnapshot))]
internal sealed partial class SnapshotJson : JsonSerializerContext;
