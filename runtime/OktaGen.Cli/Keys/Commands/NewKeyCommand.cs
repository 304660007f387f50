using System.CommandLine;
using OktaGen.Cli.Actions;
using OktaGen.Cli.Files;
using OktaGen.Cli.Terminal;

namespace OktaGen.Cli.Keys.Commands;

/// <summary><c>oktagen keys new</c>: makes a key pair, and keeps the private key to itself.</summary>
internal static class NewKeyCommand
{
    private static readonly Option<string> s_output = new("--output", "-o")
    {
        Description = "The file for the private key. Only its owner may read it, and a file that is there stays.",
        DefaultValueFactory = static _ => KeyOptions.DefaultFile,
    };

    private static readonly Option<bool> s_print = new("--print-private-key")
    {
        Description = "Write the private key to the standard output, and to no file: to pipe it into a vault.",
    };

    private static readonly Option<string> s_keyId =
        new("--key-id") { Description = "The key's id (kid); by default its thumbprint (RFC 7638)." };

    public static Command Create()
    {
        var command = new Command(
            "new", "Makes a key pair. The public key is printed, to be registered with an app; 'oktagen setup' does both.")
        {
            KeyOptions.Type, KeyOptions.Format, s_output, s_print, s_keyId, ToolOutput.Json,
        };
        command.Validators.Add(static result =>
        {
            if (result.GetValue(s_print) && (result.GetValue(ToolOutput.Json) || result.GetResult(s_output) is { Implicit: false }))
            {
                result.AddError("--print-private-key writes the key and nothing else: leave out --json and --output.");
            }
        });
        command.SetGuardedAction(RunAsync);
        return command;
    }

    private static async Task<int> RunAsync(ParseResult arguments, CancellationToken cancellationToken)
    {
        using KeyPair key = KeyPair.Create(arguments.GetValue(KeyOptions.Type), arguments.GetValue(s_keyId));
        string text = key.ToPrivateText(arguments.GetValue(KeyOptions.Format));
        if (arguments.GetValue(s_print))
        {
            arguments.InvocationConfiguration.Output.Write(text);
        }
        else
        {
            string path = arguments.GetValue(s_output)!;
            PrivateFile.Write(path, text);
            var output = new ToolOutput(arguments);
            KeyReport.Of(path).Write(output);
            if (await GitRepository.FindTakerAsync(path, cancellationToken) is { } repository)
            {
                output.WriteLine(GitRepository.Describe(path, repository, "it") + ".", Tone.Warning);
            }
        }

        return ExitCodes.Success;
    }
}
