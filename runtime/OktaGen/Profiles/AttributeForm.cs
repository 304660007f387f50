using System.Text.Json;

namespace OktaGen.Profiles;

/// <summary>How a value of an attribute is read from JSON and written as JSON. Null is none of its business.</summary>
/// <param name="Noun">What the value is, for messages: "a text".</param>
/// <param name="Read">Reads a value that is not null; says whether it has this form.</param>
/// <param name="Write">Writes a value that is not null.</param>
internal sealed record AttributeForm<T>(string Noun, Func<JsonElement, (bool Fits, T? Value)> Read, Action<Utf8JsonWriter, T> Write)
{
    /// <summary>The text that a value is; null where values are no texts.</summary>
    public Func<T, string>? Text { get; init; }
}
