using System.Text.Json.Nodes;
using OktaGen.Cli.Orgs;

namespace OktaGen.Cli.Setup.Planning;

/// <summary>The app itself: made, or activated, with the key, and with DPoP or without.</summary>
internal sealed class AppPlanner(IOrgAdmin org, SetupRequest request, SetupPlan plan)
{
    private const int PageSize = 200;

    /// <summary>Plans what the app lacks.</summary>
    /// <returns>The app; null where it is to be made.</returns>
    public async Task<App?> PlanAsync(CancellationToken cancellationToken)
    {
        App? app = await FindAppAsync(cancellationToken);
        if (app is null)
        {
            PlanApp();
        }
        else
        {
            plan.State.AppId = app.Id;
            plan.State.ClientId = app.ClientId;
            await PlanHealingAsync(app, cancellationToken);
        }

        return app;
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
        plan.Add(
            $"Create the app '{request.Label}' with the public key{proof}",
            "POST /api/v1/apps?activate=true",
            app,
            OrgJson.Default.App,
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
            plan.Add("Activate the app", $"POST {path}/lifecycle/activate", null, (_, cancel) => org.ActivateAppAsync(app.Id!, cancel));
        }

        await PlanKeyAsync(app, path, cancellationToken);
        if ((app.Settings?.OAuthClient?.RequiresDPoP ?? false) != request.RequiresDPoP)
        {
            JsonObject change = new()
            {
                ["settings"] =
                    new JsonObject { ["oauthClient"] = new JsonObject { ["dpop_bound_access_tokens"] = request.RequiresDPoP } },
            };
            plan.Add(
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
            plan.Add("Add the public key", $"POST {path}/credentials/jwks", key, OrgJson.Default.AppKey, async (state, cancel) =>
            {
                await org.AddKeyAsync(app.Id!, key, cancel);
                state.KeyId = request.Key.Kid;
            });
            return;
        }

        plan.State.KeyId = known.Kid;
        if (!known.IsActive)
        {
            plan.Add("Activate the key", $"POST {path}/credentials/jwks/{known.Id}/lifecycle/activate", null, (_, cancel) =>
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
}
