using System.CommandLine;
using OktaGen.Build.Report;
using OktaGen.Cli.Actions;
using OktaGen.Cli.Configuration;
using OktaGen.Cli.ScopeLists;
using OktaGen.Cli.Terminal;

namespace OktaGen.Cli.Doctor;

/// <summary><c>oktagen doctor</c>: checks the configuration of an app against its org.</summary>
internal static class DoctorCommand
{
    public static Command Create(ToolHost host)
    {
        var command = new Command(
            "doctor",
            "Checks an app's configuration against its org: address, clock, key, credential, DPoP, scopes, role and its permissions, rate "
                + "limits; and says what cures each fault.\n"
            + "With an API token of an admin it sees more. It changes nothing.\n"
            + "Exit codes: 0 no fault, 1 not carried out, 2 faults.");
        LoadedConfiguration.AddOptionsTo(command);
        ScopeOptions.AddTo(command);
        command.Add(ToolOutput.Json);
        command.SetGuardedAction((arguments, cancellationToken) => RunAsync(arguments, host, cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(ParseResult arguments, ToolHost host, CancellationToken cancellationToken)
    {
        var output = new ToolOutput(arguments);
        var configuration = LoadedConfiguration.Load(arguments, host);
        (PermissionReport? code, IReadOnlyList<string>? listed) = await ScopeOptions.ReadAsync(arguments, cancellationToken);
        var examination = new Examination(
            configuration, listed, AssemblyScopes.Find(code), code is null ? null : RoleNeeds.Of(code), host);
        DoctorReport report = await output.WaitAsync("Examining", progress => examination.RunAsync(progress, cancellationToken));
        Write(report, output);
        output.WriteJson(report, ReportJson.Default.DoctorReport);
        return report.Healthy ? ExitCodes.Success : ExitCodes.Drift;
    }

    private static void Write(DoctorReport report, ToolOutput output)
    {
        output.WriteLine("Configuration: " + string.Join(", ", report.Sources));
        List<IReadOnlyList<Cell>> rows = [];
        foreach (Finding finding in report.Findings)
        {
            rows.Add([finding.Check, new Cell(NameOf(finding.State), ToneOf(finding.State)), finding.Text]);
            if (finding.Cure is not null)
            {
                rows.Add(["", "", "-> " + finding.Cure]);
            }
        }

        output.WriteTable(["check", "state", "finding"], rows);
        ScopeComparison.Write(report.Scopes, output, withAdvice: false);
        int faults = report.Findings.Count(static finding => finding.State == FindingState.Fault);
        output.WriteLine(faults == 0 ? "No fault." : $"{Count.Of(faults, "fault")}.", faults == 0 ? Tone.Good : Tone.Bad);
    }

    private static string NameOf(FindingState state) => state.ToString().ToLowerInvariant();

    private static Tone ToneOf(FindingState state) => state switch
    {
        FindingState.Ok => Tone.Good,
        FindingState.Warning => Tone.Warning,
        FindingState.Fault => Tone.Bad,
        _ => Tone.Faint,
    };
}
