using System.Text.RegularExpressions;
using OktaGen.Cli.Scaffolding.Planning;

namespace OktaGen.Cli.Scaffolding.Writing;

/// <summary>Writes a plan as files.</summary>
internal static partial class ScaffoldWriter
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
        .. plan.Clients.Select(client => File("Clients", client.Interface, [ClientWriter.Write(client, plan)], plan, client.Types)),
        .. plan.Clients.Where(static client => client.JsonTypes.Count > 0)
            .GroupBy(static client => client.JsonContext)
            .Select(clients => File("Json", clients.Key, [JsonContextWriter.Write(clients.Key, [.. clients])], plan,
                clients.SelectMany(static client => client.JsonTypes))),
        .. plan.IsCompact
            ? WriteCompact(plan)
            : WriteModels(plan).Select(model => File("Models", model.Name, [model.Body], plan, model.Types)),
        .. docs is null ? (ScaffoldedFile[])[] : [new ScaffoldedFile(docs, OperationsTableWriter.Write(plan))],
    ];

    private static IEnumerable<(string Name, CodeWriter Body, IEnumerable<string> Types)> WriteModels(ScaffoldPlan plan) =>
    [
        .. plan.Classes.Select(model => (model.Name, ClassWriter.Write(model, plan.WithDescriptions), model.Types)),
        .. plan.Classes.Where(static model => model.Family is not null)
            .Select(static model => (model.Family!.Value.Converter, ConverterWriter.Write(model), Enumerable.Empty<string>())),
        .. plan.Enums.Select(model => (model.Name, EnumWriter.Write(model, plan.WithDescriptions), Enumerable.Empty<string>())),
    ];

    // Beside the base of a family what nobody looks for by itself.
    private static IEnumerable<ScaffoldedFile> WriteCompact(ScaffoldPlan plan)
    {
        var models = WriteModels(plan).ToDictionary(static model => model.Name);
        var withBase = plan.Classes.Where(static model => model.Family is not null)
            .ToDictionary(
                static model => model.Name, static model => (string[])[model.Family!.Value.Unknown, model.Family.Value.Converter]);
        HashSet<string> besides = [.. withBase.Values.SelectMany(static names => names)];
        foreach (ClassPlan model in plan.Classes.Where(model => !besides.Contains(model.Name)))
        {
            yield return Join(model.Name, [model.Name, .. withBase.GetValueOrDefault(model.Name) ?? []]);
        }

        if (plan.Enums.Count > 0)
        {
            yield return Join(ModelNames.OpenEnums, plan.Enums.Select(static model => model.Name));
        }

        ScaffoldedFile Join(string file, IEnumerable<string> names)
        {
            var joined = names.Select(name => models[name]).ToArray();
            return File(
                "Models", file, [.. joined.Select(static model => model.Body)], plan, joined.SelectMany(static model => model.Types));
        }
    }

    // What another namespace has is named one by one: nothing else of that namespace gets in the way.
    private static ScaffoldedFile File(
        string folder, string name, IReadOnlyList<CodeWriter> bodies, ScaffoldPlan plan, IEnumerable<string> types)
    {
        string text = string.Join('\n', bodies);
        HashSet<string> words = [.. types.SelectMany(static type => Word().Matches(type)).Select(static match => match.Value)];
        string usings = string.Concat(UsingDirectives.Of(text, plan.Namespace)
            .Concat(plan.Reused.Where(model => words.Contains(model.Name)).Select(static model => $"{model.Name} = {model.Type}"))
            .Select(static directive => $"using {directive};\n"));
        return new ScaffoldedFile(
            $"{folder}/{name}.cs",
            $"{Header}\n{usings}{(usings.Length > 0 ? "\n" : string.Empty)}namespace {plan.Namespace};\n\n{text}");
    }

    [GeneratedRegex(@"\w+")]
    private static partial Regex Word();
}
