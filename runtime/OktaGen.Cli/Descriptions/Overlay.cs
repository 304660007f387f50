using System.Text.Json.Nodes;

namespace OktaGen.Cli.Descriptions;

/// <summary>
/// Corrections to a description, in the form of the OpenAPI Overlay Specification 1.0. Each action says its reason
/// (<c>description</c>) and must find its target, so that a correction that no longer applies is noticed.
/// </summary>
internal sealed class Overlay
{
    private readonly DescriptionFile _file;
    private readonly JsonArray _actions;

    private Overlay(DescriptionFile file, JsonArray actions)
    {
        _file = file;
        _actions = actions;
    }

    /// <exception cref="DescriptionException">The text is no overlay.</exception>
    public static Overlay Read(DescriptionFile file)
    {
        return file.Parse() is JsonObject json && json.ContainsKey("overlay") && json["actions"] is JsonArray actions
            ? new Overlay(file, actions)
            : throw file.FaultAt(null, "it is no overlay, which has 'overlay' and 'actions'.");
    }

    /// <exception cref="DescriptionException">An action is malformed, gives no reason or finds no target.</exception>
    public void ApplyTo(JsonNode description)
    {
        for (int i = 0; i < _actions.Count; i++)
        {
            string place = $"#/actions/{i}";
            if (_actions[i] is not JsonObject action || Text(action, "target") is not { } target)
            {
                throw _file.FaultAt(place, "an action needs a 'target'.");
            }

            if (string.IsNullOrWhiteSpace(Text(action, "description")))
            {
                throw _file.FaultAt(place, $"the action on '{target}' gives no reason: say it in its 'description'.");
            }

            if (!OverlayPath.TryFind(target, description, out JsonNode? found))
            {
                throw _file.FaultAt(place, $"'{target}' is no plain path such as $.components.schemas['User'].properties.");
            }

            Apply(action, found ?? throw _file.FaultAt(place, $"the description has no '{target}'."), target, place);
        }
    }

    private void Apply(JsonObject action, JsonNode target, string path, string place)
    {
        if (action["remove"] is JsonValue remove && remove.TryGetValue(out bool isRemoved) && isRemoved)
        {
            switch (target.Parent)
            {
                case JsonObject parent:
                    parent.Remove(target.GetPropertyName());
                    return;
                case JsonArray list:
                    list.RemoveAt(target.GetElementIndex());
                    return;
                default:
                    throw _file.FaultAt(place, "the whole description cannot be removed.");
            }
        }

        switch (action["update"], target)
        {
            case (JsonObject update, JsonObject fields):
                Merge(fields, update);
                return;
            case ({ } update, JsonArray items):
                items.Add(update.DeepClone());
                return;
            default:
                throw _file.FaultAt(place, $"the action on '{path}' needs 'remove: true', or an 'update' for an object or a list.");
        }
    }

    private static void Merge(JsonObject fields, JsonObject update)
    {
        foreach ((string name, JsonNode? value) in update)
        {
            switch (fields[name], value)
            {
                case (JsonObject inner, JsonObject innerUpdate):
                    Merge(inner, innerUpdate);
                    break;
                case (JsonArray items, JsonArray more):
                    foreach (JsonNode? item in more)
                    {
                        items.Add(item?.DeepClone());
                    }

                    break;
                default:
                    fields[name] = value?.DeepClone();
                    break;
            }
        }
    }

    private static string? Text(JsonObject fields, string name) =>
        fields[name] is JsonValue value && value.TryGetValue(out string? text) ? text : null;
}
