using System.Globalization;
using System.Text.Json;

namespace OktaGen.Org.Seeds;

/// <summary>On which line of a JSON text a value stands, by its JSON pointer (RFC 6901).</summary>
internal sealed class JsonLines
{
    private readonly Dictionary<string, int> _lines = new(StringComparer.Ordinal);

    /// <param name="json">A text that was parsed before.</param>
    /// <param name="options">How it was read.</param>
    public JsonLines(ReadOnlySpan<byte> json, JsonReaderOptions options)
    {
        Utf8JsonReader reader = new(json, options);
        Stack<(string Pointer, int Items)> parents = new();
        string name = "";
        int line = 1;
        int counted = 0;
        while (reader.Read())
        {
            line += json[counted..(int)reader.TokenStartIndex].Count((byte)'\n');
            counted = (int)reader.TokenStartIndex;
            switch (reader.TokenType)
            {
                case JsonTokenType.PropertyName:
                    name = reader.GetString()!;
                    break;
                case JsonTokenType.EndObject or JsonTokenType.EndArray:
                    _ = parents.Pop();
                    break;
                default:
                    string pointer = Locate(parents, name);
                    _lines[pointer] = line;
                    if (reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray)
                    {
                        parents.Push((pointer, reader.TokenType == JsonTokenType.StartArray ? 0 : -1));
                    }

                    break;
            }
        }
    }

    public int Of(string pointer) => _lines.GetValueOrDefault(pointer, 1);

    public static string Join(string pointer, string name) =>
        $"{pointer}/{name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal)}";

    public static string Join(string pointer, int index) => string.Create(CultureInfo.InvariantCulture, $"{pointer}/{index}");

    // Items of a list are counted, members of an object (-1) have a name.
    private static string Locate(Stack<(string Pointer, int Items)> parents, string name)
    {
        if (!parents.TryPop(out (string Pointer, int Items) parent))
        {
            return "";
        }

        bool isList = parent.Items >= 0;
        parents.Push(isList ? (parent.Pointer, parent.Items + 1) : parent);
        return isList ? Join(parent.Pointer, parent.Items) : Join(parent.Pointer, name);
    }
}
