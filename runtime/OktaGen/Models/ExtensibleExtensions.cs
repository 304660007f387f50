using System.Text.Json;
using System.Text.Json.Nodes;

namespace OktaGen;

/// <summary>Typed access to custom attributes.</summary>
public static class ExtensibleExtensions
{
    /// <summary>A text.</summary>
    /// <param name="target">The object that has it.</param>
    /// <param name="name">Its name, in exactly its case.</param>
    /// <returns>The value; null where it is absent or null.</returns>
    /// <exception cref="InvalidOperationException">The value is of another type.</exception>
    public static string? GetText(this IExtensible target, string name) => Read<string>(target, name);

    /// <summary>A Boolean.</summary>
    /// <inheritdoc cref="GetText"/>
    public static bool? GetBoolean(this IExtensible target, string name) => ReadStruct<bool>(target, name);

    /// <summary>A whole number.</summary>
    /// <inheritdoc cref="GetText"/>
    public static long? GetInteger(this IExtensible target, string name) => ReadStruct<long>(target, name);

    /// <summary>A number.</summary>
    /// <inheritdoc cref="GetText"/>
    public static double? GetNumber(this IExtensible target, string name) => ReadStruct<double>(target, name);

    /// <summary>A list of texts.</summary>
    /// <returns>The values; null where the attribute is absent or null.</returns>
    /// <inheritdoc cref="GetText"/>
    public static IReadOnlyList<string>? GetTexts(this IExtensible target, string name) => Find(target, name) switch
    {
        null => null,
        JsonArray items => [.. items.Select(item => Value<string>(item, name))],
        _ => throw OtherType(name, "a list of texts", null),
    };

    /// <summary>Sets a value. A null is sent, which clears the attribute; <see cref="Remove"/> leaves it out.</summary>
    /// <param name="target">The object that has it.</param>
    /// <param name="name">Its name, in exactly its case.</param>
    /// <param name="value">A text, a Boolean or a number, which convert to it, a <see cref="JsonArray"/>, or null.</param>
    public static void Set(this IExtensible target, string name, JsonNode? value)
    {
        ArgumentNullException.ThrowIfNull(target);
        ArgumentException.ThrowIfNullOrEmpty(name);
        (target.AdditionalProperties ??= [])[name] = value;
    }

    /// <summary>Takes a value away, so that it is not sent.</summary>
    /// <param name="target">The object that has it.</param>
    /// <param name="name">Its name, in exactly its case.</param>
    /// <returns>Whether it was there.</returns>
    public static bool Remove(this IExtensible target, string name)
    {
        ArgumentNullException.ThrowIfNull(target);
        return target.AdditionalProperties?.Remove(name) == true;
    }

    private static JsonNode? Find(IExtensible target, string name)
    {
        ArgumentNullException.ThrowIfNull(target);
        return target.AdditionalProperties?[name];
    }

    private static T? Read<T>(IExtensible target, string name)
        where T : class => Find(target, name) is { } node ? Value<T>(node, name) : null;

    private static T? ReadStruct<T>(IExtensible target, string name)
        where T : struct => Find(target, name) is { } node ? Value<T>(node, name) : null;

    private static T Value<T>(JsonNode? node, string name) =>
        node is JsonValue value && value.TryGetValue(out T? read) ? read : throw OtherType(name, $"a {typeof(T).Name}", node);

    private static InvalidOperationException OtherType(string name, string expected, JsonNode? node) =>
        new($"The attribute '{name}' is not {expected} but {(node is null ? JsonValueKind.Null : node.GetValueKind())}.");
}
