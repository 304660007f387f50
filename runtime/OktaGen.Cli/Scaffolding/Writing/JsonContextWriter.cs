using OktaGen.Cli.Scaffolding.Planning;

namespace OktaGen.Cli.Scaffolding.Writing;

/// <summary>
/// Writes the JSON context of one interface. Each has its own, so that an app that uses one interface carries the models of that one.
/// Metadata alone, as models are mostly read, and what writes in one go would double their size.
/// </summary>
internal static class JsonContextWriter
{
    public static CodeWriter Write(ClientPlan plan)
    {
        var writer = new CodeWriter();
        writer
            .Comment($"<summary>The JSON of <see cref=\"{plan.Interface}\"/>.</summary>")
            .Line("[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata, DefaultIgnoreCondition = "
            + "JsonIgnoreCondition.WhenWritingNull)]");
        foreach (string type in plan.JsonTypes)
        {
            writer.Line($"[JsonSerializable(typeof({type}))]");
        }

        return writer.Line($"internal sealed partial class {plan.JsonContext} : JsonSerializerContext;");
    }
}
