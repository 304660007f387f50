using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using OktaGen.Cli.Orgs;
using OktaGen.Cli.ScopeLists;

namespace OktaGen.Cli.Setup;

/// <summary>
/// Compares an org with what is to be true, and lists the steps between. It reads alone: what is there already needs no step.
/// </summary>
internal sealed class SetupPlanner(IOrgAdmin org, SetupRequest request, string issuer)
{
    private const int PageSize = 200;

    private readonly List<SetupStep> _steps = [];

    /// <summary>What is known of the app now.</summary>
    public SetupState State { get; } = new();

    /// <summary>Is to have the last word, however the run ends.</summary>
    public SuperAdminGuard SuperAdmins { get; } = new(org);

    public async Task<IReadOnlyList<SetupStep>> PlanAsync(CancellationToken cancellationToken)
    {
        App? app = await FindAppAsync(cancellationToken);
        if (app is null)
        {
            PlanApp();
        }
        else
        {
            State.AppId = app.Id;
            State.ClientId = app.ClientId;
            await PlanHealingAsync(app, cancellationToken);
        }

        RoleAssignment[] roles = app is null ? [] : [.. await org.ListRolesAsync(app.ClientId).ToListAsync(cancellationToken)];
        IReadOnlyList<Grant> grants = app is null ? [] : await org.ListActiveGrantsAsync(app.Id!, cancellationToken);
        if (!request.Roles.Any(static role => role.Type == AdminRole.SuperAdmin))
        {
            bool isSuperAdmin = roles.Any(SuperAdminGuard.IsSuperAdmin);
            await SuperAdmins.TurnOnAsync(isSuperAdmin, cancellationToken);
            if (isSuperAdmin)
            {
                PlanDemotion();
            }
        }

        PlanRoles(roles);
        PlanGrants(grants);
        PlanRevocations(grants);
        return _steps;
    }

    /// <summary>The app that is named; else the one that has the name and the key, which an earlier, broken run has made.</summary>
    private async Task<App?> FindAppAsync(CancellationToken cancellationToken)
    {
        if (request.AppId is not null)
        {
            App named = await org.GetAppAsync(request.AppId, cancellationToken);
            return named.HasKeyPair ? named : throw new ToolException(
                $"{named.Label} ({named.Id}) is no API Services app that authenticates by a key pair. {OrgTrouble.NeedsKeyPairApp}");
        }

        List<App> namesakes = [];
        await foreach (App app in org.ListAppsAsync(request.Label, PageSize).WithCancellation(cancellationToken))
        {
            if (app.Label == request.Label && app.HasKeyPair)
            {
                namesakes.Add(app);
            }
        }

        App? own = namesakes.Find(app => app.Keys.Any(key => key.IsKey(request.Key)));
        return own is not null || namesakes.Count == 0 ? own : throw new ToolException(
            $"The org has an app '{request.Label}' ({string.Join(", ", namesakes.Select(static app => app.Id))}) already, and it has "
                + $"other keys than this one. "
            + "Give --client-id to add the key to it, --key-file with the key that it has, or --label for an app of another name.");
    }

    private void PlanApp()
    {
        var app = new App
        {
            Name = "oidc_client",
            Label = request.Label,
            SignOnMode = "OPENID_CONNECT",
            Credentials = new AppCredentials
            {
                OAuthClient = new AppOAuthCredentials { AuthenticationMethod = AppOAuthCredentials.PrivateKeyJwt, AutoKeyRotation = true },
            },
            Settings = new AppSettings
            {
                OAuthClient = new AppOAuthSettings
                {
                    ApplicationType = AppOAuthSettings.Service,
                    GrantTypes = ["client_credentials"],
                    ResponseTypes = ["token"],
                    ConsentMethod = "TRUSTED",
                    IssuerMode = "ORG_URL",
                    RequiresDPoP = request.RequiresDPoP,
                    Jwks = new AppKeySet { Keys = [AppKey.For(request.Key)] },
                },
            },
        };
        string proof = request.RequiresDPoP ? " and DPoP" : "";
        Add(
            $"Create the app '{request.Label}' with the public key{proof}",
            "POST /api/v1/apps?activate=true",
            Node(app, OrgJson.Default.App),
            async (state, cancellationToken) =>
            {
                App created = await org.CreateAppAsync(app, activate: true, cancellationToken);
                state.AppId = created.Id;
                state.ClientId = created.ClientId;
                state.KeyId = request.Key.Kid;
            });
    }

    private async Task PlanHealingAsync(App app, CancellationToken cancellationToken)
    {
        string path = "/api/v1/apps/" + app.Id;
        if (app.Status != "ACTIVE")
        {
            Add("Activate the app", $"POST {path}/lifecycle/activate", null, (_, cancel) => org.ActivateAppAsync(app.Id!, cancel));
        }

        await PlanKeyAsync(app, path, cancellationToken);
        if ((app.Settings?.OAuthClient?.RequiresDPoP ?? false) != request.RequiresDPoP)
        {
            JsonObject change = new()
            {
                ["settings"] =
                    new JsonObject { ["oauthClient"] = new JsonObject { ["dpop_bound_access_tokens"] = request.RequiresDPoP } },
            };
            Add(
                (request.RequiresDPoP ? "Require DPoP" : "Require DPoP no longer") + ", and send all else of the app as it is",
                "PUT " + path,
                change,
                (_, cancel) => SetDPoPAsync(app.Id!, cancel));
        }
    }

    private async Task PlanKeyAsync(App app, string path, CancellationToken cancellationToken)
    {
        List<AppKey> keys = await org.ListKeysAsync(app.Id!).ToListAsync(cancellationToken);
        AppKey? known = keys.Find(key => key.IsKey(request.Key));
        if (known is null)
        {
            var key = AppKey.For(request.Key);
            Add("Add the public key", $"POST {path}/credentials/jwks", Node(key, OrgJson.Default.AppKey), async (state, cancel) =>
            {
                await org.AddKeyAsync(app.Id!, key, cancel);
                state.KeyId = request.Key.Kid;
            });
            return;
        }

        State.KeyId = known.Kid;
        if (!known.IsActive)
        {
            Add("Activate the key", $"POST {path}/credentials/jwks/{known.Id}/lifecycle/activate", null, (_, cancel) =>
                org.ActivateKeyAsync(app.Id!, known.Id!, cancel));
        }
    }

    // The whole app goes back: what a PUT lacks is cleared.
    private async Task SetDPoPAsync(string appId, CancellationToken cancellationToken)
    {
        JsonObject app = await org.GetWholeAppAsync(appId, cancellationToken);
        app["settings"]!["oauthClient"]!["dpop_bound_access_tokens"] = request.RequiresDPoP;
        await org.ReplaceAppAsync(appId, app, cancellationToken);
    }

    private void PlanRoles(RoleAssignment[] assigned)
    {
        foreach (AdminRole role in request.Roles.Where(role => !assigned.Any(role.Is)))
        {
            RoleAssignment body = role.ToAssignment();
            Add(
                $"Assign the admin role {role}",
                $"POST /oauth2/v1/clients/{State.ClientId ?? SetupState.UnknownId}/roles",
                Node(body, OrgJson.Default.RoleAssignment),
                (state, cancellationToken) => UnlessThereAsync(org.AssignRoleAsync(state.ClientId!, body, cancellationToken)));
        }
    }

    private void PlanGrants(IReadOnlyList<Grant> granted)
    {
        bool isFirst = granted.Count == 0;
        foreach (string scope in request.Scopes.Where(scope => !granted.Any(grant => grant.ScopeId == scope)))
        {
            var body = new Grant { ScopeId = scope, Issuer = issuer };
            Add(
                $"Grant {scope}",
                $"POST /api/v1/apps/{State.AppId ?? SetupState.UnknownId}/grants",
                Node(body, OrgJson.Default.Grant),
                (state, cancellationToken) =>
                {
                    SuperAdmins.Expect();
                    return UnlessThereAsync(org.GrantScopeAsync(state.AppId!, body, cancellationToken));
                });
            if (isFirst && SuperAdmins.IsDoneByOrg)
            {
                AddDemotion("Take away SUPER_ADMIN, which the org's setting 'Public client app admins' gives to apps by their first scope");
            }

            isFirst = false;
        }
    }

    /// <summary>What was granted beyond the list is only taken away on demand: others may know why it is there.</summary>
    private void PlanRevocations(IReadOnlyList<Grant> granted)
    {
        Grant[] unlisted = [.. granted.Where(grant => !request.Scopes.Contains(grant.ScopeId))];
        if (request.RevokesUnlisted)
        {
            foreach (Grant grant in unlisted)
            {
                Add(
                    $"Take away {grant.ScopeId}, which is not listed",
                    $"DELETE /api/v1/apps/{State.AppId}/grants/{grant.Id}",
                    null,
                    (state, cancellationToken) => org.RevokeGrantAsync(state.AppId!, grant.Id!, cancellationToken));
            }
        }
        else if (unlisted.Length > 0)
        {
            string scopes = string.Join(", ", unlisted.Select(static grant => grant.ScopeId));
            State.Warnings.Add($"Granted, but not listed: {scopes}. {ScopeRow.Unlisted} --revoke-unlisted does the latter.");
        }
    }

    /// <summary>What an earlier run, which broke off, may have left is the first to go.</summary>
    private void PlanDemotion()
    {
        if (SuperAdmins.IsDoneByOrg)
        {
            AddDemotion("Take away SUPER_ADMIN, which nobody asked for, and the org's setting 'Public client app admins' gives");
        }
        else
        {
            State.Warnings.Add("The app is a super administrator, which was not asked for, and was left so. "
                + $"{RoleReach.LessRights} Or name it by --role.");
        }
    }

    private void AddDemotion(string title) => Add(
        title,
        $"DELETE /oauth2/v1/clients/{State.ClientId ?? SetupState.UnknownId}/roles/{{roleAssignmentId}}",
        null,
        (state, cancellationToken) => SuperAdmins.TakeAwayAsync(state.ClientId!, cancellationToken));

    // Listings lag behind: what was not in one may be there all the same.
    private static async Task UnlessThereAsync(Task call)
    {
        try
        {
            await call;
        }
        catch (OktaApiException exception) when (exception.StatusCode == HttpStatusCode.Conflict)
        {
            // Another run has done it.
        }
    }

    private static JsonNode Node<T>(T value, JsonTypeInfo<T> type) => JsonSerializer.SerializeToNode(value, type)!;

    private void Add(string title, string call, JsonNode? body, Func<SetupState, CancellationToken, Task> run) =>
        _steps.Add(new SetupStep(title, run, call, body));
}
