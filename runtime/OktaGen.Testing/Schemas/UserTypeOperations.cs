using System.Text.Json.Nodes;

namespace OktaGen.Testing;

/// <summary>User types: listed, read and created.</summary>
internal static class UserTypeOperations
{
    // The default one and nine more.
    private const int MaxTypes = 10;

    public static IReadOnlyList<Operation> Table { get; } =
    [
        new("GET", "/api/v1/meta/types/user", OktaScopes.UserTypesRead, call =>
            Answer.Ok(new JsonArray([.. call.Org.Schemas.Types.Select(type => type.ToJson(call.Org))]))),
        new("POST", "/api/v1/meta/types/user", OktaScopes.UserTypesManage, Create),
        new("GET", "/api/v1/meta/types/user/{typeId}", OktaScopes.UserTypesRead, Get),
    ];

    /// <summary>What is wrong with a new type; null where nothing is.</summary>
    public static string? CauseOf(string name, SchemaStore schemas) => name switch
    {
        "" => "The field cannot be left blank",
        _ when !char.IsAsciiLetter(name[0]) || !name.All(static letter => char.IsAsciiLetterOrDigit(letter) || letter == '_') =>
            "A name begins with a letter and has letters, digits and '_' only",
        _ when schemas.FindTypeByName(name) is not null => "An object with this field already exists in the current organization",
        _ when schemas.Types.Count == MaxTypes => "There are ten user types, the most that an org has",
        _ => null,
    };

    private static Answer Get(Call call)
    {
        string id = call.PathValues["typeId"];
        return Answer.Ok((call.Org.Schemas.FindType(id) ?? throw OktaErrors.ResourceNotFound(id, "UserType")).ToJson(call.Org));
    }

    private static Answer Create(Call call)
    {
        string name = JsonBody.Text(call.Body, "name") ?? string.Empty;
        string? cause = CauseOf(name, call.Org.Schemas);
        string displayName = JsonBody.Text(call.Body, "displayName") is { Length: > 0 } given
            ? given
            : throw OktaErrors.Validation("displayName", "displayName: The field cannot be left blank");
        return cause is null
            ? Answer.Ok(call.Org.Schemas.Add(name, displayName, call.Org.Now).ToJson(call.Org))
            : throw OktaErrors.Validation("name", $"name: {cause}");
    }
}
