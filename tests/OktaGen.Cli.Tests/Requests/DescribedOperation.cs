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
    public JsonNode? BodySchema => Content.FirstOrDefault(static content => IsJson(TypeOf(content.Key))).Value?["schema"];

    /// <summary>A media type without its parameters, which one of Okta's sets off by a comma.</summary>
    public static string TypeOf(string mediaType) => mediaType.Split(';', ',')[0];

    public static bool IsJson(string? type) => type == "application/json" || type?.EndsWith("+json", StringComparison.Ordinal) == true;

    public IEnumerable<string> NamesIn(string place) =>
        Parameters.Where(parameter => (string?)parameter["in"] == place).Select(static parameter => (string)parameter["name"]!);
}
