using System.Text.Json;

namespace OktaGen;

/// <summary>Typed access to custom attributes.</summary>
public static class ExtensibleExtensions
{
    /// <summary>A text.</summary>
    /// <param name="target">The object that has it.</param>
    /// <param name="name">Its name, in exactly its case.</param>
    /// <returns>The value; null where it is absent or null.</returns>
    /// <exception cref="InvalidOperationException">The value is of another type.</exception>
    public static string? GetText(this IExtensible target, string name) => Find(target, name) switch
    {
        null => null,
        { ValueKind: JsonValueKind.String } value => value.GetString(),
        { } value => throw OtherType(name, "a text", value),
    };

    /// <summary>A Boolean.</summary>
    /// <inheritdoc cref="GetText"/>
    public static bool? GetBoolean(this IExtensible target, string name) => Find(target, name) switch
    {
        null => null,
        { ValueKind: JsonValueKind.True or JsonValueKind.False } value => value.GetBoolean(),
        { } value => throw OtherType(name, "a Boolean", value),
    };

    /// <summary>A whole number.</summary>
    /// <inheritdoc cref="GetText"/>
    public static long? GetInteger(this IExtensible target, string name) => Find(target, name) switch
    {
        null => null,
        { ValueKind: JsonValueKind.Number } value when value.TryGetInt64(out long number) => number,
        { } value => throw OtherType(name, "a whole number", value),
    };

    /// <summary>A number.</summary>
    /// <inheritdoc cref="GetText"/>
    public static double? GetNumber(this IExtensible target, string name) => Find(target, name) switch
    {
        null => null,
        { ValueKind: JsonValueKind.Number } value => value.GetDouble(),
        { } value => throw OtherType(name, "a number", value),
    };

    /// <summary>A list of texts.</summary>
    /// <returns>The values; null where the attribute is absent or null.</returns>
    /// <inheritdoc cref="GetText"/>
    public static IReadOnlyList<string>? GetTexts(this IExtensible target, string name) => Find(target, name) switch
    {
        null => null,
        { ValueKind: JsonValueKind.Array } items when items.EnumerateArray().All(static item => item.ValueKind == JsonValueKind.String) =>
            [.. items.EnumerateArray().Select(static item => item.GetString()!)],
        { } value => throw OtherType(name, "a list of texts", value),
    };

    /// <summary>Sets a text. Null is sent, which clears the attribute; <see cref="Remove"/> leaves it out.</summary>
    /// <param name="target">The object that has it.</param>
    /// <param name="name">Its name, in exactly its case.</param>
    /// <param name="value">The value.</param>
    public static void Set(this IExtensible target, string name, string? value) =>
        Set(target, name, writer => writer.WriteStringValue(value));

    /// <summary>Sets a Boolean.</summary>
    /// <inheritdoc cref="Set(IExtensible, string, string?)"/>
    public static void Set(this IExtensible target, string name, bool value) =>
        Set(target, name, writer => writer.WriteBooleanValue(value));

    /// <summary>Sets a whole number.</summary>
    /// <inheritdoc cref="Set(IExtensible, string, string?)"/>
    public static void Set(this IExtensible target, string name, long value) => Set(target, name, writer => writer.WriteNumberValue(value));

    /// <summary>Sets a number.</summary>
    /// <inheritdoc cref="Set(IExtensible, string, string?)"/>
    public static void Set(this IExtensible target, string name, double value) =>
        Set(target, name, writer => writer.WriteNumberValue(value));

    /// <summary>Sets a list of texts.</summary>
    /// <inheritdoc cref="Set(IExtensible, string, string?)"/>
    public static void Set(this IExtensible target, string name, IEnumerable<string> value)
    {
        ArgumentNullException.ThrowIfNull(value);
        Set(target, name, writer =>
        {
            writer.WriteStartArray();
            foreach (string item in value)
            {
                writer.WriteStringValue(item);
            }

            writer.WriteEndArray();
        });
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

    /// <summary>Sets whatever JSON is written.</summary>
    internal static void Set(IExtensible target, string name, Action<Utf8JsonWriter> write)
    {
        ArgumentNullException.ThrowIfNull(target);
        ArgumentException.ThrowIfNullOrEmpty(name);
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer))
        {
            write(writer);
        }

        using JsonDocument document = JsonDocument.Parse(buffer.ToArray());
        (target.AdditionalProperties ??= [])[name] = document.RootElement.Clone();
    }

    /// <summary>The value; null where it is absent or null.</summary>
    internal static JsonElement? Find(IExtensible target, string name)
    {
        ArgumentNullException.ThrowIfNull(target);
        return target.AdditionalProperties is { } properties
            && properties.TryGetValue(name, out JsonElement value)
            && value.ValueKind != JsonValueKind.Null ? value : null;
    }

    internal static InvalidOperationException OtherType(string name, string expected, JsonElement value) =>
        new($"The attribute '{name}' is not {expected} but {value.ValueKind}.");
}
