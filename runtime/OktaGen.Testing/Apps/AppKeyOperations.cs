using System.Text.Json.Nodes;

namespace OktaGen.Testing;

/// <summary>The keys of an API Services app, for rotation.</summary>
internal static class AppKeyOperations
{
    private const string Route = "/api/v1/apps/{appId}/credentials/jwks";

    public static IReadOnlyList<Operation> Table { get; } =
    [
        new("GET", Route, OktaScopes.AppsRead, List),
        new("POST", Route, OktaScopes.AppsManage, Add),
        new("GET", Route + "/{keyId}", OktaScopes.AppsRead, call => Written(call, Find(call), status: 200)),
        new("DELETE", Route + "/{keyId}", OktaScopes.AppsManage, Delete),
        new("POST", Route + "/{keyId}/lifecycle/activate", OktaScopes.AppsManage, Activate),
        new("POST", Route + "/{keyId}/lifecycle/deactivate", OktaScopes.AppsManage, Deactivate),
    ];

    public static ServiceApp FindService(Call call)
    {
        AppRecord app = AppOperations.Find(call);
        return app.Service ?? throw OktaErrors.ResourceNotFound(app.Id, "OAuth2Client");
    }

    // A key of an app that has scopes is as good as its scopes.
    private static void VerifyMayChange(Call call)
    {
        if (FindService(call).Grants.All.Count > 0)
        {
            call.Caller.VerifySuperAdmin();
        }
    }

    private static PublicKey Find(Call call)
    {
        string id = call.PathValues["keyId"];
        return FindService(call).Keys.Find(key => key.RecordId == id) ?? throw OktaErrors.ResourceNotFound(id, "JsonWebKey");
    }

    private static Answer List(Call call)
    {
        ServiceApp service = FindService(call);
        return Answer.Ok(new JsonArray([.. service.Keys.Select(key => key.ToJson(call.Org, call.Org.FindAppId(service)))]));
    }

    private static Answer Add(Call call)
    {
        VerifyMayChange(call);
        ServiceApp service = FindService(call);
        PublicKey key = AppKeyRules.Read(call.Body, call.Org.Now);
        AppKeyRules.VerifySet([.. service.Keys, key]);
        service.Keys.Add(key);
        return Written(call, key, status: 201);
    }

    private static Answer Delete(Call call)
    {
        VerifyMayChange(call);
        PublicKey key = Find(call);
        AppKeyRules.VerifyInactive(key);
        FindService(call).Keys.Remove(key);
        key.Dispose();
        return Answer.NoContent();
    }

    private static Answer Activate(Call call)
    {
        VerifyMayChange(call);
        PublicKey key = Find(call);
        key.IsActive = true;
        return Written(call, key, status: 200);
    }

    private static Answer Deactivate(Call call)
    {
        VerifyMayChange(call);
        PublicKey key = Find(call);
        AppKeyRules.VerifyNotLastActive(FindService(call), key);
        key.IsActive = false;
        return Written(call, key, status: 200);
    }

    private static Answer Written(Call call, PublicKey key, int status) =>
        new() { Status = status, Body = key.ToJson(call.Org, call.Org.FindAppId(FindService(call))) };
}
