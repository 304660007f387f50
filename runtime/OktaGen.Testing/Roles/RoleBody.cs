using System.Text.Json.Nodes;

namespace OktaGen.Testing;

/// <summary>What the bodies of roles and resource sets have in common.</summary>
internal static class RoleBody
{
    /// <summary>Label and description, which both are wanted, and a label that no other one has.</summary>
    /// <param name="call">The call.</param>
    /// <param name="others">The labels of all others.</param>
    public static (string Label, string Description) ReadNames(Call call, IEnumerable<string> others)
    {
        string label = Required(call.Body, "label");
        return others.Contains(label)
            ? throw OktaErrors.Validation("label", "label: An object with this field already exists in the current organization")
            : (label, Required(call.Body, "description"));
    }

    public static string Required(JsonObject body, string name) => JsonBody.Text(body, name) is { Length: > 0 } text
        ? text
        : throw OktaErrors.Validation(name, $"{name}: The field cannot be left blank");

    /// <summary>The texts of a list; null where the body has none.</summary>
    public static IReadOnlyList<string>? Texts(JsonObject body, string name) => body[name] switch
    {
        null => null,
        JsonArray items => [.. items.Select(static item =>
            item is JsonValue value && value.TryGetValue(out string? text) ? text : throw OktaErrors.MalformedBody())],
        _ => throw OktaErrors.MalformedBody(),
    };
}
