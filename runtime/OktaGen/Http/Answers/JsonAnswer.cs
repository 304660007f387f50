using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace OktaGen.Http.Answers;

/// <summary>Reads a body as JSON, and says what came instead where it is none.</summary>
internal static class JsonAnswer
{
    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    public static T? Read<T>(in Answer answer, JsonTypeInfo<T> typeInfo, bool allowEmpty)
    {
        ReadOnlySpan<byte> body = WithoutMark(answer.Body);
        if (body.TrimStart(" \t\r\n"u8).IsEmpty)
        {
            return allowEmpty ? default : throw Fault(answer, $"an empty body, where {typeof(T).Name} was expected; declare the return type nullable if that is meant", null);
        }

        T? value;
        try
        {
            value = JsonSerializer.Deserialize(body, typeInfo);
        }
        catch (JsonException exception)
        {
            throw NotJson(answer, exception);
        }

        return value is null && !allowEmpty
            ? throw Fault(answer, $"null, where {typeof(T).Name} was expected; declare the return type nullable if that is meant", null)
            : value;
    }

    public static ReadOnlySpan<byte> WithoutMark(ReadOnlySpan<byte> body) => body.StartsWith(ByteOrderMark) ? body[ByteOrderMark.Length..] : body;

    public static OktaFormatException NotJson(in Answer answer, JsonException exception) => IsOfReader(exception)
        // Its words quote a literal that is none, and that may be anything: the place is all that is repeated.
        ? Fault(answer, $"what is no well-formed JSON ({Place(exception)})", null)
        : Fault(answer, $"what is no such JSON ({exception.Message.TrimEnd('.')})", exception);

    public static OktaFormatException Fault(in Answer answer, string what, Exception? cause)
    {
        string? excerpt = Excerpt.Of(WithoutMark(answer.Body), answer.Request.Authorization?.Header.Parameter);
        string? type = answer.Message.Content.Headers.ContentType?.MediaType;
        string media = type is null or "application/json" ? string.Empty : $" as {OneLine.Of(type, 100)}";
        string shown = excerpt is null ? "." : ": " + excerpt;
        return new OktaFormatException($"{answer.Request.Endpoint.Name} answered {(int)answer.Message.StatusCode}{media} with {what}{shown}", cause)
        {
            Endpoint = answer.Request.Endpoint.Name,
            StatusCode = answer.Message.StatusCode,
            RequestId = OktaHeaders.RequestId(answer.Message.Headers),
            Excerpt = excerpt,
        };
    }

    // The reader throws a type of its own, which the serializer wraps.
    private static bool IsOfReader(JsonException exception) => exception.GetType() != typeof(JsonException) || exception.InnerException is JsonException;

    private static string Place(JsonException exception) =>
        $"line {exception.LineNumber + 1}, byte {exception.BytePositionInLine + 1}, in {exception.Path ?? "$"}";
}
