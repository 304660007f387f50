using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace OktaGen.Testing;

/// <summary>One comparison of an attribute with a value.</summary>
internal static class SearchComparison
{
    public static Func<JsonObject, bool> Create(string attribute, SearchOperators operation, JsonValue value, StringComparison comparison)
    {
        if (SearchSchema.IsDate(attribute))
        {
            DateTimeOffset wanted = Date(value) ?? throw OktaErrors.InvalidSearch($"The value for {attribute} must be an ISO 8601 date.");
            return candidate =>
                Values(candidate, attribute).Any(actual => Date(actual) is { } date && Holds(operation, date.CompareTo(wanted)));
        }

        if (value.GetValueKind() == JsonValueKind.String)
        {
            string wanted = value.GetValue<string>();
            return candidate => Values(candidate, attribute).Any(actual =>
                actual.GetValueKind() == JsonValueKind.String && Holds(operation, actual.GetValue<string>(), wanted, comparison));
        }

        // Numbers and booleans, as they are written.
        string literal = value.ToJsonString();
        return candidate => Values(candidate, attribute).Any(actual => Holds(operation, Compare(actual.ToJsonString(), literal)));
    }

    /// <summary>The values of an attribute: none if absent, one, or those of an array.</summary>
    public static IEnumerable<JsonValue> Values(JsonObject candidate, string attribute)
    {
        IEnumerable<JsonNode?> nodes = [candidate];
        foreach (string name in attribute.Split('.'))
        {
            nodes = Spread(nodes).OfType<JsonObject>().Select(parent => parent[name]);
        }

        return Spread(nodes).OfType<JsonValue>();
    }

    private static IEnumerable<JsonNode?> Spread(IEnumerable<JsonNode?> nodes) =>
        nodes.SelectMany(node => node is JsonArray items ? (IEnumerable<JsonNode?>)items : [node]);

    private static bool Holds(SearchOperators operation, string actual, string wanted, StringComparison comparison) => operation switch
    {
        SearchOperators.Sw => actual.StartsWith(wanted, comparison),
        SearchOperators.Co => actual.Contains(wanted, comparison),
        _ => Holds(operation, string.Compare(actual, wanted, comparison)),
    };

    private static bool Holds(SearchOperators operation, int order) => operation switch
    {
        SearchOperators.Eq => order == 0,
        SearchOperators.Gt => order > 0,
        SearchOperators.Ge => order >= 0,
        SearchOperators.Lt => order < 0,
        SearchOperators.Le => order <= 0,
        _ => false,
    };

    private static int Compare(string actual, string wanted) =>
        decimal.TryParse(actual, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal left)
        && decimal.TryParse(wanted, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal right)
            ? left.CompareTo(right)
            : string.CompareOrdinal(actual, wanted);

    private static DateTimeOffset? Date(JsonValue value) =>
        value.TryGetValue(out string? text)
        && text.Length >= 10
        && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out DateTimeOffset date)
            ? date
            : null;
}
