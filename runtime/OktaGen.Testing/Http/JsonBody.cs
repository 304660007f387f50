using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Net.Http.Headers;

namespace OktaGen.Testing;

/// <summary>Reads a JSON request body the way Okta does: media type first, then syntax.</summary>
internal static class JsonBody
{
    public static JsonObject Read(Call call)
    {
        string? contentType = call.Headers.ContentType;
        if (string.IsNullOrEmpty(contentType))
        {
            throw OktaErrors.MediaTypeMissing();
        }

        if (!MediaTypeHeaderValue.TryParse(contentType, out MediaTypeHeaderValue? mediaType)
            || !mediaType.MediaType.Equals("application/json", StringComparison.OrdinalIgnoreCase)
            || (mediaType.Charset.HasValue && !mediaType.Charset.Equals("utf-8", StringComparison.OrdinalIgnoreCase)))
        {
            throw OktaErrors.MediaTypeNotSupported();
        }

        try
        {
            JsonObject body = JsonNode.Parse(call.Content) as JsonObject ?? throw OktaErrors.MalformedBody();
            Touch(body);
            return body;
        }
        catch (Exception exception) when (exception is JsonException or ArgumentException)
        {
            throw OktaErrors.MalformedBody();
        }
    }

    public static JsonObject? Object(JsonObject parent, string name) => parent[name] switch
    {
        null => null,
        JsonObject value => value,
        _ => throw OktaErrors.MalformedBody(),
    };

    public static string? Text(JsonObject parent, string name) => parent[name] switch
    {
        null => null,
        JsonValue value when value.TryGetValue(out string? text) => text,
        _ => throw OktaErrors.MalformedBody(),
    };

    // Objects are read lazily, and only then are repeated names noticed.
    private static void Touch(JsonNode? node)
    {
        switch (node)
        {
            case JsonObject members:
                foreach (KeyValuePair<string, JsonNode?> member in members)
                {
                    Touch(member.Value);
                }

                break;
            case JsonArray items:
                foreach (JsonNode? item in items)
                {
                    Touch(item);
                }

                break;
        }
    }
}
