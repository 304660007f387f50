using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using OktaGen.Json;

namespace OktaGen.Http.Answers;

/// <summary>Reads a body as JSON, and says what came instead where it is none.</summary>
internal static class JsonAnswer
{
    /// <summary>What follows from a page that is none.</summary>
    public const string ItemsMayBeMissing = ": a page without items is an empty array, so items may be missing";

    private const int MaxType = 100;

    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    public static T? Read<T>(in Answer answer, JsonTypeInfo<T> typeInfo, bool allowEmpty, bool allowsNull)
    {
        T? value = ReadOrNull(answer, typeInfo, out bool isEmpty);
        if (!allowsNull && value is IReadOnlyList<object?> list)
        {
            PageItems.EnsureNoNull(answer, list);
        }

        return (isEmpty || value is null) && !allowEmpty
            ? throw Fault(
                answer, $"{Nothing(isEmpty)}, where {typeof(T).Name} was expected; declare the return type nullable if that is meant", null)
            : value;
    }

    /// <summary>
    /// The items of a page. To take anything but an empty array for a page without items would end a listing too early, without a word.
    /// </summary>
    public static List<T> ReadPage<T>(in Answer answer, JsonTypeInfo<List<T>> typeInfo) =>
        ReadOrNull(answer, typeInfo, out bool isEmpty)
        ?? throw Fault(answer, $"{Nothing(isEmpty)}, where an array was expected{ItemsMayBeMissing}", null);

    public static ReadOnlySpan<byte> WithoutMark(ReadOnlySpan<byte> body) =>
        body.StartsWith(ByteOrderMark) ? body[ByteOrderMark.Length..] : body;

    public static OktaFormatException NotJson(in Answer answer, JsonException exception)
    {
        if (!BodyCoding.IsUtf8(answer.Body))
        {
            return NotUtf8(answer);
        }

        // The place is told by names out of the answer.
        string? path = exception.Path is null ? null : Redaction.OfNames(exception.Path, answer.Request.Credential);
        if (IsOfReader(exception))
        {
            // Its words quote a literal that is none, and that may be anything: the place is all that is repeated.
            string place = $"line {exception.LineNumber + 1}, byte {exception.BytePositionInLine + 1}";
            return Fault(answer, $"what is no well-formed JSON ({place}, in {OneLine.Of(path ?? "$", MaxType)})", null);
        }

        bool isQuotable = path == exception.Path;
        string said = isQuotable ? exception.Message : exception.Message.Replace(exception.Path!, path, StringComparison.Ordinal);

        // The serializer names the place in words of its own alone.
        string where = path is null or "$" || said.Contains(path, StringComparison.Ordinal)
            ? string.Empty
            : $", at {OneLine.Of(exception is NullItemException ? NullItemException.PlaceOfList(path) : path, MaxType)}";
        return Fault(answer, $"what is no such JSON ({said.TrimEnd('.')}{where})", isQuotable ? exception : null);
    }

    public static OktaFormatException NotUtf8(in Answer answer) => FaultWithoutExcerpt(
        answer, "bytes that are no UTF-8, such as text in Latin-1 that does not say so: Okta sends UTF-8, so check what stands between");

    public static OktaFormatException Fault(in Answer answer, string what, Exception? cause) =>
        Create(answer, what, Excerpt.Of(WithoutMark(answer.Body), answer.Request.Credential), cause);

    /// <summary>For a body that is not to be shown, or would show nothing.</summary>
    public static OktaFormatException FaultWithoutExcerpt(in Answer answer, string what) =>
        Create(answer, what, excerpt: null, cause: null);

    private static OktaFormatException Create(in Answer answer, string what, string? excerpt, Exception? cause)
    {
        string? type = answer.Message.Content.Headers.ContentType?.MediaType;
        string media = type is null or "application/json"
            ? string.Empty
            : $" as {OneLine.Of(Redaction.OfTokens(type, answer.Request.Credential), MaxType)}";
        string shown = excerpt is null ? "." : ": " + excerpt;
        return new OktaFormatException(
            $"{answer.Request.Endpoint.Name} answered {(int)answer.Message.StatusCode}{media} with {what}{shown}", cause)
        {
            Endpoint = answer.Request.Endpoint.Name,
            StatusCode = answer.Message.StatusCode,
            RequestId = OktaHeaders.RequestId(answer.Message.Headers, answer.Request.Credential),
            Excerpt = excerpt,
        };
    }

    private static T? ReadOrNull<T>(in Answer answer, JsonTypeInfo<T> typeInfo, out bool isEmpty)
    {
        BodyCoding.EnsureText(answer);
        ReadOnlySpan<byte> body = WithoutMark(answer.Body);
        isEmpty = body.TrimStart(" \t\r\n"u8).IsEmpty;
        if (isEmpty)
        {
            return default;
        }

        try
        {
            return JsonSerializer.Deserialize(body, typeInfo);
        }
        catch (JsonException exception)
        {
            throw NotJson(answer, exception);
        }
    }

    private static string Nothing(bool isEmpty) => isEmpty ? "an empty body" : "null";

    // The reader throws a type of its own, which the serializer wraps.
    private static bool IsOfReader(JsonException exception) => exception is not NullItemException
        && (exception.GetType() != typeof(JsonException) || exception.InnerException is JsonException);
}
