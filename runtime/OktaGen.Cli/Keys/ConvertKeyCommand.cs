using System.CommandLine;
using OktaGen.Authentication;
using OktaGen.Cli.Terminal;

namespace OktaGen.Cli.Keys;

/// <summary><c>oktagen keys convert</c>: writes a PEM key as a JSON Web Key, which brings its id along.</summary>
internal static class ConvertKeyCommand
{
    private static readonly Argument<string> s_file = new("file") { Description = "The file of the private key. It is replaced at once; whoever reads it finds the same key." };

    private static readonly Option<string> s_keyId = new("--key-id") { Description = "The id (kid) by which Okta knows the key; by default its thumbprint." };

    public static Command Create()
    {
        var command = new Command("convert", "Writes a private key as a JSON Web Key with its id, so that it can be rotated in place.") { s_file, s_keyId, ToolOutput.Json };
        command.SetGuardedAction(static (arguments, _) =>
        {
            string path = arguments.GetValue(s_file)!;

            // Without a passphrase: an encrypted key stays one, as a JSON Web Key is not encrypted.
            using KeyPair key = KeyPair.Read(KeyFile.Read(path), passphrase: null);
            PrivateFile.Write(path, key.WithId(arguments.GetValue(s_keyId)).ToPrivateText(KeyFormat.Jwk), replace: true);
            KeyReport.Of(path).Write(new ToolOutput(arguments));
            return Task.FromResult(ExitCodes.Success);
        });
        return command;
    }
}
