using System.Text.Json.Nodes;
using OktaGen.Cli.Configuration;
using OktaGen.Cli.Orgs;
using OktaGen.Cli.Setup.Planning;
using OktaGen.Cli.Setup.Roles;
using OktaGen.Cli.Terminal;

namespace OktaGen.Cli.Setup;

/// <summary>What a set-up says of its steps and warnings while it goes on, and its report in the end.</summary>
internal sealed class SetupProgress(SetupChoices choices, ToolOutput output)
{
    private readonly List<SetupReport.StepReport> _reports = [];
    private int _told;

    /// <summary>A step was carried out.</summary>
    public void Done(string title, string? call, JsonNode? body)
    {
        _reports.Add(new SetupReport.StepReport(title, call, body));
        output.WriteLine("done  " + title, Tone.Good);
    }

    /// <summary>Shows the steps of a dry run.</summary>
    public void Show(List<SetupStep> steps)
    {
        if (steps.Count == 0)
        {
            output.WriteLine("Nothing is to be done: the app is as it is to be.", Tone.Good);
        }

        foreach (SetupStep step in steps)
        {
            _reports.Add(new SetupReport.StepReport(step.Title, step.Call, step.Body));
            output.WriteLine(step.Title);
            if (step.Call is not null)
            {
                output.WriteDetail(step.Call);
            }

            if (step.Body is not null)
            {
                output.WriteDetail(step.Body.ToJsonString());
            }
        }

        output.WriteLine($"Then: POST /oauth2/v1/token until tokens carry {string.Join(' ', choices.Scopes)}, and a first call with one.");
    }

    /// <summary>Tells the warnings of which nobody has heard yet.</summary>
    public void Tell(SetupState state)
    {
        foreach (string warning in state.Warnings.Skip(_told))
        {
            output.WriteLine(warning, Tone.Warning);
        }

        _told = state.Warnings.Count;
    }

    /// <param name="org">The org's URL.</param>
    /// <param name="store">Where the private key is.</param>
    /// <param name="keyWasFound">Whether it was there before.</param>
    /// <param name="state">What is known of the app.</param>
    /// <param name="firstCall">The call that succeeded; null where none did.</param>
    /// <param name="settings">The settings to put in by hand; null where they are stored.</param>
    public void Report(string org, ConfigurationStore store, bool keyWasFound, SetupState state, string? firstCall, string? settings)
    {
        Tell(state);
        output.WriteJson(
            new SetupReport
            {
                OrgUrl = org,
                ClientId = state.ClientId,
                KeyId = state.KeyId,
                PrivateKey = store.KeyPlace,
                KeyWasFound = keyWasFound,
                RequiresDPoP = choices.RequiresDPoP,
                Scopes = choices.Scopes,
                Roles =
                [
                    .. choices.Roles.Roles.Select(static role => role.ToString()),
                    .. state is { RoleId: { } role, ResourceSetId: { } set } && choices.Roles.Own is not null
                        ? (string[])[AdminRole.Custom(role, set).ToString()]
                        : [],
                ],
                LeastRole = choices.Roles.Least is { } least ? LeastRoleReport.Of(least) : null,
                DryRun = choices.IsDryRun,
                Steps = _reports,
                Warnings = state.Warnings,
                FirstCall = firstCall,
                Settings = settings is null ? null : JsonNode.Parse(settings),
            },
            ReportJson.Default.SetupReport);
    }
}
