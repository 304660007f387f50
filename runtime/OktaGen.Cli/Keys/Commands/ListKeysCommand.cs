using System.CommandLine;
using OktaGen.Cli.Actions;
using OktaGen.Cli.Configuration;
using OktaGen.Cli.Orgs;
using OktaGen.Cli.Terminal;

namespace OktaGen.Cli.Keys.Commands;

/// <summary><c>oktagen keys list</c>: the keys that are registered with an app.</summary>
internal static class ListKeysCommand
{
    public static Command Create(ToolHost host)
    {
        var command = new Command("list", "Lists the keys that are registered with the app.");
        LoadedConfiguration.AddOptionsTo(command);
        command.Add(ToolOutput.Json);
        command.SetGuardedAction(async (arguments, cancellationToken) =>
        {
            var output = new ToolOutput(arguments);
            await using AppAccess app = AppAccess.Connect(arguments, host);
            List<AppKey> keys = await app.Org.ListKeysAsync(app.ClientId).ToListAsync(cancellationToken);
            if (keys.Count > 0)
            {
                output.WriteTable(
                    ["key id", "kind", "status", "created"],
                    [.. keys.Select(static key => (IReadOnlyList<Cell>)[key.Kid ?? "(none)", $"{key.Kty} {key.Crv}".TrimEnd(),
                        new Cell(key.Status ?? "", key.IsActive ? Tone.Good : Tone.Faint), key.Created ?? ""])]);
            }

            output.WriteJson(keys, ReportJson.Default.ListAppKey);
            return ExitCodes.Success;
        });
        return command;
    }
}
