using System.Globalization;
using System.Text;
using System.Text.Json;

namespace OktaGen.Profiles;

/// <summary>The forms of the types that Okta's profile schemas know.</summary>
internal static class AttributeForms
{
    public static AttributeForm<string> Text { get; } = new(
        "a text", static json => json.ValueKind == JsonValueKind.String ? (true, json.GetString()) : default,
        static (writer, value) => writer.WriteStringValue(value))
    {
        Text = static value => value,
    };

    public static AttributeForm<bool> Boolean { get; } = new(
        "a Boolean", static json => json.ValueKind is JsonValueKind.True or JsonValueKind.False ? (true, json.GetBoolean()) : default,
        static (writer, value) => writer.WriteBooleanValue(value));

    public static AttributeForm<long> Integer { get; } = new(
        "a whole number", ReadInteger, static (writer, value) => writer.WriteNumberValue(value));

    public static AttributeForm<double> Number { get; } = new(
        "a number", static json => json.ValueKind == JsonValueKind.Number && json.TryGetDouble(out double value) ? (true, value) : default,
        static (writer, value) => writer.WriteNumberValue(value));

    public static AttributeForm<DateTimeOffset> Date { get; } = new(
        "a date", ReadDate, static (writer, value) => LenientDateConverter.Write(writer, value));

    public static AttributeForm<JsonElement> Json { get; } = new(
        "JSON", static json => (true, json), static (writer, value) => value.WriteTo(writer));

    /// <summary>Values over a text, of which some are known.</summary>
    public static AttributeForm<T> Enum<T>(Func<string, T> create, Func<T, string?> text) => new(
        "a text",
        json => json.ValueKind == JsonValueKind.String ? (true, create(json.GetString()!)) : default,
        (writer, value) => writer.WriteStringValue(TextOf(value, text)))
    {
        Text = value => TextOf(value, text),
    };

    /// <summary>The same over a number, whose text is the value's.</summary>
    public static AttributeForm<T> NumericEnum<T>(Func<string, T> create, Func<T, string?> text) => new(
        "a number",
        json => json.ValueKind == JsonValueKind.Number ? (true, create(json.GetRawText())) : default,
        (writer, value) => writer.WriteRawValue(NumberOf(TextOf(value, text))));

    /// <summary>A list of values.</summary>
    public static AttributeForm<T[]> ListOf<T>(AttributeForm<T> item) => new(
        $"a list of which each item is {item.Noun}",
        json => ReadList(json, item),
        (writer, values) =>
        {
            writer.WriteStartArray();
            foreach (T value in values)
            {
                if (value is null)
                {
                    writer.WriteNullValue();
                }
                else
                {
                    item.Write(writer, value);
                }
            }

            writer.WriteEndArray();
        });

    /// <summary>The same values, where null is one more.</summary>
    public static AttributeForm<T?> OrNull<T>(AttributeForm<T> form)
        where T : struct => new(
        form.Noun,
        json => form.Read(json) is (true, var value) ? (true, value) : default,
        (writer, value) => form.Write(writer, value!.Value));

    private static (bool Fits, long Value) ReadInteger(JsonElement json)
    {
        if (json.ValueKind != JsonValueKind.Number)
        {
            return default;
        }

        // 3.0 is a whole number, too.
        return json.TryGetInt64(out long value) ? (true, value)
            : json.TryGetDecimal(out decimal number) && decimal.IsInteger(number) && number is >= long.MinValue and <= long.MaxValue
            ? (true, (long)number)
            : default;
    }

    private static (bool Fits, DateTimeOffset Value) ReadDate(JsonElement json)
    {
        var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(json.GetRawText()));
        reader.Read();
        try
        {
            return LenientDateConverter.Read(ref reader) is { } date ? (true, date) : default;
        }
        catch (JsonException)
        {
            return default;
        }
    }

    private static (bool Fits, T[]? Value) ReadList<T>(JsonElement json, AttributeForm<T> item)
    {
        if (json.ValueKind != JsonValueKind.Array)
        {
            return default;
        }

        var values = new List<T>(json.GetArrayLength());
        foreach (JsonElement element in json.EnumerateArray())
        {
            if (element.ValueKind == JsonValueKind.Null || item.Read(element) is not (true, { } value))
            {
                return default;
            }

            values.Add(value);
        }

        return (true, [.. values]);
    }

    private static string TextOf<T>(T value, Func<T, string?> text) =>
        text(value)
            ?? throw new ArgumentException($"A {typeof(T).Name} without a text is no value: null clears an attribute.", nameof(value));

    private static string NumberOf(string text) =>
        decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out _)
            ? text
            : throw new ArgumentException($"'{text}' is no number, and the attribute holds numbers.", nameof(text));
}
