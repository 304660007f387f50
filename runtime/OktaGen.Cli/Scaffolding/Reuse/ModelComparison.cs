using OktaGen.Cli.Scaffolding.Planning;
using OktaGen.Cli.Scaffolding.Shapes;

namespace OktaGen.Cli.Scaffolding.Reuse;

/// <summary>
/// Says why a compiled type cannot stand for a model. It may know more than the model, such as further properties and values; what the
/// model knows, it must know in the same way.
/// </summary>
/// <param name="plan">The plan.</param>
/// <param name="chosen">The models that stand for those of the plan, by name.</param>
internal sealed class ModelComparison(ScaffoldPlan plan, IReadOnlyDictionary<string, CompiledModel> chosen)
{
    private const string Rest = "System.Collections.Generic.Dictionary`2<String,System.Text.Json.JsonElement>";

    private readonly MetadataForm _form = new(plan, chosen);

    /// <summary>Why not, as a sentence; null where it can.</summary>
    public static string? FindDifference(EnumPlan model, CompiledModel type)
    {
        if (!type.IsStruct || type.Converter != "OktaGen.OpenEnumConverter`1")
        {
            return "it is no open enum.";
        }

        (string Name, string Value) missing =
            model.Members.FirstOrDefault(member => type.Values.GetValueOrDefault(member.Name) != member.Value);
        return missing.Name is null ? null : $"it has no '{missing.Name}' that is '{missing.Value}'.";
    }

    /// <summary>Why not, as a sentence; null where it can.</summary>
    public string? FindDifference(ClassPlan model, CompiledModel type) =>
        FindDifferenceOfKind(model, type)
        ?? model.Properties.Select(property => FindDifference(property, model.Role, type)).FirstOrDefault(static found => found is not null)
        ?? FindFurtherDemand(model, type)
        ?? FindDifferenceOfRequest(model, type)
        ?? (model.Family is { } family ? FindDifferenceOfFamily(model, family.JsonName, type) : null);

    private string? FindDifferenceOfKind(ClassPlan model, CompiledModel type)
    {
        if (type.IsStruct || type.Base is null || type.IsAbstract != model.Family is not null || !type.HasConstructor)
        {
            return model.Family is null ? "it is no class that can be made." : "it is no abstract class.";
        }

        if (model.Family is null && type.Converter is not null)
        {
            return "it has a JSON converter of its own.";
        }

        if (model.Base is not null && !chosen.ContainsKey(model.Base))
        {
            return $"it is a kind of '{model.Base}', which is written.";
        }

        return type.Base != (model.Base is null ? "System.Object" : chosen[model.Base].FullName) ? "it derives from another class." : null;
    }

    private string? FindDifference(PropertyPlan property, ModelRole role, CompiledModel type)
    {
        string jsonName = property.Shape.JsonName;
        if (!type.Properties.TryGetValue(property.Name, out CompiledProperty? there) || there.JsonName != jsonName)
        {
            return $"it has no property '{property.Name}' that is '{jsonName}' in JSON.";
        }

        string? converter = role == ModelRole.Update ? "OktaGen.OptionalConverter`1"
            : property.Shape.Shape == ScalarShape.Date ? "OktaGen.LenientDateConverter"
            : null;
        return _form.Of(property.Type) is not { } form ? $"its '{property.Name}' holds a model that is written."
            : there.Type != form ? $"its '{property.Name}' is of another type than '{property.Type}'."
            : there.IsRequired != property.IsRequired ? $"its '{property.Name}' is {(there.IsRequired ? "required" : "not required")}."
            : there.Converter != converter ? $"its '{property.Name}' is read or written in another way."
            : null;
    }

    private static string? FindFurtherDemand(ClassPlan model, CompiledModel type)
    {
        string? further = type.Properties.Where(static property => property.Value.IsRequired)
            .Select(static property => property.Key)
            .FirstOrDefault(name => !model.Properties.Any(property => property.Name == name));
        return further is not null ? $"it requires '{further}' as well."
            : model.Base is null && !type.Properties.Any(static property =>
                property is { Key: "AdditionalProperties", Value: { HoldsRest: true, Type: Rest } })
            ? "it does not keep what it does not know."
            : null;
    }

    private string? FindDifferenceOfRequest(ClassPlan model, CompiledModel type) =>
        model.Request is null ? null
        : !chosen.TryGetValue(model.Request, out CompiledModel? request) ? $"it is sent as '{model.Request}', which is written."
        : type.Request != request.FullName ? $"its ToRequest() gives no '{model.Request}'."
        : null;

    // A family is taken as a whole, or not at all.
    private string? FindDifferenceOfFamily(ClassPlan model, string discriminator, CompiledModel type)
    {
        (_, IReadOnlyList<(string Text, string Class)> kinds, string unknown, _) = model.Family!.Value;
        string? written = kinds.Select(static kind => kind.Class).Append(unknown).FirstOrDefault(name => !chosen.ContainsKey(name));
        return written is not null ? $"its kind '{written}' is written."
            : !type.Discriminators.Contains(discriminator) ? $"its kinds are not told by '{discriminator}'."
            : kinds.FirstOrDefault(kind => !type.Kinds.Contains(kind.Text)).Text is { } text ? $"it does not know the kind '{text}'."
            : null;
    }
}
