using System.CommandLine;
using OktaGen.Cli;
using OktaGen.Cli.Terminal;
using OktaGen.Org.Credentials;
using OktaGen.Org.Running;

namespace OktaGen.Org.Commands;

/// <summary>The command line: one command, which runs until it is stopped.</summary>
internal static class OrgCommand
{
    public const string Name = "oktagen-org";

    // Time to answer what is under way, and to save.
    private static readonly TimeSpan s_endTime = TimeSpan.FromSeconds(15);

    private static readonly Option<int?> s_port =
        new("--port") { Description = "The port, on 127.0.0.1; 0 for a free one. Default: that of the state file, else a free one." };

    private static readonly Option<string> s_seed =
        new("--seed") { Description = "A JSON file with what a new org has: users, groups, apps, client, limits." };

    private static readonly Option<string> s_credentials = new("--credentials")
    {
        Description = "A file that gets the org's URL, an API token, a client id and its key: OKTA_CLIENT_* lines where its name ends in "
            + ".env, appsettings where it ends in .json. Only its owner may read it.",
    };

    private static readonly Option<string> s_state = new("--state")
    {
        Description = "A file that keeps the org between starts, with its URL and credentials. Only its owner may read it. "
            + "Where it is there, the seed is not read.",
    };

    private static readonly Option<bool> s_tls = new("--tls")
    {
        Description =
            "Answer by HTTPS, with a certificate of its own. Clients are to trust the one that lies beside the credentials (.crt).",
    };

    /// <summary>Runs the org. Whatever happens ends in an exit code and, where something went wrong, in a sentence.</summary>
    public static async Task<int> RunAsync(string[] args)
    {
        InvocationConfiguration configuration = new() { ProcessTerminationTimeout = s_endTime, EnableDefaultExceptionHandler = false };
        try
        {
            return await Create().Parse(args).InvokeAsync(configuration);
        }
        catch (Exception exception)
        {
            await configuration.Error.WriteLineAsync(UnknownFault.Describe(Name, exception));
            return ExitCodes.Failure;
        }
    }

    public static RootCommand Create()
    {
        RootCommand command = new("An Okta org on this machine, for tests and first steps. It runs until it is stopped (Ctrl+C, SIGTERM).")
        {
            s_port, s_seed, s_credentials, s_state, s_tls,
        };
        s_port.Validators.Add(static result =>
        {
            if (result.GetValueOrDefault<int?>() is < 0 or > ushort.MaxValue)
            {
                result.AddError("--port takes a number from 0 to 65535.");
            }
        });
        s_credentials.Validators.Add(static result =>
        {
            if (result.GetValueOrDefault<string>() is { } file && !CredentialsFile.IsNameKnown(file))
            {
                result.AddError("--credentials takes a file whose name ends in .env or .json: that says its form.");
            }
        });
        command.Validators.Add(static result =>
        {
            if (result.GetValue(s_tls) && result.GetValue(s_credentials) is null)
            {
                result.AddError("--tls puts its certificate beside the credentials, for clients to trust: give --credentials as well.");
            }
        });
        FailurePath.SetAction(command, RunAsync, static _ => null);
        return command;
    }

    private static async Task<int> RunAsync(ParseResult arguments, CancellationToken cancellationToken)
    {
        ToolOutput output = new(arguments);
        OrgSettings settings = new()
        {
            Port = arguments.GetValue(s_port),
            Seed = arguments.GetValue(s_seed),
            Credentials = arguments.GetValue(s_credentials),
            State = arguments.GetValue(s_state),
            UsesTls = arguments.GetValue(s_tls),
            Warn = text => ToolOutput.WriteError(arguments, text),
        };
        await using RunningOrg org = await RunningOrg.StartAsync(settings, cancellationToken);
        output.WriteLine($"{Name} is ready at {org.Url}", Tone.Good);
        await org.RunAsync(cancellationToken);
        return ExitCodes.Success;
    }
}
