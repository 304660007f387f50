using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace OktaGen.Messages;

/// <summary>A body in JSON: serialized once, so that it can be sent again.</summary>
internal static class JsonBody
{
    public static ByteArrayContent Create<T>(T value, JsonTypeInfo<T> typeInfo)
    {
        var content = new ByteArrayContent(JsonSerializer.SerializeToUtf8Bytes(value, typeInfo));
        content.Headers.TryAddWithoutValidation("Content-Type", "application/json");
        return content;
    }
}
