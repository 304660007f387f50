using OktaGen.Cli.CSharp;
using OktaGen.Cli.Scaffolding.Planning;

namespace OktaGen.Cli.Scaffolding.Writing;

/// <summary>
/// Writes a JSON context. By default each interface has its own, so that an app that uses one interface carries the models of that one.
/// Metadata alone, as models are mostly read, and what writes in one go would double their size.
/// </summary>
internal static class JsonContextWriter
{
    /// <param name="name">The context.</param>
    /// <param name="clients">The interfaces that have it.</param>
    public static CodeWriter Write(string name, IReadOnlyList<ClientPlan> clients)
    {
        var writer = new CodeWriter();
        writer
            .Comment(clients is [var only]
                ? (XmlText)$"<summary>The JSON of <see cref=\"{only.Interface}\"/>.</summary>"
                : $"<summary>The JSON of all interfaces.</summary>")
            .Line("[NoNullItems]")
            .Line("[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata, DefaultIgnoreCondition = "
            + "JsonIgnoreCondition.WhenWritingNull)]");
        foreach (string type in clients.SelectMany(static client => client.JsonTypes).Distinct().Order(StringComparer.Ordinal))
        {
            writer.Line($"[JsonSerializable(typeof({type}))]");
        }

        return writer.Line($"internal sealed partial class {name} : JsonSerializerContext;");
    }
}
