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
        .. plan.Clients.Select(client => File("Clients", client.Interface, [ClientWriter.Write(client, plan)], plan)),
        .. plan.Clients.Where(static client => client.JsonTypes.Count > 0)
            .GroupBy(static client => client.JsonContext)
            .Select(clients => File("Json", clients.Key, [JsonContextWriter.Write(clients.Key, [.. clients])], plan)),
        .. plan.IsCompact ? WriteCompact(plan) : WriteModels(plan).Select(model => File("Models", model.Name, [model.Body], plan)),
        .. docs is null ? (ScaffoldedFile[])[] : [new ScaffoldedFile(docs, OperationsTableWriter.Write(plan))],
    ];

    private static IEnumerable<(string Name, CodeWriter Body)> WriteModels(ScaffoldPlan plan) =>
    [
        .. plan.Classes.Select(model => (model.Name, ClassWriter.Write(model, plan.WithDescriptions))),
        .. plan.Classes.Where(static model => model.Family is not null)
            .Select(static model => (model.Family!.Value.Converter, ConverterWriter.Write(model))),
        .. plan.Enums.Select(model => (model.Name, EnumWriter.Write(model, plan.WithDescriptions))),
    ];

    // Beside the base of a family what nobody looks for by itself.
    private static IEnumerable<ScaffoldedFile> WriteCompact(ScaffoldPlan plan)
    {
        var bodies = WriteModels(plan).ToDictionary(static model => model.Name, static model => model.Body);
        var withBase = plan.Classes.Where(static model => model.Family is not null)
            .ToDictionary(
                static model => model.Name, static model => (string[])[model.Family!.Value.Unknown, model.Family.Value.Converter]);
        HashSet<string> besides = [.. withBase.Values.SelectMany(static names => names)];
        foreach (ClassPlan model in plan.Classes.Where(model => !besides.Contains(model.Name)))
        {
            string[] others = withBase.GetValueOrDefault(model.Name) ?? [];
            yield return File("Models", model.Name, [bodies[model.Name], .. others.Select(name => bodies[name])], plan);
        }

        if (plan.Enums.Count > 0)
        {
            yield return File("Models", ModelNames.OpenEnums, [.. plan.Enums.Select(model => bodies[model.Name])], plan);
        }
    }

    private static ScaffoldedFile File(string folder, string name, IReadOnlyList<CodeWriter> bodies, ScaffoldPlan plan)
    {
        string text = string.Join('\n', bodies);
        string usings = string.Concat(UsingDirectives.Of(text, plan.Namespace).Select(static name => $"using {name};\n"));
        return new ScaffoldedFile(
            $"{folder}/{name}.cs",
            $"{Header}\n{usings}{(usings.Length > 0 ? "\n" : string.Empty)}namespace {plan.Namespace};\n\n{text}");
    }
}
