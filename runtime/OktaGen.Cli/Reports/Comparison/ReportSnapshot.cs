using System.Text.Json;

namespace OktaGen.Cli.Reports.Comparison;

/// <summary>What a permission report in JSON says, as far as reports are compared.</summary>
internal sealed record ReportSnapshot
{
    public required int SchemaVersion { get; init; }

    public required string Assembly { get; init; }

    /// <summary>The kind of credential that the project uses; null where it does not say.</summary>
    public string? Credential { get; init; }

    /// <summary>Whether all references could be read.</summary>
    public bool Complete { get; init; } = true;

    public IReadOnlyList<string> ListedScopes { get; init; } = [];

    public required IReadOnlyList<SnapshotScope> MinimalScopes { get; init; }

    public required IReadOnlyList<SnapshotMember> Declared { get; init; }

    public required IReadOnlyList<SnapshotMember> Used { get; init; }

    /// <summary>What is needed of admin roles; null in reports from before that was known.</summary>
    public SnapshotRoles? AdminRoles { get; init; }

    /// <summary>Reads a file.</summary>
    /// <exception cref="ToolException">There is none, or it is no report that can be compared.</exception>
    public static ReportSnapshot ReadFile(string path)
    {
        try
        {
            return Read(File.ReadAllText(path));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new ToolException($"'{path}' cannot be read: give the JSON of an earlier report as --base.");
        }
        catch (Exception exception) when (exception is JsonException or NotSupportedException)
        {
            throw new ToolException($"'{path}' is no permission report: give the JSON that oktagen report or a build wrote as --base.");
        }
    }

    /// <summary>Reads a text.</summary>
    /// <exception cref="JsonException">It is no report of a known form.</exception>
    public static ReportSnapshot Read(string json)
    {
        ReportSnapshot report = JsonSerializer.Deserialize(json, SnapshotJson.Default.ReportSnapshot) ?? throw new JsonException();
        using var document = JsonDocument.Parse(json);
        return report.SchemaVersion == Build.Report.JsonReport.SchemaVersion && !HasNullEntry(document.RootElement)
            ? report
            : throw new JsonException();
    }

    // The types say that entries are never null, but the serializer does not look.
    private static bool HasNullEntry(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Array => element.EnumerateArray().Any(static entry => entry.ValueKind == JsonValueKind.Null || HasNullEntry(entry)),
        JsonValueKind.Object => element.EnumerateObject().Any(static member => HasNullEntry(member.Value)),
        _ => false,
    };
}
