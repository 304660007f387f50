using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using OktaGen.Json;

namespace OktaGen;

/// <summary>
/// A property of a partial update: absent, null or a value. Okta keeps what is absent and clears what is null.
/// </summary>
/// <remarks>
/// A plain property of this type needs no attribute in a type that a generated client sends or reads: absent, which is the default,
/// is left out of the JSON. A serializer that is used without a client, as by an app's own HTTP API, needs
/// <see cref="OptionalConverter{T}"/> on the property, as scaffolded types have it; without that it refuses to write and to read, as it
/// would do something else.
/// </remarks>
/// <typeparam name="T">The type of the value; nullable where Okta can clear it.</typeparam>
[SuppressMessage("Naming", "CA1716", Justification = "The name that other libraries and languages use; no keyword of C#.")]
[SuppressMessage("Usage", "CA2225", Justification = "The constructor is the named form of the conversion.")]
public readonly struct Optional<T> : IEquatable<Optional<T>>, IOptional, IJsonOnSerializing, IJsonOnDeserializing
{
    private readonly T _value;

    /// <summary>Creates a value that is sent, even if it is null.</summary>
    /// <param name="value">The value.</param>
    public Optional(T value)
    {
        HasValue = true;
        _value = value;
    }

    /// <summary>Whether there is a value, which may be null; false is absent.</summary>
    public bool HasValue { get; }

    /// <summary>The value.</summary>
    /// <exception cref="InvalidOperationException">It is absent.</exception>
    public T Value =>
        HasValue ? _value : throw new InvalidOperationException("The property is absent and has no value: ask HasValue first.");

    /// <summary>A value that is sent, even if it is null.</summary>
    /// <param name="value">The value.</param>
    public static implicit operator Optional<T>(T value) => new(value);

    /// <summary>Whether both are absent, or both have the same value.</summary>
    /// <param name="left">The one.</param>
    /// <param name="right">The other.</param>
    public static bool operator ==(Optional<T> left, Optional<T> right) => left.Equals(right);

    /// <summary>Whether one is absent and the other not, or their values differ.</summary>
    /// <param name="left">The one.</param>
    /// <param name="right">The other.</param>
    public static bool operator !=(Optional<T> left, Optional<T> right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(Optional<T> other) => HasValue == other.HasValue && EqualityComparer<T>.Default.Equals(_value, other._value);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Optional<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(HasValue, _value);

    /// <summary>The value's text; empty for null and where it is absent.</summary>
    /// <returns>A text.</returns>
    public override string ToString() => _value?.ToString() ?? string.Empty;

    JsonTypeInfo IOptional.CreateTypeInfo(JsonSerializerOptions options) =>
        JsonMetadataServices.CreateValueInfo<Optional<T>>(options, new OptionalConverter<T>());

    // Only reached by the metadata of a context alone, which takes this for an object with two properties.
    void IJsonOnSerializing.OnSerializing() => throw NoConverter();

    void IJsonOnDeserializing.OnDeserializing() => throw NoConverter();

    private static InvalidOperationException NoConverter() => new(
        $"'{typeof(Optional<T>)}' is written and read by generated clients: pass the type that has it to one, as a body, or put "
            + $"[JsonConverter(typeof(OptionalConverter<…>))] on the property.");
}
