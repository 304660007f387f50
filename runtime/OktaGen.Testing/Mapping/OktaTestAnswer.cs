using System.Text.Json;
using System.Text.Json.Nodes;

namespace OktaGen.Testing;

/// <summary>What a test has an operation answer; see <see cref="OktaTestOrg.Map(string, Func{OktaTestCall, OktaTestAnswer})"/>.</summary>
public sealed class OktaTestAnswer
{
    private readonly JsonNode? _json;
    private readonly int _status;
    private readonly List<KeyValuePair<string, string>> _headers = [];

    private OktaTestAnswer(int status, JsonNode? json)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(status, 200);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(status, 599);
        _status = status;
        _json = json;
    }

    /// <summary>An answer with JSON.</summary>
    /// <param name="json">The JSON as text.</param>
    /// <param name="status">The status code.</param>
    /// <returns>The answer.</returns>
    /// <exception cref="ArgumentException"><paramref name="json"/> is no JSON.</exception>
    public static OktaTestAnswer Json(string json, int status = 200)
    {
        ArgumentNullException.ThrowIfNull(json);
        try
        {
            return new OktaTestAnswer(status, JsonNode.Parse(json));
        }
        catch (JsonException exception)
        {
            throw new ArgumentException($"This is no JSON: {exception.Message}", nameof(json), exception);
        }
    }

    /// <summary>An answer with JSON.</summary>
    /// <param name="json">The JSON.</param>
    /// <param name="status">The status code.</param>
    /// <returns>The answer.</returns>
    public static OktaTestAnswer Json(JsonNode? json, int status = 200) => new(status, json?.DeepClone());

    /// <summary>An answer without a body.</summary>
    /// <param name="status">The status code.</param>
    /// <returns>The answer.</returns>
    public static OktaTestAnswer Empty(int status = 204) => new(status, null);

    /// <summary>Okta's error object.</summary>
    /// <param name="status">The status code, such as 404.</param>
    /// <param name="errorCode">The error code, such as <c>E0000007</c>.</param>
    /// <param name="summary">What it says.</param>
    /// <returns>The answer.</returns>
    public static OktaTestAnswer Error(int status, string errorCode, string summary = "The test asked for this error.")
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(errorCode);
        return new OktaTestAnswer(status, OktaErrors.Body(errorCode, summary));
    }

    /// <summary>Adds a header, such as <c>Link</c> or <c>ETag</c>.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="value">Its value.</param>
    /// <returns>This answer.</returns>
    public OktaTestAnswer With(string name, string value)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentNullException.ThrowIfNull(value);
        _headers.Add(new(name, value));
        return this;
    }

    // A copy: one answer may be given to many calls.
    internal Answer ToAnswer()
    {
        Answer answer = new() { Status = _status, Body = _json?.DeepClone() };
        answer.Headers.AddRange(_headers);
        return answer;
    }
}
