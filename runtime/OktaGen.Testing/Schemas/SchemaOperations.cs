namespace OktaGen.Testing;

/// <summary>The schemas of users and groups: read, and changed in part.</summary>
internal static class SchemaOperations
{
    private const string GroupId = "group/default";

    public static IReadOnlyList<Operation> Table { get; } =
    [
        new("GET", "/api/v1/meta/schemas/user/{schemaId}", OktaScopes.SchemasRead, call => Write(call, FindType(call))),
        new("POST", "/api/v1/meta/schemas/user/{schemaId}", OktaScopes.SchemasManage, UpdateUser),
        new("GET", "/api/v1/meta/schemas/group/default", OktaScopes.SchemasRead, call =>
            Answer.Ok(call.Org.Schemas.Group.ToJson(GroupId, call.Org))),
        new("POST", "/api/v1/meta/schemas/group/default", OktaScopes.SchemasManage, UpdateGroup),
    ];

    private static Answer UpdateUser(Call call)
    {
        UserTypeRecord type = FindType(call);
        SchemaRules.Apply(type.Schema, call.Body, call.Org.Now);
        return Write(call, type);
    }

    private static Answer UpdateGroup(Call call)
    {
        SchemaRules.Apply(call.Org.Schemas.Group, call.Body, call.Org.Now);
        return Answer.Ok(call.Org.Schemas.Group.ToJson(GroupId, call.Org));
    }

    private static Answer Write(Call call, UserTypeRecord type) => Answer.Ok(type.Schema.ToJson("user/" + type.SchemaId, call.Org));

    private static UserTypeRecord FindType(Call call)
    {
        string id = call.PathValues["schemaId"];
        return call.Org.Schemas.FindTypeBySchema(id) ?? throw OktaErrors.ResourceNotFound(id, "UserSchema");
    }
}
