using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using OktaGen.Json;

namespace OktaGen.CompilerServices;

/// <summary>Finds JSON metadata in the context that <c>[OktaClient]</c> names. Not meant for your own code.</summary>
/// <param name="context">The context.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class OktaJson(JsonSerializerContext context)
{
    private JsonSerializerOptions? _optionsWithOptionals;

    /// <summary>The metadata of a type, looked up once.</summary>
    /// <typeparam name="T">The type.</typeparam>
    /// <param name="cached">Where the caller keeps it.</param>
    /// <exception cref="InvalidOperationException">The context does not know the type.</exception>
    public JsonTypeInfo<T> Get<T>(ref JsonTypeInfo<T>? cached) => cached ??= Find<T>();

    /// <summary>The metadata of a list, made from that of its elements, so that a context need not declare lists.</summary>
    /// <typeparam name="T">The type of the elements.</typeparam>
    /// <param name="cached">Where the caller keeps it.</param>
    /// <exception cref="InvalidOperationException">The context does not know the type of the elements.</exception>
    public JsonTypeInfo<List<T>> GetList<T>(ref JsonTypeInfo<List<T>>? cached) => cached ??= MakeList(Find<T>());

    private static JsonTypeInfo<List<T>> MakeList<T>(JsonTypeInfo<T> element)
    {
        JsonTypeInfo<List<T>> list = JsonMetadataServices.CreateListInfo<List<T>, T>(
            element.Options,
            new JsonCollectionInfoValues<List<T>> { ObjectCreator = static () => [], ElementInfo = element });
        list.MakeReadOnly();
        return list;
    }

    // The context's own metadata writes in one go, without looking at properties one by one. Only what holds an Optional<T> cannot have it.
    private JsonTypeInfo<T> Find<T>()
    {
        JsonTypeInfo<T> own = context.GetTypeInfo(typeof(T)) as JsonTypeInfo<T>
            ?? throw new InvalidOperationException(
                $"'{context.GetType()}' has no JSON metadata for '{typeof(T)}'. Add [JsonSerializable(typeof({typeof(T).Name}))] to it.");
        if (!OptionalTypes.AreIn(own))
        {
            return own;
        }

        _optionsWithOptionals ??= new JsonSerializerOptions(context.Options) { TypeInfoResolver = new OptionalResolver(context) };
        return (JsonTypeInfo<T>)_optionsWithOptionals.GetTypeInfo(typeof(T));
    }
}
