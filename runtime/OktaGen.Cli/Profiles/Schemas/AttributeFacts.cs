using System.Text.Json.Nodes;

namespace OktaGen.Cli.Profiles.Schemas;

/// <summary>
/// What a schema says of an attribute, in words: for comments and comparisons. Texts of the schema stand in it as they are.
/// </summary>
internal static class AttributeFacts
{
    /// <summary>The facts, the type first.</summary>
    public static IReadOnlyList<string> Of(AttributeSchema attribute) =>
    [
        TypeOf(attribute),
        .. Limits(attribute),
        .. When(attribute.IsRequired, "required"),
        .. When(attribute.IsUnique, "unique"),
        .. Default(attribute.Json["default"]),
        .. Access(attribute),
        .. Master(attribute.Json["master"] as JsonObject),
        .. When(attribute.Text("scope") == "SELF", "set for each user, not by groups"),
        .. When(IsUnion(attribute), "the values of all groups together"),
        .. External(attribute),
    ];

    /// <summary>The type in words.</summary>
    public static string TypeOf(AttributeSchema attribute) => attribute switch
    {
        { Type: "array", Items: { } items } => "list, each item: " + TypeOf(items),
        { Type: "array" } => "list",
        { Type: "string", Format: { } format } => $"string ({format})" + ValuesOf(attribute),
        { Type: { } type } => type + ValuesOf(attribute),
        _ => "of no stated type",
    };

    private static string ValuesOf(AttributeSchema attribute) => attribute.Values.Count == 0
        ? string.Empty
        : ", one of " + string.Join(", ", attribute.Values.Select(static value => value.Value));

    private static IEnumerable<string> Limits(AttributeSchema attribute) =>
    [
        .. Range(attribute.Number("minLength"), attribute.Number("maxLength"), " characters"),
        .. Range(attribute.Number("minimum"), attribute.Number("maximum"), string.Empty),
        .. attribute.Text("pattern") is { } pattern ? [$"by the pattern {pattern}"] : Array.Empty<string>(),
    ];

    private static IEnumerable<string> Range(string? least, string? most, string unit) => (least, most) switch
    {
        (null, null) => [],
        (null, _) => [$"at most {most}{unit}"],
        (_, null) => [$"at least {least}{unit}"],
        _ => [$"{least} to {most}{unit}"],
    };

    private static IEnumerable<string> Default(JsonNode? value) => value is null ? [] : [$"{value.ToJsonString()} by default"];

    private static IEnumerable<string> Access(AttributeSchema attribute)
    {
        string? mutability = attribute.Mutability switch
        {
            "READ_ONLY" => "read-only",
            "IMMUTABLE" => "set at creation and never changed",
            "WRITE_ONLY" => "never answered",
            _ => null,
        };
        IEnumerable<string> permissions = (attribute.Json["permissions"] as JsonArray ?? [])
            .OfType<JsonObject>()
            .Where(static permission => AttributeSchema.TextOf(permission["principal"]) == "SELF")
            .Select(static permission => AttributeSchema.TextOf(permission["action"]) switch
            {
                "HIDE" => "hidden from the user",
                "READ_ONLY" => "the user may read it",
                "READ_WRITE" => "the user may change it",
                var other => $"the user: {other}",
            });
        return [.. When(mutability is not null, mutability!), .. permissions, .. When(attribute.Flag("sensitive"), "sensitive")];
    }

    private static IEnumerable<string> Master(JsonObject? master)
    {
        IEnumerable<string> priority = (master?["priority"] as JsonArray ?? [])
            .OfType<JsonObject>()
            .Select(static source => string.Join(
                ' ', new[] { AttributeSchema.TextOf(source["type"]), AttributeSchema.TextOf(source["value"]) }.OfType<string>()));
        return AttributeSchema.TextOf(master?["type"]) switch
        {
            null => [],
            "OKTA" => ["mastered by Okta"],
            "PROFILE_MASTER" => ["mastered by the profile's source"],
            "OVERRIDE" => ["mastered by the first of " + string.Join(", ", priority)],
            var other => [$"mastered by {other}"],
        };
    }

    // ENABLE or DISABLE at Okta; true would say the same.
    private static bool IsUnion(AttributeSchema attribute) => attribute.Text("union") == "ENABLE" || attribute.Flag("union");

    private static IEnumerable<string> External(AttributeSchema attribute) => attribute.Text("externalName") is { Length: > 0 } name
        ? [$"called {name} outside" + (attribute.Text("externalNamespace") is { Length: > 0 } space ? $" ({space})" : string.Empty)]
        : [];

    private static IEnumerable<string> When(bool isSo, string fact) => isSo ? [fact] : [];
}
