using System.Text.Json.Serialization.Metadata;

namespace OktaGen.Calls.Responses;

internal readonly struct JsonReader<T>(JsonTypeInfo<T> typeInfo, bool allowEmpty, bool allowsNull) : IResponseReader<T>
{
    public static BodyHandling Body => BodyHandling.Buffered;

    // Null only where that is allowed, and there the caller says so in its own return type.
    public T Read(in CallResponse response) => JsonResponse.Read(response, typeInfo, allowEmpty, allowsNull)!;
}
