using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using OktaGen.Calls.Responses;
using OktaGen.RateLimits;

namespace OktaGen.Calls.Paging;

/// <summary>Reads a page that is an object: the items in one property, the link of the next page in <c>_links.next.href</c>.</summary>
internal static class PageObject
{
    public static OktaPage<T> Read<T>(in CallResponse response, JsonTypeInfo<List<T>> typeInfo, string itemsProperty, ItemFaults faults)
    {
        try
        {
            return ReadWhole(response, typeInfo, itemsProperty, faults);
        }
        catch (OktaFormatException fault) when (faults.AreTolerated)
        {
            return ItemPlaces.Read(response, typeInfo, itemsProperty, faults, fault);
        }
    }

    /// <summary>The link to the next page among the links of an object; null where there is none.</summary>
    /// <remarks>They may be anything, as Okta adds to them without notice: only an object in an object is looked into.</remarks>
    /// <exception cref="JsonException">What would be the link is no text: to take it for none would end the listing too early.</exception>
    public static string? FindNext(JsonElement links)
    {
        if (Property(links, "next") is not { } next || Property(next, "href") is not { ValueKind: JsonValueKind.String } href)
        {
            return null;
        }

        try
        {
            return href.GetString();
        }
        catch (InvalidOperationException exception)
        {
            throw NoText(exception);
        }
    }

    /// <summary>A property of a value; null where the value is no object, or has none of that name.</summary>
    /// <exception cref="JsonException">A name is no text.</exception>
    public static JsonElement? Property(JsonElement value, string name)
    {
        try
        {
            return value.ValueKind == JsonValueKind.Object && value.TryGetProperty(name, out JsonElement property) ? property : null;
        }
        catch (InvalidOperationException exception)
        {
            throw NoText(exception);
        }
    }

    private static OktaPage<T> ReadWhole<T>(
        in CallResponse response, JsonTypeInfo<List<T>> typeInfo, string itemsProperty, ItemFaults faults)
    {
        ExpectedEncoding.EnsureText(response);
        ReadOnlySpan<byte> body = Utf8Text.WithoutMark(response.Body);
        if (body.TrimStart(" \t\r\n"u8).IsEmpty)
        {
            throw JsonResponse.Fault(response, $"an empty body, where an object with the property '{itemsProperty}' was expected", null);
        }

        List<T>? items = null;
        string? next = null;
        try
        {
            var reader = new Utf8JsonReader(body);
            reader.Read();
            if (reader.TokenType != JsonTokenType.StartObject)
            {
                throw new JsonException("An object was expected");
            }

            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                if (reader.ValueTextEquals(itemsProperty))
                {
                    reader.Read();
                    items = JsonSerializer.Deserialize(ref reader, typeInfo);
                }
                else if (reader.ValueTextEquals("_links"u8))
                {
                    reader.Read();
                    next = ReadNext(ref reader);
                }
                else
                {
                    reader.Skip();
                }
            }

            // What stands behind the object is a fault, too.
            reader.Read();
        }
        catch (JsonException exception)
        {
            throw JsonResponse.NotJson(response, exception);
        }

        if (items is null)
        {
            throw JsonResponse.Fault(
                response, $"an object whose property '{itemsProperty}' is missing or null{JsonResponse.ItemsMayBeMissing}", null);
        }

        PageItems.EnsureNoNull(response, items, faults);
        return new OktaPage<T>(items, NextPage.Resolve(next, response), RateLimitHeaders.Read(response.Message.Headers));
    }

    private static string? ReadNext(ref Utf8JsonReader reader)
    {
        using JsonDocument links = JsonDocument.ParseValue(ref reader);
        return FindNext(links.RootElement);
    }

    // Half a surrogate pair.
    private static JsonException NoText(InvalidOperationException exception) => new("A text was expected", exception);
}
