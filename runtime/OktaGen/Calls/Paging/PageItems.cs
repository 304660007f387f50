using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using OktaGen.Calls.Responses;

namespace OktaGen.Calls.Paging;

/// <summary>The items of a page: read as a whole, or one by one where some of them cannot be read and the caller can do without.</summary>
internal static class PageItems
{
    /// <summary>The items of a page that is an array.</summary>
    public static List<T> Read<T>(in CallResponse response, JsonTypeInfo<List<T>> typeInfo, ItemFaults faults)
    {
        try
        {
            List<T> items = JsonResponse.ReadPage(response, typeInfo);
            EnsureNoNull(response, items, faults);
            return items;
        }
        catch (OktaFormatException fault) when (faults.AreTolerated)
        {
            using JsonDocument page = Parse(response, fault);
            if (page.RootElement.ValueKind != JsonValueKind.Array)
            {
                throw;
            }

            return ReadEach(response, page.RootElement, typeInfo, faults, static _ => true);
        }
    }

    /// <summary>The whole answer, for a look at its parts.</summary>
    /// <param name="response">The answer.</param>
    /// <param name="fault">What is thrown where it is no JSON; null for a new one.</param>
    public static JsonDocument Parse(in CallResponse response, OktaFormatException? fault)
    {
        ExpectedEncoding.EnsureText(response);
        try
        {
            // However deep: what is too deep to be read is one item's fault, not the page's.
            var reader = new Utf8JsonReader(
                Utf8Text.WithoutMark(response.Body), new JsonReaderOptions { MaxDepth = int.MaxValue });
            var page = JsonDocument.ParseValue(ref reader);
            EnsureEnd(reader, page);
            return page;
        }
        catch (JsonException exception)
        {
            throw fault ?? JsonResponse.NotJson(response, exception);
        }
    }

    /// <summary>Reads the items one by one.</summary>
    /// <param name="response">The answer.</param>
    /// <param name="page">The array.</param>
    /// <param name="typeInfo">The metadata of a list of them.</param>
    /// <param name="faults">What becomes of those that cannot be read.</param>
    /// <param name="isWanted">Which ones to read, by their places; asked once for each, in order.</param>
    public static List<T> ReadEach<T>(
        in CallResponse response, JsonElement page, JsonTypeInfo<List<T>> typeInfo, ItemFaults faults, Func<int, bool> isWanted)
    {
        var itemInfo = (JsonTypeInfo<T>)typeInfo.Options.GetTypeInfo(typeof(T));
        List<T> items = new(page.GetArrayLength());
        int index = -1;
        foreach (JsonElement json in page.EnumerateArray())
        {
            index++;
            if (!isWanted(index))
            {
                continue;
            }

            if (TryRead(response, json, index, itemInfo, faults, out T? item) is not { } unreadable)
            {
                items.Add(item!);
            }
            else if (faults.AreTolerated)
            {
                faults.Leave(unreadable, response.Connection);
            }
            else
            {
                throw unreadable.Fault;
            }
        }

        return items;
    }

    /// <summary>Refuses null among items that are not nullable, which would break whoever trusts the type.</summary>
    public static void EnsureNoNull<T>(in CallResponse response, List<T> items, ItemFaults faults)
    {
        // Lists of structs are none of objects.
        if (!faults.AllowsNull && items is IReadOnlyList<object?> objects)
        {
            JsonResponse.EnsureNoNull(response, objects);
        }
    }

    // What stands behind it is a fault, too.
    private static void EnsureEnd(Utf8JsonReader reader, JsonDocument page)
    {
        try
        {
            reader.Read();
        }
        catch (JsonException)
        {
            page.Dispose();
            throw;
        }
    }

    // Null where it can be read.
    private static UnreadableItem? TryRead<T>(
        in CallResponse response, JsonElement json, int index, JsonTypeInfo<T> typeInfo, ItemFaults faults, out T? item)
    {
        JsonException? cause = null;
        item = default;
        try
        {
            item = json.Deserialize(typeInfo);
            if (item is not null || faults.AllowsNull)
            {
                return null;
            }
        }
        catch (JsonException exception)
        {
            cause = exception;
        }

        string text = RawText(json);
        var alone = new CallResponse(response.Message, response.Request, response.Connection, Encoding.UTF8.GetBytes(text));
        return new UnreadableItem(
            text, index, cause is null ? JsonResponse.NullItem(alone, index) : JsonResponse.NotJson(alone, cause));
    }

    // Bytes that are no UTF-8 have no text.
    private static string RawText(JsonElement json)
    {
        try
        {
            return json.GetRawText();
        }
        catch (InvalidOperationException)
        {
            return "\"\\uFFFD\"";
        }
    }
}
