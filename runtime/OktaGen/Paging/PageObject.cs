using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using OktaGen.Http.Answers;
using OktaGen.Http.RateLimits;

namespace OktaGen.Paging;

/// <summary>Reads a page that is an object: the items in one property, the link of the next page in <c>_links.next.href</c>.</summary>
internal static class PageObject
{
    public static OktaPage<T> Read<T>(in Answer answer, JsonTypeInfo<List<T>> typeInfo, string itemsProperty)
    {
        BodyCoding.EnsureText(answer);
        ReadOnlySpan<byte> body = JsonAnswer.WithoutMark(answer.Body);
        if (body.TrimStart(" \t\r\n"u8).IsEmpty)
        {
            throw JsonAnswer.Fault(answer, $"an empty body, where an object with the property '{itemsProperty}' was expected", null);
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
            throw JsonAnswer.NotJson(answer, exception);
        }

        return items is null
            ? throw JsonAnswer.Fault(
                answer,
                $"an object whose property '{itemsProperty}' is missing or null{JsonAnswer.ItemsMayBeMissing}",
                null)
            : new OktaPage<T>(items, NextPage.Resolve(next, answer), RateLimitHeaders.Read(answer.Message.Headers));
    }

    // The links may be anything, as Okta adds to them without notice: only an object in an object is looked into.
    private static string? ReadNext(ref Utf8JsonReader reader)
    {
        using JsonDocument links = JsonDocument.ParseValue(ref reader);
        try
        {
            return links.RootElement.ValueKind == JsonValueKind.Object
                && links.RootElement.TryGetProperty("next", out JsonElement next)
                && next.ValueKind == JsonValueKind.Object
                && next.TryGetProperty("href", out JsonElement href)
                && href.ValueKind == JsonValueKind.String
                ? href.GetString()
                : null;
        }
        catch (InvalidOperationException exception)
        {
            // Thrown for half a surrogate pair: to take it for no link would end the listing too early.
            throw new JsonException("The links hold what is no text", exception);
        }
    }
}
