using System.Text.Json.Nodes;

namespace OktaGen.Cli.Descriptions;

/// <summary>
/// Writes <c>additionalProperties: true</c> as the empty schema, which says the same: the library keeps no difference between the former
/// and silence.
/// </summary>
internal static class OpenObjects
{
    private const string Keyword = "additionalProperties";

    public static void Normalize(JsonNode? node)
    {
        switch (node)
        {
            case JsonObject fields:
                if (fields[Keyword] is JsonValue value && value.TryGetValue(out bool isOpen) && isOpen)
                {
                    fields[Keyword] = new JsonObject();
                }

                foreach ((_, JsonNode? child) in fields)
                {
                    Normalize(child);
                }

                break;
            case JsonArray items:
                foreach (JsonNode? item in items)
                {
                    Normalize(item);
                }

                break;
            default:
                break;
        }
    }
}
