using System.Text.Json.Nodes;

namespace OktaGen.Cli.Descriptions;

/// <summary>A place in a description, and what has to stand there.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Parent">The object or array that holds it.</param>
/// <param name="Name">The member's name; empty in an array.</param>
/// <param name="Index">The element's index; zero in an object.</param>
internal readonly record struct DescriptionPlace(NodeKind Kind, JsonNode Parent, string Name, int Index)
{
    /// <summary>What stands there; null for JSON's null.</summary>
    public JsonNode? Node => Parent is JsonArray items ? items[Index] : Parent[Name];

    public void Replace(JsonNode? node)
    {
        if (Parent is JsonArray items)
        {
            items[Index] = node;
        }
        else
        {
            Parent[Name] = node;
        }
    }
}
