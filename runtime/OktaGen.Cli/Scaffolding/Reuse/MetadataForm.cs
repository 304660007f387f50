using OktaGen.Cli.Scaffolding.Planning;

namespace OktaGen.Cli.Scaffolding.Reuse;

/// <summary>Writes types of a plan as metadata has them, in which a nullable reference looks like any other.</summary>
/// <param name="plan">The plan.</param>
/// <param name="chosen">The models that stand for those of the plan, by name.</param>
internal sealed class MetadataForm(ScaffoldPlan plan, IReadOnlyDictionary<string, CompiledModel> chosen)
{
    private const string Nullable = "System.Nullable`1";

    private static readonly Dictionary<string, string> s_known = new(StringComparer.Ordinal)
    {
        ["string"] = "String",
        ["bool"] = "Boolean",
        ["int"] = "Int32",
        ["long"] = "Int64",
        ["double"] = "Double",
        ["DateTimeOffset"] = "System.DateTimeOffset",
        ["JsonNode"] = "System.Text.Json.Nodes.JsonNode",
        ["OktaLinks"] = "OktaGen.OktaLinks",
        ["List"] = "System.Collections.Generic.List`1",
        ["Dictionary"] = "System.Collections.Generic.Dictionary`2",
        ["Optional"] = "OktaGen.Optional`1",
    };

    private readonly HashSet<string> _structs =
        ["bool", "int", "long", "double", "DateTimeOffset", .. plan.Enums.Select(static model => model.Name)];

    /// <summary>The type in metadata; null where it holds a model that none stands for.</summary>
    /// <param name="type">The type in C#.</param>
    public string? Of(string type)
    {
        int position = 0;
        return Read(type, ref position);
    }

    // A name, what it is made of, and whether it may be null.
    private string? Read(string type, ref int position)
    {
        int start = position;
        while (position < type.Length && type[position] is not ('<' or '>' or ',' or '?'))
        {
            position++;
        }

        string name = type[start..position].Trim();
        string? form = s_known.GetValueOrDefault(name) ?? chosen.GetValueOrDefault(name)?.FullName;
        if (position < type.Length && type[position] == '<')
        {
            var parts = new List<string?>();
            while (type[position] != '>')
            {
                position++;
                parts.Add(Read(type, ref position));
            }

            position++;
            form = form is null || parts.Contains(null) ? null : $"{form}<{string.Join(',', parts)}>";
        }

        if (position < type.Length && type[position] == '?')
        {
            position++;
            form = form is not null && _structs.Contains(name) ? $"{Nullable}<{form}>" : form;
        }

        return form;
    }
}
