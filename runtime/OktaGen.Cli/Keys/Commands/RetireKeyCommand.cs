using System.CommandLine;
using OktaGen.Cli.Actions;
using OktaGen.Cli.Configuration;
using OktaGen.Cli.Orgs;
using OktaGen.Cli.Terminal;

namespace OktaGen.Cli.Keys.Commands;

/// <summary><c>oktagen keys retire</c>: takes a key away from an app that has another one.</summary>
internal static class RetireKeyCommand
{
    private static readonly Argument<string> s_keyId = new("key-id") { Description = "The id (kid) of the key that nobody uses any more." };

    public static Command Create(ToolHost host)
    {
        var command = new Command("retire", "Deactivates and deletes a key of the app, once Okta has taken the configured one: token "
            + "requests signed with it fail from then on.")
        {
            s_keyId,
        };
        LoadedConfiguration.AddOptionsTo(command);
        command.Add(DryRun.Option);
        command.Add(ToolOutput.Json);
        command.SetGuardedAction((arguments, cancellationToken) => RunAsync(arguments, host, cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(ParseResult arguments, ToolHost host, CancellationToken cancellationToken)
    {
        var output = new ToolOutput(arguments);
        string keyId = arguments.GetValue(s_keyId)!;
        bool isDryRun = arguments.GetValue(DryRun.Option);
        await using AppAccess app = AppAccess.Connect(arguments, host);
        List<AppKey> keys = await app.Org.ListKeysAsync(app.ClientId).ToListAsync(cancellationToken);
        AppKey? key = keys.Find(key => key.Kid == keyId);
        if (key is null)
        {
            output.WriteLine($"The app {app.ClientId} has no key {keyId}; nothing is to be done.");
        }
        else
        {
            await EnsureOtherKeyWorksAsync(app, arguments, key, host, cancellationToken);
            if (isDryRun)
            {
                Show(app.ClientId, key, output);
            }
            else
            {
                await RemoveAsync(app, key, output, cancellationToken);
            }
        }

        output.WriteJson(new RetirementReport(app.ClientId, keyId, Removed: key is not null
            && !isDryRun, isDryRun), ReportJson.Default.RetirementReport);
        return ExitCodes.Success;
    }

    private static async Task RemoveAsync(AppAccess app, AppKey key, ToolOutput output, CancellationToken cancellationToken)
    {
        if (key.IsActive)
        {
            await app.Org.DeactivateKeyAsync(app.ClientId, key.Id!, cancellationToken);
        }

        await app.Org.DeleteKeyAsync(app.ClientId, key.Id!, cancellationToken);
        output.WriteLine($"The app {app.ClientId} has the key {key.Kid} no longer.", Tone.Good);
    }

    private static void Show(string clientId, AppKey key, ToolOutput output)
    {
        string path = $"/api/v1/apps/{clientId}/credentials/jwks/{key.Id}";
        output.WriteLine($"The app {clientId} would lose the key {key.Kid}.");
        if (key.IsActive)
        {
            output.WriteDetail($"POST {path}/lifecycle/deactivate");
        }

        output.WriteDetail($"DELETE {path}");
    }

    // Nobody is locked out by a slip of the fingers.
    private static async Task EnsureOtherKeyWorksAsync(
        AppAccess app, ParseResult arguments, AppKey retired, ToolHost host, CancellationToken cancellationToken)
    {
        ConfigurationStore store = app.Configuration.FindKeyStore(arguments);
        string text = store.ReadKey() ?? throw new ToolException($"There is no key in {store.KeyPlace}: the app would be without.");
        using KeyPair current = KeyPair.Read(text, app.Configuration.Options.PrivateKeyPassphrase);
        if (retired.IsKey(current.ToPublicJwk()))
        {
            throw new ToolException(
                $"{retired.Kid} is the key in {store.KeyPlace}, which the app signs with. Rotate it first: oktagen keys rotate.");
        }

        await new KeyTrial(app.Configuration.Options, TimeSpan.Zero, host).AwaitAsync(text, cancellationToken);
    }
}
