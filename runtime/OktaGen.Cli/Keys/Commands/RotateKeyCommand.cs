using System.CommandLine;
using OktaGen.Cli.Actions;
using OktaGen.Cli.Configuration;
using OktaGen.Cli.Terminal;

namespace OktaGen.Cli.Keys.Commands;

/// <summary><c>oktagen keys rotate</c>: gives an app a new key while it runs.</summary>
internal static class RotateKeyCommand
{
    private static readonly Option<int> s_wait = WaitOption.Create("Okta to take the new key");

    public static Command Create(ToolHost host)
    {
        var command = new Command(
            "rotate",
            "Makes a new key, registers it with the app, waits until Okta takes it, and puts it in the old one's place. The old key stays "
                + "good:\n"
            + "retire it when no instance uses it any more, an hour later at the earliest. A run that breaks off is taken up by the next "
            + "one.");
        LoadedConfiguration.AddOptionsTo(command);
        command.Add(KeyOptions.Type);
        command.Add(s_wait);
        command.Add(DryRun.Option);
        command.Add(ToolOutput.Json);
        command.SetGuardedAction((arguments, cancellationToken) => RunAsync(arguments, host, cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(ParseResult arguments, ToolHost host, CancellationToken cancellationToken)
    {
        var output = new ToolOutput(arguments);
        await using AppAccess app = AppAccess.Connect(arguments, host);
        var rotation = new KeyRotation(
            app, app.Configuration.FindKeyStore(arguments), arguments.GetValue(KeyOptions.Type),
            TimeSpan.FromSeconds(arguments.GetValue(s_wait)), host);
        if (arguments.GetValue(DryRun.Option))
        {
            await ShowAsync(rotation, output, cancellationToken);
            return ExitCodes.Success;
        }

        RotationReport report = await output.WaitAsync("Rotating the key", progress => rotation.RunAsync(progress, cancellationToken));
        if (report.WasFound)
        {
            output.WriteLine(
                $"No new key was made: a run that broke off has left {report.KeyId} beside {report.PrivateKey}.", Tone.Warning);
        }

        output.WriteLine($"The key of {report.ClientId} is now {report.KeyId}, in {report.PrivateKey}.", Tone.Good);

        // A thumbprint may begin like an option.
        string id = report.OldKeyId.StartsWith('-') ? "-- " + report.OldKeyId : report.OldKeyId;
        output.WriteLine($"Running instances take it up within the hour. Then: oktagen keys retire {id}");
        output.WriteJson(report, ReportJson.Default.RotationReport);
        return ExitCodes.Success;
    }

    private static async Task ShowAsync(KeyRotation rotation, ToolOutput output, CancellationToken cancellationToken)
    {
        List<string> calls = [];
        RotationReport report = await rotation.ShowAsync(calls.Add, cancellationToken);
        string key = report.KeyId is null
            ? $"A new key would be registered with {report.ClientId},"
            : $"The key {report.KeyId} of a run that broke off would be";
        output.WriteLine($"{key} tried, and would then take the place of {report.OldKeyId} in {report.PrivateKey}.");
        calls.ForEach(output.WriteDetail);

        output.WriteJson(report, ReportJson.Default.RotationReport);
    }
}
