using OktaGen.Cli.Configuration;
using OktaGen.Cli.Files;
using OktaGen.Cli.Keys;
using OktaGen.Cli.Orgs;
using OktaGen.Cli.Setup.Planning;
using OktaGen.Cli.Terminal;

namespace OktaGen.Cli.Setup;

/// <summary>
/// Sets an app up. The private key is stored before Okta hears of it, and each step is skipped where its result is there already:
/// so a run that breaks off anywhere leaves nothing that the next one does not find.
/// </summary>
internal sealed class SetupRun(OktaConnection okta, SetupChoices choices, ConfigurationStore store, ToolOutput output, ToolHost host)
{
    private static readonly TimeSpan s_leaveTime = TimeSpan.FromSeconds(10);

    private readonly OrgAdminClient _org = new(okta);
    private readonly SetupProgress _progress = new(choices, output);
    private bool _keyWasFound;

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        OktaResponse<Organization> organization = await _org.IdentifyAsync(okta.OrgUrl, cancellationToken);
        string? stored = store.ReadTrustedKey();
        string text = stored ?? MakeKey();
        using KeyPair key = KeyPair.Read(text, choices.Passphrase);
        PublicJwk publicKey = stored is null && choices.IsDryRun ? Unmade(key) : key.ToPublicJwk();
        var request = new SetupRequest(
            choices.Label, choices.AppId, publicKey, choices.Scopes, choices.Roles, choices.RequiresDPoP, choices.RevokesUnlisted);
        var planner = new SetupPlanner(_org, request, IssuerOf(organization.Value));

        // Before an org refuses what a wrong clock makes of tokens.
        WarnOfClock(organization, planner.State);
        _progress.Tell(planner.State);
        List<SetupStep> steps = [.. await planner.PlanAsync(cancellationToken)];
        await WarnOfKeyAsync(stored is null ? null : key, planner.State, cancellationToken);
        WarnOfRoles(planner.State);
        _progress.Tell(planner.State);
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
            _progress.Show(steps);
            Report(planner.State, firstCall: null, settings: null);
            return;
        }

        (string? firstCall, string? settings) = await output.WaitAsync("Setting up", async progress =>
        {
            try
            {
                await CarryOutAsync(steps, planner.State, progress, cancellationToken);
                return await FinishAsync(planner, text, key, progress, cancellationToken);
            }
            catch (Exception exception)
            {
                await LeaveAsync(planner, exception);
                throw;
            }
        });
        Report(planner.State, firstCall, settings);
        output.WriteLine($"The app '{choices.Label}' is ready: client id {planner.State.ClientId}.", Tone.Good);
        if (settings is not null)
        {
            output.WriteLine("Settings for its configuration:");
            output.WriteVerbatim(settings);
        }
    }

    /// <summary>The org's own URL, which grants name, and not that of a custom domain.</summary>
    private string IssuerOf(Organization organization) =>
        (organization.Links?["organization"]?.Href ?? okta.OrgUrl.GetLeftPart(UriPartial.Authority)).TrimEnd('/');

    /// <param name="found">The key that was there already; null where it is made now.</param>
    /// <param name="state">Takes the warnings.</param>
    /// <param name="cancellationToken">Ends it.</param>
    private async Task WarnOfKeyAsync(KeyPair? found, SetupState state, CancellationToken cancellationToken)
    {
        _keyWasFound = found is not null;
        if (found is not null)
        {
            output.WriteLine($"The key that is in {store.KeyPlace} already is used: {found.Kind}, id {found.KeyId}.", Tone.Warning);
        }

        if (store.KeyFile is { } file && await GitRepository.FindTakerAsync(file, cancellationToken) is { } repository)
        {
            state.Warnings.Add(GitRepository.Describe(file, repository, "the private key")
                + "; or keep key and settings out of the repository: --user-secrets PROJECT.");
        }
    }

    private void WarnOfRoles(SetupState state)
    {
        string[] roles = [.. choices.Roles.Roles.Select(static role => role.Type)];
        if (RoleReach.FindEmptyPromises(roles, choices.Scopes) is { Count: > 0 } promises)
        {
            state.Warnings.Add($"{RoleReach.Describe(roles, promises)} {RoleReach.Cure}");
        }
    }

    private void WarnOfClock(OktaResponse answer, SetupState state)
    {
        if (ClockDifference.Of(answer, host) is { IsTolerable: false } difference)
        {
            state.Warnings.Add($"This machine's clock is {difference} {ClockDifference.Cure}");
        }
    }

    // However it ended, also by a person's wish: nobody stays super administrator who was not to be.
    private async Task LeaveAsync(SetupPlanner planner, Exception cause)
    {
        using var end = new CancellationTokenSource(s_leaveTime, host.Time);
        if (await planner.SuperAdmins.BreakOffAsync(planner.State.ClientId, end.Token) is { } left)
        {
            throw new ToolException([cause is OperationCanceledException ? "Cancelled." : cause.Message, left]);
        }
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
                throw new ToolException(
                    $"{step.Title}: {OrgTrouble.Describe(exception)} Run the same command again: it goes on from here.", exception);
            }

            _progress.Done(step.Title, step.Call, step.Body);
        }
    }

    /// <returns>The call that succeeded, null where none did; the settings to put in by hand, null where they are stored.</returns>
    private async Task<(string? FirstCall, string? Settings)> FinishAsync(
        SetupPlanner planner, string text, KeyPair key, Action<string> progress, CancellationToken cancellationToken)
    {
        SetupState state = planner.State;
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
        _progress.Done("Tokens carry all scopes", "POST /oauth2/v1/token", body: null);
        progress("Making a first call");
        (string? call, string? fault) = await readiness.CallAsync(cancellationToken);
        if (fault is not null)
        {
            state.Warnings.Add($"The app has its scopes, but not yet what {call} needs: {fault}");
        }
        else if (call is not null)
        {
            _progress.Done($"A first call with {(choices.RequiresDPoP ? "DPoP" : "a bearer token")} was answered", call, body: null);
        }

        if (await planner.SuperAdmins.EndAsync(state.ClientId, cancellationToken))
        {
            _progress.Done("Take away SUPER_ADMIN, which the org gave the app meanwhile", call: null, body: null);
        }

        string? settings = store.Save(configuration);
        if (store.SettingsPlace is { } place)
        {
            _progress.Done("The settings are stored in " + place, call: null, body: null);
        }

        return (fault is null ? call : null, settings);
    }

    private void Report(SetupState state, string? firstCall, string? settings) => _progress.Report(
        okta.OrgUrl.GetLeftPart(UriPartial.Authority), store, _keyWasFound, state, firstCall, settings);
}
