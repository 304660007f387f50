using System.CommandLine;
using OktaGen.Authentication.Tokens;
using OktaGen.Build.Report;
using OktaGen.Cli.Actions;
using OktaGen.Cli.Configuration;
using OktaGen.Cli.Orgs;
using OktaGen.Cli.Terminal;
using OktaGen.Connections;

namespace OktaGen.Cli.ScopeLists;

/// <summary><c>oktagen scopes</c>: compares what code needs, the scope list holds, and the org grants.</summary>
internal static class ScopesCommand
{
    private static readonly Option<bool> s_offline =
        new("--offline") { Description = "Do not ask the org: compare project and list alone." };

    public static Command Create(ToolHost host)
    {
        var command = new Command(
            "scopes",
            "Compares the scopes that the project's code needs, its list holds, and the org grants to the app.\n"
            + "Grants are seen with an API token of an admin; without, by the tokens that the app gets. It changes nothing.\n"
            + "Exit codes: 0 in order, 1 not carried out, 2 calls fail for want of a scope.");
        ScopeOptions.AddTo(command);
        command.Add(s_offline);
        LoadedConfiguration.AddOptionsTo(command);
        command.Add(ToolOutput.Json);
        command.SetGuardedAction((arguments, cancellationToken) => RunAsync(arguments, host, cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(ParseResult arguments, ToolHost host, CancellationToken cancellationToken)
    {
        var output = new ToolOutput(arguments);
        (PermissionReport? code, IReadOnlyList<string>? listed) = await ScopeOptions.ReadAsync(arguments, cancellationToken);
        IReadOnlyCollection<string>? needed = AssemblyScopes.Find(code);
        if (needed is null && listed is null)
        {
            throw new ToolException($"There is no {ScopesFile.DefaultPath} here. Give --project, or --scopes and --assembly.");
        }

        IReadOnlyCollection<string>? granted = arguments.GetValue(s_offline)
            ? null
            : await ReadGrantedAsync(LoadedConfiguration.Load(arguments, host), [.. (needed ?? [])
                .Union(listed ?? [], StringComparer.Ordinal)], host, cancellationToken);
        IReadOnlyList<ScopeRow> rows = ScopeComparison.Compare(needed, listed, granted);
        var report = new ScopesReport(!rows.Any(static row => row.IsFault), rows);
        ScopeComparison.Write(rows, output, withAdvice: true);
        output.WriteLine(report.InOrder ? "In order." : "Calls will fail for want of a scope.", report.InOrder ? Tone.Good : Tone.Bad);
        output.WriteJson(report, ReportJson.Default.ScopesReport);
        return report.InOrder ? ExitCodes.Success : ExitCodes.Drift;
    }

    private static async Task<IReadOnlyCollection<string>> ReadGrantedAsync(
        LoadedConfiguration configuration, IReadOnlyList<string> scopes, ToolHost host, CancellationToken cancellationToken)
    {
        OktaOptions options = configuration.Options;
        if (string.IsNullOrWhiteSpace(options.ClientId))
        {
            throw new ToolException(
                "Which app? Give --client-id or the app's settings by --settings; --offline compares project and list alone.");
        }

        if (configuration.AdminToken is { } token)
        {
            await using OktaConnection okta = OrgAccess.ConnectAsAdmin(options.OrgUrl ?? options.OktaDomain ?? "", token, host);
            return await new OrgAdminClient(okta).ListGrantedScopesAsync(options.ClientId.Trim(), cancellationToken);
        }

        _ = OptionsResolver.ResolveOrThrow(Microsoft.Extensions.Options.Options.DefaultName, options, scopes);
        using var probe = new TokenProbe(options, host);
        try
        {
            AccessToken issued = await probe.RequestAsync(scopes, cancellationToken);
            return issued.Scopes ?? scopes;
        }
        catch (OktaAuthenticationException exception) when (exception.Error == "consent_required")
        {
            return [];
        }
    }
}
