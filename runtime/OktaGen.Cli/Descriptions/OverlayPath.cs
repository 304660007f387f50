using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace OktaGen.Cli.Descriptions;

/// <summary>
/// The part of JSONPath (RFC 9535) that names one place: <c>$.paths['/api/v1/users'].get.parameters[?@.name=='limit']</c>.
/// </summary>
internal static partial class OverlayPath
{
    /// <summary>Follows a path.</summary>
    /// <param name="path">The path.</param>
    /// <param name="root">Where it begins.</param>
    /// <param name="target">Where it leads; null where there is no such place.</param>
    /// <returns>Whether it is such a path: false for one with wildcards or other filters.</returns>
    public static bool TryFind(string path, JsonNode root, out JsonNode? target)
    {
        target = root;
        if (!path.StartsWith('$'))
        {
            return false;
        }

        for (int position = 1; position < path.Length;)
        {
            Match step = Step().Match(path, position);
            if (!step.Success)
            {
                return false;
            }

            position += step.Length;
            target = (target, step.Groups["key"]) switch
            {
                (JsonArray items, { Success: true, Value: var key }) =>
                    items.FirstOrDefault(item => item is JsonObject fields && Text(fields[key]) == step.Groups["value"].Value),
                (JsonArray items, _) when int.TryParse(step.Groups["index"].Value, out int index) && index < items.Count => items[index],
                (JsonObject fields, { Success: false }) => fields[step.Groups["name"].Value],
                _ => null,
            };
        }

        return true;
    }

    private static string? Text(JsonNode? node) => node is JsonValue value && value.TryGetValue(out string? text) ? text : null;

    [GeneratedRegex(
        @"\G(?:\.(?<name>[\p{L}_][\p{L}\p{N}_-]*)|\['(?<name>[^']*)'\]|\[(?<index>[0-9]+)\]"
        + @"|\[\?@\.(?<key>[\p{L}_]+) *== *'(?<value>[^']*)'\])")]
    private static partial Regex Step();
}
