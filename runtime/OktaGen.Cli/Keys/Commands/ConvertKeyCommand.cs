using System.CommandLine;
using OktaGen.Authentication;
using OktaGen.Cli.Actions;
using OktaGen.Cli.Files;
using OktaGen.Cli.Terminal;

namespace OktaGen.Cli.Keys.Commands;

/// <summary><c>oktagen keys convert</c>: writes a PEM key as a JSON Web Key, which brings its id along.</summary>
internal static class ConvertKeyCommand
{
    private static readonly Argument<string> s_file = new("file")
    {
        Description = $"The file of the private key (an encrypted one needs {KeyOptions.PassphraseVariable}). "
            + "It is replaced at once; whoever reads it finds the same key.",
    };

    private static readonly Option<string> s_keyId =
        new("--key-id") { Description = "The id (kid) by which Okta knows the key; by default its thumbprint." };

    public static Command Create(ToolHost host)
    {
        var command = new Command("convert",
            "Writes a private key as a JSON Web Key with its id, so that it can be rotated in place.") { s_file, s_keyId, ToolOutput.Json };
        command.SetGuardedAction((arguments, _) =>
        {
            string path = arguments.GetValue(s_file)!;

            string text = KeyFile.Read(path);
            using KeyPair key = KeyPair.Read(text, KeyOptions.FindPassphrase(host));
            PrivateFile.Write(path, key.WithId(arguments.GetValue(s_keyId)).ToPrivateText(KeyFormat.Jwk), replace: true);
            var output = new ToolOutput(arguments);
            KeyReport.Of(path).Write(output);
            if (IsEncrypted(text))
            {
                output.WriteLine(
                    "The key was encrypted, and is no longer: a JSON Web Key cannot be. Only its owner may read the file. "
                    + "Remove PrivateKeyPassphrase from the settings.",
                    Tone.Warning);
            }

            return Task.FromResult(ExitCodes.Success);
        });
        return command;
    }

    private static bool IsEncrypted(string text)
    {
        try
        {
            KeyPair.Read(text, passphrase: null).Dispose();
            return false;
        }
        catch (PrivateKeyFormatException)
        {
            return true;
        }
    }
}
