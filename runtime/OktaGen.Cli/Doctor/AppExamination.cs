using System.Net;
using OktaGen.Build.Report;
using OktaGen.Cli.Orgs;
using OktaGen.Cli.Terminal;

namespace OktaGen.Cli.Doctor;

/// <summary>Looks at an app with an admin's eyes: what the token endpoint does not say.</summary>
/// <param name="org">The org.</param>
/// <param name="clientId">The app.</param>
/// <param name="needs">What its code needs of admin roles; null where that is not known.</param>
/// <param name="findings">What is found.</param>
internal sealed class AppExamination(IOrgAdmin org, string clientId, RoleNeeds? needs, Findings findings)
{
    /// <param name="key">The key that the app signs with; null where it has none that could be read.</param>
    /// <param name="asked">The scopes that its tokens are asked for.</param>
    /// <param name="cancellationToken">Ends it.</param>
    /// <returns>The scopes that are granted to the app; null where they could not be read.</returns>
    public async Task<IReadOnlyList<string>?> RunAsync(
        ExaminedKey? key, IReadOnlyList<string> asked, CancellationToken cancellationToken)
    {
        try
        {
            App app = await org.GetAppAsync(clientId, cancellationToken);
            Judge(app, signs: key is not null);
            if (key is not null)
            {
                JudgeKey(await org.ListKeysAsync(app.Id!).ToListAsync(cancellationToken), key);
            }

            List<RoleAssignment> roles = await org.ListRolesAsync(app.ClientId).ToListAsync(cancellationToken);
            JudgeRoles(roles, asked);
            if (needs is not null)
            {
                await new RoleExamination(org, needs, findings).RunAsync(roles, cancellationToken);
            }

            return await org.ListGrantedScopesAsync(app.Id!, cancellationToken);
        }
        catch (OktaApiException exception) when (exception.StatusCode == HttpStatusCode.NotFound)
        {
            findings.Fault("app", $"The org has no app {clientId}.", OrgTrouble.NeedsOwnApp);
        }
        catch (OktaException exception)
        {
            findings.Skip(
                "app",
                $"What an admin sees could not be looked at. {OrgTrouble.TextOf(exception)}",
                OrgTrouble.CureOf(exception) ?? OrgTrouble.NeedsSuperAdmin);
        }

        return null;
    }

    private void Judge(App app, bool signs)
    {
        if (signs && !app.HasKeyPair)
        {
            findings.Fault("app", $"'{app.Label}' is no API Services app that authenticates by a key pair.", OrgTrouble.NeedsKeyPairApp);
        }
        else if (app.Status != "ACTIVE")
        {
            findings.Fault("app", $"'{app.Label}' is {app.Status}.", "Activate it: oktagen setup, or its page in the Admin Console.");
        }
        else
        {
            findings.Ok("app", $"'{app.Label}' is active.");
        }
    }

    private void JudgeKey(List<AppKey> keys, ExaminedKey key)
    {
        AppKey? registered = keys.Find(candidate => candidate.IsKey(key.Public));
        if (registered is null)
        {
            findings.Fault("key", "The app does not know the public key that belongs to this private key.",
                "Register it: oktagen setup --client-id, or PUBLIC KEYS on the app's page.");
        }
        else if (!registered.IsActive)
        {
            findings.Fault("key", "The key is registered with the app, but not active.",
                "Activate it: oktagen setup, or PUBLIC KEYS on the app's page.");
        }
        else if (key.SentId is not null && registered.Kid is not null && registered.Kid != key.SentId)
        {
            findings.Fault("key", $"The app knows the key by the id {registered.Kid}, and {key.SentId} is sent.",
                $"Set PrivateKeyId to {registered.Kid}.");
        }
        else if (key.SentId is null && keys.Count > 1)
        {
            findings.Fault(
                "key", $"The app has {Count.Of(keys.Count, "key")}, and no key id is sent.", $"Set PrivateKeyId to {registered.Kid}.");
        }
        else
        {
            findings.Ok("key", "It is registered with the app, as " + (keys.Count == 1 ? "its only one." : $"one of {keys.Count}."));
        }
    }

    private void JudgeRoles(List<RoleAssignment> roles, IReadOnlyList<string> asked)
    {
        string[] types = [.. roles.Select(static role => role.Type ?? "")];
        string names = string.Join(", ", types);
        if (roles.Count == 0)
        {
            findings.Fault("role", "The app has no admin role: most calls are refused, or answered by empty lists.",
                "oktagen setup --role least, or Admin roles on the app's page.");
        }
        else if (roles.Exists(static role => role.Type == AdminRole.SuperAdmin))
        {
            findings.Warn("role", $"{names}: a super administrator may do anything that its scopes name.", RoleReach.LessRights);
        }
        else if (RoleReach.FindEmptyPromises(types, asked) is { Count: > 0 } promises)
        {
            findings.Warn(
                "role",
                RoleReach.Describe(types, promises),
                RoleReach.Cure);
        }
        else
        {
            findings.Ok("role", names);
        }
    }
}
