using System.Text;
using System.Text.Json;

namespace OktaGen.Calls.Paging;

/// <summary>Finds the <c>uuid</c> of each item of a JSON array, whatever type the items are read as.</summary>
internal static class ItemIds
{
    /// <summary>The ids in the order of the items; null for an item without one. The text must be a whole JSON array.</summary>
    public static List<string?> Read(ReadOnlySpan<byte> array)
    {
        List<string?> ids = [];
        var reader = new Utf8JsonReader(array, new JsonReaderOptions { MaxDepth = int.MaxValue });
        reader.Read();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            ids.Add(reader.TokenType == JsonTokenType.StartObject ? ReadItem(ref reader) : null);
            reader.Skip();
        }

        return ids;
    }

    // As it is written: two texts of one id differ at most in escapes, which no id needs, and half a surrogate pair has no string.
    private static string? ReadItem(ref Utf8JsonReader reader)
    {
        string? id = null;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            bool isId = reader.ValueTextEquals("uuid"u8);
            reader.Read();
            if (isId && reader.TokenType == JsonTokenType.String)
            {
                id = Encoding.UTF8.GetString(reader.ValueSpan);
            }

            reader.Skip();
        }

        return id;
    }
}
