using System.Collections;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;

namespace OktaGen.Json;

/// <summary>The metadata of a user's context, by which null among the items of lists and dictionaries is refused.</summary>
internal sealed class NullItemResolver(IJsonTypeInfoResolver context) : IJsonTypeInfoResolver
{
    public JsonTypeInfo? GetTypeInfo(Type type, JsonSerializerOptions options)
    {
        JsonTypeInfo? info = context.GetTypeInfo(type, options);
        if (info is { Kind: JsonTypeInfoKind.Enumerable or JsonTypeInfoKind.Dictionary, ElementType: { IsValueType: false } item }
            && item != typeof(object)
            && !item.IsAssignableTo(typeof(JsonNode)))
        {
            info.OnDeserialized += info.Kind == JsonTypeInfoKind.Enumerable ? RefuseNullItems : RefuseNullValues;
        }

        return info;
    }

    private static void RefuseNullItems(object list) => RefuseNull((IEnumerable)list);

    private static void RefuseNullValues(object dictionary)
    {
        if (dictionary is IDictionary { Values: { } values })
        {
            RefuseNull(values);
        }
    }

    private static void RefuseNull(IEnumerable items)
    {
        int index = 0;
        foreach (object? item in items)
        {
            if (item is null)
            {
                throw new NullItemException(index);
            }

            index++;
        }
    }
}
