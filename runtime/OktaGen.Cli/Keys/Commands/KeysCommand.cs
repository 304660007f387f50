using System.CommandLine;
using OktaGen.Cli.Terminal;

namespace OktaGen.Cli.Keys.Commands;

/// <summary><c>oktagen keys</c>: the key pairs by which apps authenticate.</summary>
internal static class KeysCommand
{
    public static Command Create(ToolHost host) => new("keys", "Makes, shows and rotates the key pair by which an app authenticates.")
    {
        NewKeyCommand.Create(),
        ShowKeyCommand.Create(host),
        ConvertKeyCommand.Create(host),
        ListKeysCommand.Create(host),
        RotateKeyCommand.Create(host),
        RetireKeyCommand.Create(host),
    };
}
