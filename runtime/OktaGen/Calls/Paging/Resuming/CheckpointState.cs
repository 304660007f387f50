using System.Buffers;
using System.Text;
using System.Text.Json;

namespace OktaGen.Calls.Paging;

/// <summary>What a checkpoint holds: where to go on, and which events came last.</summary>
/// <param name="Next">The page to begin with.</param>
/// <param name="Ids">The ids of the events that came last, oldest first.</param>
internal sealed record CheckpointState(OktaCursor Next, IReadOnlyList<string> Ids)
{
    private const int Version = 1;

    /// <exception cref="FormatException">The text is no checkpoint: to begin anew without a word could lose events.</exception>
    public static CheckpointState Parse(string text)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(text);
            JsonElement root = document.RootElement;
            return root.GetProperty("version").GetInt32() != Version
                ? throw new FormatException("The checkpoint was written by another version of OktaGen.")
                : new CheckpointState(
                    OktaCursor.Parse(root.GetProperty("next").GetString()!),
                    [.. root.GetProperty("ids").EnumerateArray().Select(static id => id.GetString()!)]);
        }
        catch (Exception exception)
            when (exception is JsonException or KeyNotFoundException or InvalidOperationException or ArgumentException)
        {
            throw new FormatException(
                "What was saved as a checkpoint is none. Remove it to begin anew, which leaves out or repeats what was in between.",
                exception);
        }
    }

    public override string ToString()
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer))
        {
            writer.WriteStartObject();
            writer.WriteNumber("version", Version);
            writer.WriteString("next", Next.ToString());
            writer.WriteStartArray("ids");
            foreach (string id in Ids)
            {
                writer.WriteStringValue(id);
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }
}
