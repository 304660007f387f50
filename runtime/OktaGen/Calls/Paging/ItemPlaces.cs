using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using OktaGen.Calls.Responses;
using OktaGen.RateLimits;

namespace OktaGen.Calls.Paging;

/// <summary>
/// Reads the page of an operation that answers in several forms. Their places are separated by <c>|</c>: <c>[]</c> is the answer itself
/// as a list, <c>.</c> the answer as the one item, and anything else a property, or by dots one inside another.
/// </summary>
internal static class ItemPlaces
{
    private const string Whole = "[]";
    private const string Single = ".";
    private const char Separator = '|';
    private const char Inside = '.';

    /// <summary>Whether a text says more than one property.</summary>
    public static bool AreSeveral(string places) => places.AsSpan().IndexOfAny(Separator, Inside) >= 0 || places == Whole;

    /// <param name="response">The answer.</param>
    /// <param name="typeInfo">The metadata of a list of the items.</param>
    /// <param name="places">Where the items may be.</param>
    /// <param name="faults">What becomes of items that cannot be read.</param>
    /// <param name="fault">What is thrown where there are no items; null for a new one.</param>
    public static OktaPage<T> Read<T>(
        in CallResponse response, JsonTypeInfo<List<T>> typeInfo, string places, ItemFaults faults, OktaFormatException? fault = null)
    {
        using JsonDocument page = PageItems.Parse(response, fault);
        JsonElement root = page.RootElement;
        try
        {
            List<T> items = Find(root, places) is { } list ? PageItems.ReadEach(response, list, typeInfo, faults, static _ => true)
                : root.ValueKind == JsonValueKind.Object && places.Split(Separator).Contains(Single) ? [ReadSingle(root, typeInfo)]
                : throw fault ?? JsonResponse.Fault(
                    response, $"what holds no list at '{places.Replace(Separator.ToString(), "' or '", StringComparison.Ordinal)}'"
                        + JsonResponse.ItemsMayBeMissing, null);
            string? next = PageObject.Property(root, "_links") is { } links ? PageObject.FindNext(links) : null;
            return new OktaPage<T>(
                items,
                NextPage.Resolve(next ?? LinkHeader.FindNext(response.Message.Headers), response),
                RateLimitHeaders.Read(response.Message.Headers));
        }
        catch (JsonException exception)
        {
            throw JsonResponse.NotJson(response, exception);
        }
    }

    // The first place that holds a list.
    private static JsonElement? Find(JsonElement root, string places)
    {
        foreach (string place in places.Split(Separator))
        {
            JsonElement? found = place == Single ? null : root;
            foreach (string name in place is Whole or Single ? [] : place.Split(Inside))
            {
                found = found is { } outer ? PageObject.Property(outer, name) : null;
            }

            if (found is { ValueKind: JsonValueKind.Array })
            {
                return found;
            }
        }

        return null;
    }

    private static T ReadSingle<T>(JsonElement item, JsonTypeInfo<List<T>> typeInfo) =>
        item.Deserialize((JsonTypeInfo<T>)typeInfo.Options.GetTypeInfo(typeof(T)))!;
}
