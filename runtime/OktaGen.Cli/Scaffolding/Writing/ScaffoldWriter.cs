using OktaGen.Cli.Scaffolding.Planning;

namespace OktaGen.Cli.Scaffolding.Writing;

/// <summary>Writes a plan as files.</summary>
internal static class ScaffoldWriter
{
    /// <summary>The first line of every file: how the scaffolder knows its own.</summary>
    public const string Header =
        "// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.";

    /// <summary>The folders that it writes to, under the output folder.</summary>
    public static IReadOnlyList<string> Folders { get; } = ["Clients", "Json", "Models"];

    /// <summary>Writes the files.</summary>
    /// <param name="plan">What to write.</param>
    /// <param name="docs">The path of the table of operations under the output folder; null for none.</param>
    public static IReadOnlyList<ScaffoldedFile> Write(ScaffoldPlan plan, string? docs = null) =>
    [
        .. plan.Clients.Select(client => File("Clients", client.Interface, ClientWriter.Write(client, plan), plan)),
        .. plan.Clients.Where(static client => client.JsonTypes.Count > 0)
        .Select(client => File("Json", client.JsonContext, JsonContextWriter.Write(client), plan)),
        .. plan.Classes.Select(model => File("Models", model.Name, ClassWriter.Write(model, plan.WithDescriptions), plan)),
        .. plan.Classes.Where(static model => model.Family is not null)
        .Select(model => File("Models", model.Family!.Value.Converter, ConverterWriter.Write(model), plan)),
        .. plan.Enums.Select(model => File("Models", model.Name, EnumWriter.Write(model, plan.WithDescriptions), plan)),
        .. docs is null ? (ScaffoldedFile[])[] : [new ScaffoldedFile(docs, OperationsTableWriter.Write(plan))],
    ];

    private static ScaffoldedFile File(string folder, string name, CodeWriter body, ScaffoldPlan plan)
    {
        string text = body.ToString();
        string usings = string.Concat(UsingDirectives.Of(text, plan.Namespace).Select(static name => $"using {name};\n"));
        return new ScaffoldedFile(
            $"{folder}/{name}.cs",
            $"{Header}\n{usings}{(usings.Length > 0 ? "\n" : string.Empty)}namespace {plan.Namespace};\n\n{text}");
    }
}
