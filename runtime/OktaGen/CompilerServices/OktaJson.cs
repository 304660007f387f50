using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using OktaGen.Json;

namespace OktaGen.CompilerServices;

/// <summary>Finds JSON metadata in the context that <c>[OktaClient]</c> names. Not meant for your own code.</summary>
/// <remarks>A list, an array or a nullable that the context does not know is made from the type in it.</remarks>
/// <param name="context">The context.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class OktaJson(JsonSerializerContext context)
{
    private readonly bool _refusesNullItems = context.GetType().IsDefined(typeof(NoNullItemsAttribute), inherit: false);
    private JsonSerializerOptions? _changedOptions;

    /// <summary>The metadata of a type, looked up once.</summary>
    /// <typeparam name="T">The type.</typeparam>
    /// <param name="cached">Where the caller keeps it.</param>
    /// <exception cref="InvalidOperationException">The context does not know the type.</exception>
    public JsonTypeInfo<T> Get<T>(ref JsonTypeInfo<T>? cached) => cached ??= Find<T>();

    /// <summary>The metadata of a list, looked up once.</summary>
    /// <typeparam name="T">The type of the elements.</typeparam>
    /// <param name="cached">Where the caller keeps it.</param>
    /// <exception cref="InvalidOperationException">The context knows neither the list nor the type of the elements.</exception>
    public JsonTypeInfo<List<T>> GetList<T>(ref JsonTypeInfo<List<T>>? cached) => cached ??= TryFind<List<T>>() ?? MakeList(Find<T>());

    /// <summary>The metadata of an array, looked up once.</summary>
    /// <typeparam name="T">The type of the elements.</typeparam>
    /// <param name="cached">Where the caller keeps it.</param>
    /// <exception cref="InvalidOperationException">The context knows neither the array nor the type of the elements.</exception>
    public JsonTypeInfo<T[]> GetArray<T>(ref JsonTypeInfo<T[]>? cached) => cached ??= TryFind<T[]>() ?? MakeArray(Find<T>());

    /// <summary>The metadata of an interface that lists implement, looked up once.</summary>
    /// <typeparam name="TCollection">The interface.</typeparam>
    /// <typeparam name="T">The type of the elements.</typeparam>
    /// <param name="cached">Where the caller keeps it.</param>
    /// <exception cref="InvalidOperationException">The context knows neither the interface nor the type of the elements.</exception>
    public JsonTypeInfo<TCollection> GetCollection<TCollection, T>(ref JsonTypeInfo<TCollection>? cached)
        where TCollection : IEnumerable<T> => cached ??= TryFind<TCollection>() ?? MakeCollection<TCollection, T>(Find<T>());

    /// <summary>The metadata of a nullable struct, looked up once.</summary>
    /// <typeparam name="T">The struct.</typeparam>
    /// <param name="cached">Where the caller keeps it.</param>
    /// <exception cref="InvalidOperationException">The context knows neither the nullable nor the struct.</exception>
    public JsonTypeInfo<T?> GetNullable<T>(ref JsonTypeInfo<T?>? cached)
        where T : struct => cached ??= TryFind<T?>() ?? MakeNullable(Find<T>());

    private static JsonTypeInfo<List<T>> MakeList<T>(JsonTypeInfo<T> element) => Finish(JsonMetadataServices.CreateListInfo<List<T>, T>(
        element.Options,
        new JsonCollectionInfoValues<List<T>> { ObjectCreator = static () => [], ElementInfo = element }));

    private static JsonTypeInfo<T[]> MakeArray<T>(JsonTypeInfo<T> element) => Finish(JsonMetadataServices.CreateArrayInfo(
        element.Options,
        new JsonCollectionInfoValues<T[]> { ElementInfo = element }));

    // Reads into a list.
    private static JsonTypeInfo<TCollection> MakeCollection<TCollection, T>(JsonTypeInfo<T> element)
        where TCollection : IEnumerable<T> => Finish(JsonMetadataServices.CreateIEnumerableInfo<TCollection, T>(
            element.Options,
            new JsonCollectionInfoValues<TCollection> { ElementInfo = element }));

    private static JsonTypeInfo<T?> MakeNullable<T>(JsonTypeInfo<T> value)
        where T : struct =>
            Finish(JsonMetadataServices.CreateValueInfo<T?>(value.Options, JsonMetadataServices.GetNullableConverter(value)));

    private static JsonTypeInfo<T> Finish<T>(JsonTypeInfo<T> info)
    {
        info.MakeReadOnly();
        return info;
    }

    private JsonTypeInfo<T> Find<T>() => TryFind<T>() ?? throw new InvalidOperationException(
        $"'{context.GetType()}' has no JSON metadata for '{TypeText.From(typeof(T))}'. Add "
            + $"[JsonSerializable(typeof({TypeText.From(typeof(T))}))] to it.");

    // The context's own metadata writes in one go, without looking at properties one by one. Only what holds an Optional<T> cannot have
    // it, and only what may hold null among its items has to be watched.
    private JsonTypeInfo<T>? TryFind<T>()
    {
        var own = context.GetTypeInfo(typeof(T)) as JsonTypeInfo<T>;
        if (own is null || !(_refusesNullItems || OptionalTypes.AreIn(own)))
        {
            return own;
        }

        _changedOptions ??= new JsonSerializerOptions(context.Options)
        {
            TypeInfoResolver = new OptionalResolver(_refusesNullItems ? new NullItemResolver(context) : context),
        };
        return (JsonTypeInfo<T>)_changedOptions.GetTypeInfo(typeof(T));
    }
}
