using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace OktaGen.Testing;

/// <summary>What the org answers, before the headers that every answer has.</summary>
internal sealed class Answer
{
    // Okta writes UTF-8 as it is; the default encoder would escape every character outside ASCII.
    private static readonly JsonWriterOptions s_writing = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public required int Status { get; init; }

    public JsonNode? Body { get; init; }

    public string? Html { get; init; }

    /// <summary>What is sent as JSON although it is none.</summary>
    public byte[]? Garbled { get; init; }

    /// <summary>Whether something in front of Okta answers: then Okta's headers are missing.</summary>
    public bool IsByProxy { get; init; }

    public List<KeyValuePair<string, string>> Headers { get; } = [];

    public static Answer Ok(JsonNode body) => new() { Status = 200, Body = body };

    public static Answer NoContent() => new() { Status = 204 };

    public Answer With(string name, string value)
    {
        Headers.Add(new(name, value));
        return this;
    }

    /// <summary>The body's bytes and their type.</summary>
    public (byte[] Body, string? ContentType) Content()
    {
        if (Html is not null)
        {
            return (Encoding.UTF8.GetBytes(Html), "text/html;charset=utf-8");
        }

        if (Body is null)
        {
            return Garbled is null ? ([], null) : (Garbled, "application/json");
        }

        using MemoryStream buffer = new();
        using (Utf8JsonWriter writer = new(buffer, s_writing))
        {
            Body.WriteTo(writer);
        }

        return (buffer.ToArray(), "application/json");
    }
}
