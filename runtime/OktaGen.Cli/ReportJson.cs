using System.Text.Json.Serialization;
using OktaGen.Cli.Doctor;
using OktaGen.Cli.Explain;
using OktaGen.Cli.Keys.Commands;
using OktaGen.Cli.Orgs;
using OktaGen.Cli.Profiles;
using OktaGen.Cli.Reports.Comparison;
using OktaGen.Cli.Scaffolding;
using OktaGen.Cli.ScopeLists;
using OktaGen.Cli.Setup;

namespace OktaGen.Cli;

/// <summary>The JSON that commands write for programs.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    UseStringEnumConverter = true,
    WriteIndented = true)]
[JsonSerializable(typeof(DoctorReport))]
[JsonSerializable(typeof(ExplainReport))]
[JsonSerializable(typeof(KeyReport))]
[JsonSerializable(typeof(List<AppKey>))]
[JsonSerializable(typeof(PermissionDiff))]
[JsonSerializable(typeof(ProfileReport))]
[JsonSerializable(typeof(RetirementReport))]
[JsonSerializable(typeof(RotationReport))]
[JsonSerializable(typeof(ScaffoldReport))]
[JsonSerializable(typeof(ScopesReport))]
[JsonSerializable(typeof(SetupReport))]
internal sealed partial class ReportJson : JsonSerializerContext;
