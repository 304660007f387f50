using System.Text.Json.Nodes;

namespace OktaGen.Testing;

/// <summary>What the org answers, before the headers that every answer has.</summary>
internal sealed class Answer
{
    public required int Status { get; init; }

    public JsonNode? Body { get; init; }

    public string? Html { get; init; }

    public List<KeyValuePair<string, string>> Headers { get; } = [];

    public static Answer Ok(JsonNode body) => new() { Status = 200, Body = body };

    public static Answer NoContent() => new() { Status = 204 };

    public Answer With(string name, string value)
    {
        Headers.Add(new(name, value));
        return this;
    }
}
