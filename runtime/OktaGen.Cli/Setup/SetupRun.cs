using System.Text.Json.Nodes;
using OktaGen.Cli.Configuration;
using OktaGen.Cli.Keys;
using OktaGen.Cli.Orgs;
using OktaGen.Cli.Terminal;

namespace OktaGen.Cli.Setup;

/// <summary>
/// Sets an app up. The private key is stored before Okta hears of it, and each step is skipped where its result is there already:
/// so a run that breaks off anywhere leaves nothing that the next one does not find.
/// </summary>
internal sealed class SetupRun(OktaConnection okta, SetupChoices choices, ConfigurationStore store, ToolOutput output, ToolHost host)
{
    private readonly OrgAdminClient _org = new(okta);
    private readonly List<SetupReport.StepReport> _reports = [];

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        string issuer = await ReadIssuerAsync(cancellationToken);
        string? stored = store.ReadKey();
        string text = stored ?? MakeKey();
        using KeyPair key = KeyPair.Read(text, choices.Passphrase);
        PublicJwk publicKey = stored is null && choices.IsDryRun ? Unmade(key) : key.ToPublicJwk();
        var request = new SetupRequest(
            choices.Label, choices.AppId, publicKey, choices.Scopes, choices.Roles, choices.RequiresDPoP, choices.RevokesUnlisted);
        var planner = new SetupPlanner(_org, request, issuer);
        List<SetupStep> steps = [.. await planner.PlanAsync(cancellationToken)];
        if (stored is null)
        {
            steps.Insert(0, new SetupStep($"Make a key pair ({key.Kind}), and store the private key in {store.KeyPlace}", (_, _) =>
            {
                store.WriteKey(text);
                return Task.CompletedTask;
            }));
        }

        if (choices.IsDryRun)
        {
            Show(steps);
            Report(planner.State, firstCall: null, settings: null);
            return;
        }

        (string? firstCall, string? settings) = await output.WaitAsync("Setting up", async progress =>
        {
            await CarryOutAsync(steps, planner.State, progress, cancellationToken);
            return await FinishAsync(planner.State, text, key, progress, cancellationToken);
        });
        Report(planner.State, firstCall, settings);
        output.WriteLine($"The app '{choices.Label}' is ready: client id {planner.State.ClientId}, private key in {store.KeyPlace}.", Tone.Good);
        if (settings is not null)
        {
            output.WriteLine("Settings for its configuration:");
            output.WriteVerbatim(settings);
        }
    }

    /// <summary>The org's own URL, which grants name, and not that of a custom domain.</summary>
    private async Task<string> ReadIssuerAsync(CancellationToken cancellationToken)
    {
        Organization organization = (await _org.GetOrganizationAsync(cancellationToken)).Value;
        if (organization.Id is null)
        {
            throw new ToolException($"{okta.OrgUrl} answers, but not as an Okta org. Check the URL.");
        }

        return (organization.Links?["organization"]?.Href ?? okta.OrgUrl.GetLeftPart(UriPartial.Authority)).TrimEnd('/');
    }

    private string MakeKey()
    {
        using KeyPair made = KeyPair.Create(choices.KeyType);
        return made.ToPrivateText(choices.KeyFormat);
    }

    // Shown, and then forgotten: the key that a real run makes is another one.
    private static PublicJwk Unmade(KeyPair key)
    {
        PublicJwk made = key.ToPublicJwk();
        const string Unknown = "(of the new key)";
        return made.N is null
            ? new PublicJwk { Kty = made.Kty, Kid = Unknown, Use = made.Use, Alg = made.Alg, Crv = made.Crv, X = Unknown, Y = Unknown }
            : new PublicJwk { Kty = made.Kty, Kid = Unknown, Use = made.Use, Alg = made.Alg, N = Unknown, E = made.E };
    }

    private void Show(List<SetupStep> steps)
    {
        if (steps.Count == 0)
        {
            output.WriteLine("Nothing is to be done: the app is as it is to be.", Tone.Good);
        }

        foreach (SetupStep step in steps)
        {
            _reports.Add(new SetupReport.StepReport(step.Title, step.Call, step.Body));
            output.WriteLine(step.Title);
            if (step.Call is not null)
            {
                output.WriteDetail(step.Call);
            }

            if (step.Body is not null)
            {
                output.WriteDetail(step.Body.ToJsonString());
            }
        }

        output.WriteLine($"Then: POST /oauth2/v1/token until tokens carry {string.Join(' ', choices.Scopes)}, and a first call with one.");
    }

    private async Task CarryOutAsync(List<SetupStep> steps, SetupState state, Action<string> progress, CancellationToken cancellationToken)
    {
        foreach (SetupStep step in steps)
        {
            progress(step.Title);
            try
            {
                await step.RunAsync(state, cancellationToken);
            }
            catch (OktaException exception)
            {
                string cure = exception is OktaApiException { ErrorCode: "E0000006" or "E0000005" } ? " An API token of a super administrator is needed." : "";
                throw new ToolException($"{step.Title}: {exception.Message}{cure} Run the same command again: it goes on from here.");
            }

            Done(step.Title, step.Call, step.Body);
        }
    }

    /// <returns>The call that succeeded, null where none did; the settings to put in by hand, null where they are stored.</returns>
    private async Task<(string? FirstCall, string? Settings)> FinishAsync(
        SetupState state, string text, KeyPair key, Action<string> progress, CancellationToken cancellationToken)
    {
        var configuration = new AppConfiguration(
            okta.OrgUrl.GetLeftPart(UriPartial.Authority),
            state.ClientId!,
            key.BringsKeyId && key.KeyId == state.KeyId ? null : state.KeyId,
            choices.RequiresDPoP);
        var options = new OktaOptions
        {
            OrgUrl = configuration.OrgUrl,
            Credential = OktaCredential.OAuth,
            ClientId = configuration.ClientId,
            PrivateKey = text,
            PrivateKeyPassphrase = choices.Passphrase,
            PrivateKeyId = configuration.PrivateKeyId,
            DPoP = choices.RequiresDPoP ? OktaDPoP.On : OktaDPoP.Automatic,
        };
        var readiness = new Readiness(options, choices.Scopes, choices.Wait, host);
        progress("Waiting for tokens with all scopes");
        await readiness.AwaitScopesAsync(cancellationToken);
        Done("Tokens carry all scopes", "POST /oauth2/v1/token", body: null);
        progress("Making a first call");
        (string? call, string? fault) = await readiness.CallAsync(cancellationToken);
        if (fault is not null)
        {
            state.Warnings.Add($"The app has its scopes, but not yet what {call} needs: {fault}");
        }
        else if (call is not null)
        {
            Done($"A first call with {(choices.RequiresDPoP ? "DPoP" : "a bearer token")} was answered", call, body: null);
        }

        string? settings = store.Save(configuration);
        if (store.SettingsPlace is { } place)
        {
            Done("The settings are stored in " + place, call: null, body: null);
        }

        return (fault is null ? call : null, settings);
    }

    private void Done(string title, string? call, JsonNode? body)
    {
        _reports.Add(new SetupReport.StepReport(title, call, body));
        output.WriteLine("done  " + title, Tone.Good);
    }

    private void Report(SetupState state, string? firstCall, string? settings)
    {
        foreach (string warning in state.Warnings)
        {
            output.WriteLine(warning, Tone.Warning);
        }

        output.WriteJson(
            new SetupReport
            {
                OrgUrl = okta.OrgUrl.GetLeftPart(UriPartial.Authority),
                ClientId = state.ClientId,
                KeyId = state.KeyId,
                PrivateKey = store.KeyPlace,
                RequiresDPoP = choices.RequiresDPoP,
                Scopes = choices.Scopes,
                Roles = [.. choices.Roles.Select(static role => role.ToString())],
                DryRun = choices.IsDryRun,
                Steps = _reports,
                Warnings = state.Warnings,
                FirstCall = firstCall,
                Settings = settings is null ? null : JsonNode.Parse(settings),
            },
            ReportJson.Default.SetupReport);
    }
}
