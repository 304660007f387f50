using System.CommandLine;
using OktaGen.Cli.Terminal;

namespace OktaGen.Cli.Keys.Commands;

/// <summary>The options about keys that commands share.</summary>
internal static class KeyOptions
{
    public const string DefaultFile = "okta-key.json";

    public const string PassphraseVariable = "OKTA_CLIENT_PRIVATEKEYPASSPHRASE";

    /// <summary>What decrypts a key that is encrypted; null where it is not said.</summary>
    public static string? FindPassphrase(ToolHost host) => OktaOptions.FromEnvironment(host.Variable).PrivateKeyPassphrase;

    public static Option<KeyType> Type { get; } = new("--key-type")
    {
        Description = "The kind of a new key.",
        DefaultValueFactory = static _ => KeyType.P256,
    };

    public static Option<KeyFormat> Format { get; } = new("--key-format")
    {
        Description = "How a new key is written. Only a JSON Web Key (Jwk) brings its key id along, so that it can be rotated in place.",
        DefaultValueFactory = static _ => KeyFormat.Jwk,
    };
}
