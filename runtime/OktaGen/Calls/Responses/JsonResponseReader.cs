using System.Text.Json.Serialization.Metadata;

namespace OktaGen.Calls.Responses;

internal readonly struct JsonResponseReader<T>(JsonTypeInfo<T> typeInfo, bool allowEmpty, bool allowsNull)
    : IResponseReader<OktaResponse<T>>
{
    public static BodyHandling Body => BodyHandling.Buffered;

    // Null only where that is allowed, and there the caller says so in its own return type.
    public OktaResponse<T> Read(in CallResponse response) =>
        new(JsonResponse.Read(response, typeInfo, allowEmpty, allowsNull)!, response.Message.StatusCode, response.Message.Headers);
}
