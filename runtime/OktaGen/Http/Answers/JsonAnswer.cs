using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace OktaGen.Http.Answers;

/// <summary>Reads a body as JSON, and says what came instead where it is none.</summary>
internal static class JsonAnswer
{
    private const int ExcerptLength = 200;

    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    public static T? Read<T>(in Answer answer, JsonTypeInfo<T> typeInfo, bool allowEmpty)
    {
        ReadOnlySpan<byte> body = WithoutMark(answer.Body);
        if (body.IsEmpty)
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

    public static OktaFormatException NotJson(in Answer answer, JsonException exception) =>
        Fault(answer, $"what is no such JSON ({exception.Message.TrimEnd('.')}){Excerpt(WithoutMark(answer.Body))}", exception);

    public static OktaFormatException Fault(in Answer answer, string what, Exception? cause)
    {
        string? type = answer.Message.Content.Headers.ContentType?.MediaType;
        string media = type is null or "application/json" ? string.Empty : $" as {type}";
        return new OktaFormatException($"{answer.Request.Endpoint.Name} answered {(int)answer.Message.StatusCode}{media} with {what}.", cause)
        {
            Endpoint = answer.Request.Endpoint.Name,
            StatusCode = answer.Message.StatusCode,
            RequestId = OktaHeaders.RequestId(answer.Message.Headers),
        };
    }

    // JSON of another shape is not repeated: it may hold a secret, such as that of a new client, and its fault is named by path.
    private static string Excerpt(ReadOnlySpan<byte> body)
    {
        if (body.TrimStart(" \t\r\n"u8) is [(byte)'{' or (byte)'[' or (byte)'"', ..])
        {
            return string.Empty;
        }

        string text = Encoding.UTF8.GetString(body[..Math.Min(body.Length, ExcerptLength)]);
        return ": " + OneLine.Of(text, ExcerptLength) + (body.Length > ExcerptLength ? " …" : string.Empty);
    }
}
