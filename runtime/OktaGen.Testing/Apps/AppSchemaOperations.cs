namespace OktaGen.Testing;

/// <summary>The schema of an app's users: read, and changed in part.</summary>
internal static class AppSchemaOperations
{
    private const string Route = "/api/v1/meta/schemas/apps/{appId}/default";

    public static IReadOnlyList<Operation> Table { get; } =
    [
        new("GET", Route, OktaScopes.SchemasRead, call => Write(call, AppOperations.Find(call))),
        new("POST", Route, OktaScopes.SchemasManage, Update),
    ];

    private static Answer Update(Call call)
    {
        AppRecord app = AppOperations.Find(call);
        SchemaRules.Apply(app.UserSchema, call.Body, call.Org.Now);
        return Write(call, app);
    }

    private static Answer Write(Call call, AppRecord app) => Answer.Ok(app.UserSchema.ToJson($"apps/{app.Id}/default", call.Org));
}
