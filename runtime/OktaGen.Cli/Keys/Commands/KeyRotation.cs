using OktaGen.Cli.Configuration;
using OktaGen.Cli.Orgs;
using OktaGen.Cli.Terminal;

namespace OktaGen.Cli.Keys.Commands;

/// <summary>
/// Replaces the key of an app that runs: the new key is stored, registered and tried before it takes the place of the old one, which stays
/// good. So there is no moment at which a token request fails, and a rotation that breaks off is taken up where it stopped.
/// </summary>
internal sealed class KeyRotation(AppAccess app, ConfigurationStore store, KeyType type, TimeSpan limit, ToolHost host)
{
    public async Task<RotationReport> RunAsync(Action<string> progress, CancellationToken cancellationToken)
    {
        using KeyPair current = ReadCurrentKey();
        List<AppKey> registered = await ListKeysAsync(current, cancellationToken);

        string? found = store.ReadNextKey();
        string text = found ?? MakeNextKey();
        using KeyPair next = KeyPair.Read(text, passphrase: null);
        progress(found is null ? "Registering the new key" : $"Registering the key {next.KeyId}, which a run that broke off has left");
        if (Find(next, registered) is null)
        {
            await app.Org.AddKeyAsync(app.ClientId, AppKey.For(next.ToPublicJwk()), cancellationToken);
        }

        progress("Waiting until Okta takes the new key");
        await new KeyTrial(app.Configuration.Options, limit, host).AwaitAsync(text, cancellationToken);
        store.SwitchToNextKey();
        return new RotationReport(app.ClientId, store.KeyPlace, next.KeyId, current.KeyId, WasFound: found is not null, DryRun: false);
    }

    /// <summary>Checks what a rotation checks, and changes nothing.</summary>
    /// <param name="show">Takes each call that a rotation would make.</param>
    /// <param name="cancellationToken">Ends it.</param>
    public async Task<RotationReport> ShowAsync(Action<string> show, CancellationToken cancellationToken)
    {
        using KeyPair current = ReadCurrentKey();
        List<AppKey> registered = await ListKeysAsync(current, cancellationToken);

        using KeyPair? next = store.ReadNextKey() is { } text ? KeyPair.Read(text, passphrase: null) : null;
        if (next is null || Find(next, registered) is null)
        {
            show($"POST /api/v1/apps/{app.ClientId}/credentials/jwks");
        }

        show("POST /oauth2/v1/token");
        return new RotationReport(app.ClientId, store.KeyPlace, next?.KeyId, current.KeyId, WasFound: next is not null, DryRun: true);
    }

    private KeyPair ReadCurrentKey() => KeyPair.Read(
        store.ReadKey() ?? throw new ToolException($"There is no key in {store.KeyPlace} yet. oktagen setup makes one."),
        app.Configuration.Options.PrivateKeyPassphrase);

    private static AppKey? Find(KeyPair key, List<AppKey> registered) => registered.Find(known => known.IsKey(key.ToPublicJwk()));

    /// <summary>The app's keys, among which the current one is as it must be for a second one to stand beside it.</summary>
    private async Task<List<AppKey>> ListKeysAsync(KeyPair current, CancellationToken cancellationToken)
    {
        List<AppKey> registered = await app.Org.ListKeysAsync(app.ClientId).ToListAsync(cancellationToken);
        Check(current, registered);
        return registered;
    }

    // What running instances send must stay right while the app has two keys.
    private void Check(KeyPair current, List<AppKey> registered)
    {
        AppKey known = Find(current, registered) ?? throw new ToolException(
            $"The app {app.ClientId} does not have the key in {store.KeyPlace}: there is nothing to rotate. oktagen setup --client-id "
                + $"registers it.");
        if (known.Kid is null)
        {
            throw new ToolException(
                "The app's key has no id at Okta, so that it cannot have a second one beside it. Register it anew, with a key id.");
        }

        if (!current.BringsKeyId)
        {
            throw new ToolException(
                $"The key in {store.KeyPlace} does not bring its id along, which a second key makes necessary. Run 'oktagen keys convert "
                    + $"{store.KeyPlace} --key-id={known.Kid}', "
                + "remove PrivateKeyId from the settings, restart what runs with them, and run this again.");
        }

        if (!string.IsNullOrWhiteSpace(app.Configuration.Options.PrivateKeyId))
        {
            throw new ToolException("PrivateKeyId is set, and would be sent with the new key as well. Remove it from the settings, "
                + "restart what runs with them, and run this again.");
        }

        if (current.KeyId != known.Kid)
        {
            throw new ToolException(
                $"The key in {store.KeyPlace} says that its id is {current.KeyId}; at Okta it is {known.Kid}. oktagen doctor says more.");
        }
    }

    private string MakeNextKey()
    {
        using KeyPair made = KeyPair.Create(type);
        string text = made.ToPrivateText(KeyFormat.Jwk);
        store.WriteNextKey(text);
        return text;
    }
}
