using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace OktaGen.Management.Tests.Examples;

/// <summary>
/// Finds the first place where one JSON value says other than another. A null member says as much as none, and a date is a moment, however
/// it is written.
/// </summary>
internal static class JsonDifference
{
    /// <summary>What differs; null where nothing does.</summary>
    public static string? Find(JsonNode? expected, JsonNode? actual, string path = "$")
    {
        switch (expected, actual)
        {
            case (null, null):
                return null;
            case (JsonObject left, JsonObject right):
                return left.Select(static member => member.Key).Union(right.Select(static member => member.Key))
                    .Select(name => Find(left[name], right[name], $"{path}.{name}"))
                    .FirstOrDefault(static difference => difference is not null);
            case (JsonArray left, JsonArray right) when left.Count == right.Count:
                return left.Zip(right)
                    .Select((pair, i) => Find(pair.First, pair.Second, $"{path}[{i}]"))
                    .FirstOrDefault(static difference => difference is not null);
            case (JsonValue left, JsonValue right) when AreSame(left, right):
                return null;
            default:
                return $"{path}: {Text(expected)} became {Text(actual)}";
        }
    }

    private static bool AreSame(JsonValue left, JsonValue right) => (left.GetValueKind(), right.GetValueKind()) switch
    {
        (JsonValueKind.String, JsonValueKind.String) => left.GetValue<string>() is var one && right.GetValue<string>() is var other
            && (one == other || (Date(one) is { } date && date == Date(other))),
        (JsonValueKind.Number, JsonValueKind.Number) => decimal.Parse(left.ToJsonString(), CultureInfo.InvariantCulture) == decimal.Parse(right.ToJsonString(), CultureInfo.InvariantCulture),
        var (one, other) => one == other,
    };

    private static DateTimeOffset? Date(string text) =>
        DateTimeOffset.TryParse(text.Replace(" UTC", string.Empty, StringComparison.Ordinal), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out DateTimeOffset date) ? date
        : DateTimeOffset.TryParseExact(text, "ddd MMM d HH:mm:ss 'UTC' yyyy", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out date) ? date
        : null;

    private static string Text(JsonNode? node) => node?.ToJsonString() is { } text ? text.Length > 200 ? text[..200] + "…" : text : "nothing";
}
