using System.Text.Json.Nodes;

namespace OktaGen.Cli.Tests.Requests;

/// <summary>An operation as the description has it.</summary>
/// <param name="Method">The HTTP method in capital letters.</param>
/// <param name="Path">The path template.</param>
/// <param name="Parameters">The parameters, those of the path included.</param>
/// <param name="Content">The body's media types with their descriptions; empty for none.</param>
internal sealed record DescribedOperation(string Method, string Path, IReadOnlyList<JsonObject> Parameters, IReadOnlyDictionary<string, JsonObject> Content)
{
    /// <summary>The schema of a JSON body; null for none.</summary>
    public JsonNode? BodySchema => Content.TryGetValue("application/json", out JsonObject? json) ? json["schema"] : null;

    public IEnumerable<string> NamesIn(string place) =>
        Parameters.Where(parameter => (string?)parameter["in"] == place).Select(static parameter => (string)parameter["name"]!);
}
