using System.Text.Json.Nodes;
using OktaGen.Cli.Scaffolding.Shapes;

namespace OktaGen.Cli.Scaffolding.Planning;

/// <summary>What a caller of a method should know beside what it does: its life cycle, and what a change leaves alone.</summary>
internal static class EndpointRemarks
{
    public static IEnumerable<string> Find(OperationRef operation, OperationShapes shapes)
    {
        if (operation.Operation.Deprecated)
        {
            yield return "Deprecated.";
        }

        if (Schemas.Extension(operation.Operation.Extensions, "x-okta-lifecycle") is JsonObject lifecycle
            && lifecycle["lifecycle"] is JsonValue value && value.TryGetValue(out string? mark))
        {
            string? remark = mark switch
            {
                "EA" => "Early access.",
                "BETA" => "Beta.",
                "LIMITED_GA" => "Limited general availability.",
                "DEPRECATED" => "Deprecated.",
                _ => null,
            };
            if (remark is not null)
            {
                yield return remark;
            }
        }

        if (shapes is { Body: not null, BodyRole: ModelRole.Update })
        {
            yield return "Changes what is set and leaves the rest.";
        }
        else if (operation.Verb == "Put" && shapes.Body is not null)
        {
            yield return "Replaces all: what is not set is cleared.";
        }
    }
}
