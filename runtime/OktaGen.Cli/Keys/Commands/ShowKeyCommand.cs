using System.CommandLine;
using OktaGen.Cli.Actions;
using OktaGen.Cli.Terminal;

namespace OktaGen.Cli.Keys.Commands;

/// <summary><c>oktagen keys show</c>: what a private key is, and its public key, without showing it.</summary>
internal static class ShowKeyCommand
{
    private static readonly Argument<string> s_file = new("file")
    {
        Description = "The file of the private key: PEM (encrypted ones need " + KeyOptions.PassphraseVariable + ") or JSON Web Key.",
        DefaultValueFactory = static _ => KeyOptions.DefaultFile,
    };

    public static Command Create(ToolHost host)
    {
        var command = new Command("show", "Says what a private key is, and prints its public key.") { s_file, ToolOutput.Json };
        command.SetGuardedAction((arguments, _) =>
        {
            KeyReport.Of(arguments.GetValue(s_file)!, KeyOptions.FindPassphrase(host)).Write(new ToolOutput(arguments));
            return Task.FromResult(ExitCodes.Success);
        });
        return command;
    }
}
