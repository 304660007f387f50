using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using OktaGen.Json;
using OktaGen.Messages;

namespace OktaGen.Calls.Responses;

/// <summary>Reads a body as JSON, and says what came instead where it is none.</summary>
internal static class JsonResponse
{
    /// <summary>What follows from a page that is none.</summary>
    public const string ItemsMayBeMissing = ": a page without items is an empty array, so items may be missing";

    private const int MaxType = 100;

    public static T? Read<T>(in CallResponse response, JsonTypeInfo<T> typeInfo, bool allowEmpty, bool allowsNull)
    {
        T? value = ReadOrNull(response, typeInfo, out bool isEmpty);
        if (!allowsNull && value is IReadOnlyList<object?> list)
        {
            EnsureNoNull(response, list);
        }

        return (isEmpty || value is null) && !allowEmpty
            ? throw Fault(
                response,
                $"{Nothing(isEmpty)}, where {typeof(T).Name} was expected; declare the return type nullable if that is meant",
                null)
            : value;
    }

    /// <summary>
    /// The items of a page. To take anything but an empty array for a page without items would end a listing too early, without a word.
    /// </summary>
    public static List<T> ReadPage<T>(in CallResponse response, JsonTypeInfo<List<T>> typeInfo) =>
        ReadOrNull(response, typeInfo, out bool isEmpty)
        ?? throw Fault(response, $"{Nothing(isEmpty)}, where an array was expected{ItemsMayBeMissing}", null);

    /// <summary>Refuses null among items that are not nullable, which would break whoever trusts the type.</summary>
    public static void EnsureNoNull(in CallResponse response, IReadOnlyList<object?> items)
    {
        for (int i = 0; i < items.Count; i++)
        {
            if (items[i] is null)
            {
                throw NullItem(response, i);
            }
        }
    }

    public static OktaFormatException NullItem(in CallResponse response, int index) =>
        Fault(response, $"null as item {index}; declare the items nullable if that is meant", null);

    public static OktaFormatException NotJson(in CallResponse response, JsonException exception)
    {
        if (!Utf8Text.IsValid(response.Body))
        {
            return NotUtf8(response);
        }

        // The place is told by names out of the answer.
        string? path = exception.Path is null ? null : Redaction.OfNames(exception.Path, response.Request.Credential);
        if (IsOfReader(exception))
        {
            // Its words quote a literal that is none, and that may be anything: the place is all that is repeated.
            string place = $"line {exception.LineNumber + 1}, byte {exception.BytePositionInLine + 1}";
            return Fault(response, $"what is no well-formed JSON ({place}, in {OneLine.From(path ?? "$", MaxType)})", null);
        }

        bool isQuotable = path == exception.Path;
        string said = isQuotable ? exception.Message : exception.Message.Replace(exception.Path!, path, StringComparison.Ordinal);

        // The serializer names the place in words of its own alone.
        string where = path is null or "$" || said.Contains(path, StringComparison.Ordinal)
            ? string.Empty
            : $", at {OneLine.From(exception is NullItemException ? NullItemException.PlaceOfList(path) : path, MaxType)}";
        return Fault(response, $"what is no such JSON ({said.TrimEnd('.')}{where})", isQuotable ? exception : null);
    }

    public static OktaFormatException NotUtf8(in CallResponse response) => FaultWithoutExcerpt(
        response, "bytes that are no UTF-8, such as text in Latin-1 that does not say so: Okta sends UTF-8, so check what stands between");

    public static OktaFormatException Fault(in CallResponse response, string what, Exception? cause) =>
        Create(response, what, Excerpt.Of(Utf8Text.WithoutMark(response.Body), response.Request.Credential), cause);

    /// <summary>For a body that is not to be shown, or would show nothing.</summary>
    public static OktaFormatException FaultWithoutExcerpt(in CallResponse response, string what) =>
        Create(response, what, excerpt: null, cause: null);

    private static OktaFormatException Create(in CallResponse response, string what, string? excerpt, Exception? cause)
    {
        string? type = response.Message.Content.Headers.ContentType?.MediaType;
        string media = type is null or "application/json"
            ? string.Empty
            : $" as {OneLine.From(Redaction.OfTokens(type, response.Request.Credential), MaxType)}";
        string shown = excerpt is null ? "." : ": " + excerpt;
        return new OktaFormatException(
            $"{response.Request.Endpoint.Name} answered {(int)response.Message.StatusCode}{media} with {what}{shown}", cause)
        {
            Endpoint = response.Request.Endpoint.Name,
            StatusCode = response.Message.StatusCode,
            RequestId = OktaHeaders.FindRequestId(response.Message.Headers, response.Request.Credential),
            Excerpt = excerpt,
        };
    }

    private static T? ReadOrNull<T>(in CallResponse response, JsonTypeInfo<T> typeInfo, out bool isEmpty)
    {
        ExpectedEncoding.EnsureText(response);
        ReadOnlySpan<byte> body = Utf8Text.WithoutMark(response.Body);
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
            throw NotJson(response, exception);
        }
    }

    private static string Nothing(bool isEmpty) => isEmpty ? "an empty body" : "null";

    // The reader throws a type of its own, which the serializer wraps.
    private static bool IsOfReader(JsonException exception) => exception is not NullItemException
        && (exception.GetType() != typeof(JsonException) || exception.InnerException is JsonException);
}
