using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace OktaGen.Testing;

/// <summary>Verifies a value by the schema of its attribute.</summary>
internal static class AttributeValue
{
    private static readonly TimeSpan s_patternTime = TimeSpan.FromSeconds(1);

    /// <summary>What is wrong with a value that is not null; null where nothing is.</summary>
    public static string? CauseOf(JsonNode value, JsonObject attribute) => TextOf(attribute["type"]) switch
    {
        "string" => value.GetValueKind() == JsonValueKind.String ? CauseOfText(value.GetValue<string>(), attribute) : "must be a string",
        "boolean" => value.GetValueKind() is JsonValueKind.True or JsonValueKind.False ? null : "must be a boolean",
        "integer" => NumberOf(value) is { } number && decimal.Truncate(number) == number
            ? CauseOfNumber(number, attribute)
            : "must be an integer",
        "number" => NumberOf(value) is { } number ? CauseOfNumber(number, attribute) : "must be a number",
        "array" => value is JsonArray items ? CauseOfItems(items, attribute["items"] as JsonObject) : "must be an array",
        _ => null,
    };

    public static string? TextOf(JsonNode? node) => node is JsonValue value && value.TryGetValue(out string? text) ? text : null;

    /// <summary>The texts of the values that an attribute is limited to; none where it is not limited.</summary>
    public static string[] ChoicesOf(JsonObject attribute) =>
        [.. (attribute["enum"] as JsonArray ?? []).OfType<JsonValue>().Select(static choice => TextOf(choice) ?? choice.ToJsonString())];

    private static string? CauseOfItems(JsonArray items, JsonObject? attribute) => attribute is null
        ? null
        : items.Select(item => item is null ? "must hold no null" : CauseOf(item, attribute)).FirstOrDefault(static cause =>
            cause is not null);

    private static string? CauseOfText(string text, JsonObject attribute) => text switch
    {
        _ when IsNoChoice(text, attribute) => NoChoice(attribute),
        _ when NumberOf(attribute["maxLength"]) is { } most && text.Length > most => "The field is too long",
        _ when NumberOf(attribute["minLength"]) is { } least && text.Length < least => "The field is too short",
        _ when TextOf(attribute["pattern"]) is { } pattern && !Matches(text, pattern) => "Does not match required pattern",
        _ when TextOf(attribute["format"]) == "date-time" && !IsDate(text) => "must be an ISO 8601 date and time",
        _ => null,
    };

    private static string? CauseOfNumber(decimal number, JsonObject attribute) => number switch
    {
        _ when ChoicesOf(attribute) is { Length: > 0 } choices && !choices.Any(choice => ParseNumber(choice) == number) =>
            NoChoice(attribute),
        _ when NumberOf(attribute["maximum"]) is { } most && number > most => "The field is too large",
        _ when NumberOf(attribute["minimum"]) is { } least && number < least => "The field is too small",
        _ => null,
    };

    private static bool IsNoChoice(string text, JsonObject attribute) =>
        ChoicesOf(attribute) is { Length: > 0 } choices && !choices.Contains(text, StringComparer.Ordinal);

    private static string NoChoice(JsonObject attribute) => "must be one of " + string.Join(", ", ChoicesOf(attribute));

    private static decimal? NumberOf(JsonNode? node) =>
        node is JsonValue value && value.GetValueKind() == JsonValueKind.Number ? ParseNumber(value.ToJsonString()) : null;

    private static decimal? ParseNumber(string text) =>
        decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal number) ? number
        : double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out double large) ? Clamp(large)
        : null;

    // What no decimal holds is larger than all that a schema names.
    private static decimal Clamp(double number) => number > 0 ? decimal.MaxValue : decimal.MinValue;

    private static bool Matches(string text, string pattern) => Regex.IsMatch(text, $"^(?:{pattern})$", RegexOptions.None, s_patternTime);

    private static bool IsDate(string text) =>
        DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out _);
}
