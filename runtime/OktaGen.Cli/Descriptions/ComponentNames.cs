using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace OktaGen.Cli.Descriptions;

/// <summary>Holds components to the names that OpenAPI allows them: references lead to others elsewhere, or nowhere.</summary>
internal static partial class ComponentNames
{
    /// <exception cref="DescriptionException">One has another.</exception>
    public static void Refuse(JsonObject root, DescriptionFile file)
    {
        foreach ((string kind, JsonNode? components) in root["components"] as JsonObject ?? [])
        {
            foreach ((string name, _) in (components as JsonObject ?? [])
                .Where(component => !kind.StartsWith("x-", StringComparison.Ordinal) && !Allowed().IsMatch(component.Key)))
            {
                throw file.FaultAt(
                    $"#/components/{kind}", $"'{name}' is no name of a component: letters, digits, '.', '-' and '_' are allowed.");
            }
        }
    }

    [GeneratedRegex(@"\A[A-Za-z0-9._-]+\z")]
    private static partial Regex Allowed();
}
