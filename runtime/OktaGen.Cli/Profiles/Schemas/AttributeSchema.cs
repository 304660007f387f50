using System.Globalization;
using System.Text.Json.Nodes;

namespace OktaGen.Cli.Profiles.Schemas;

/// <summary>One attribute of a profile. Members that it lacks, or that are not what they should be, say nothing.</summary>
/// <param name="Name">The name, which is the JSON name in a profile.</param>
/// <param name="Json">The attribute's schema as Okta writes it.</param>
internal sealed record AttributeSchema(string Name, JsonObject Json)
{
    /// <summary>Whether the org made it, and not Okta or the app.</summary>
    public bool IsCustom { get; init; }

    /// <summary>Whether the schema lists it among the required ones.</summary>
    public bool IsListedRequired { get; init; }

    public string? Type => Text("type");

    public string? Format => Text("format");

    public string? Mutability => Text("mutability");

    public bool IsRequired => IsListedRequired || Flag("required");

    public bool IsUnique => Flag("unique") || Text("unique") is { } said && said.StartsWith("UNIQUE", StringComparison.Ordinal)
        && said != "NOT_UNIQUE";

    /// <summary>What the items of an array are; null where it is none, or nothing is said.</summary>
    public AttributeSchema? Items => Json["items"] is JsonObject items ? new AttributeSchema(Name, items) : null;

    /// <summary>The values that it is limited to, as they are in JSON, with what people read; empty where it is not limited.</summary>
    public IReadOnlyList<(string Value, string? Title)> Values
    {
        get
        {
            (string Value, string? Title)[] titled = [.. (Json["oneOf"] as JsonArray ?? [])
                .OfType<JsonObject>()
                .Where(static choice => ScalarOf(choice["const"]) is not null)
                .Select(static choice => (ScalarOf(choice["const"])!, TextOf(choice["title"])))];
            string[] listed = [.. (Json["enum"] as JsonArray ?? []).Select(ScalarOf).OfType<string>()];
            return [.. listed.Concat(titled.Select(static choice => choice.Value)).Distinct(StringComparer.Ordinal)
                .Select(value => (value, Array.Find(titled, choice => choice.Value == value).Title))];
        }
    }

    public string? Text(string member) => TextOf(Json[member]);

    public bool Flag(string member) => Json[member] is JsonValue value && value.TryGetValue(out bool said) && said;

    /// <summary>A number as it is written.</summary>
    public string? Number(string member) =>
        Json[member] is JsonValue value && value.TryGetValue(out decimal number) ? number.ToString(CultureInfo.InvariantCulture) : null;

    /// <summary>A text; null where there is none.</summary>
    public static string? TextOf(JsonNode? node) => node is JsonValue value && value.TryGetValue(out string? text) ? text : null;

    // Of integers, Okta lists numbers in the one place and texts in the other.
    private static string? ScalarOf(JsonNode? node) => TextOf(node)
        ?? (node is JsonValue value && value.TryGetValue(out decimal _) ? value.ToJsonString() : null);
}
