using System.Text.Json;
using System.Text.Json.Serialization;

namespace OktaDirectory.Output;

/// <summary>Writes each entry whole, members included that nobody knew, as a JSON object on a line of its own.</summary>
internal sealed class JsonLinesEntryWriter<T>(TextWriter writer) : IEntryWriter<T>
{
    private static readonly JsonSerializerOptions s_options = new() { DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull };

    public Task WriteAsync(T entry) => writer.WriteLineAsync(JsonSerializer.Serialize(entry, s_options));

    public ValueTask DisposeAsync() => new(writer.FlushAsync());
}
