using System.CommandLine;
using OktaGen.Cli.Actions;
using OktaGen.Cli.Configuration;
using OktaGen.Cli.Orgs;
using OktaGen.Cli.Profiles.Comparison;
using OktaGen.Cli.Profiles.Planning;
using OktaGen.Cli.Profiles.Schemas;
using OktaGen.Cli.Profiles.Writing;
using OktaGen.Cli.Terminal;

namespace OktaGen.Cli.Profiles;

/// <summary><c>oktagen profile</c>: writes the attributes that an org gave to its profiles as C#.</summary>
internal static class ProfileCommand
{
    public static Command Create(ToolHost host)
    {
        var command = new Command(
            "profile",
            "Writes the attributes that an org gave to users, groups and users of apps as C#: typed members of the ready-made models.\n"
            + "Reads the schemas from the org, and saves them beside the code; --offline takes the saved ones.\n"
            + "Needs an API token of an admin, or an app with okta.schemas.read and okta.userTypes.read. It changes nothing in the org.\n"
            + "Exit codes: 0 done, 1 failed, 2 --check found a difference.");
        ProfileOptions.AddTo(command);
        LoadedConfiguration.AddOptionsTo(command);
        command.Add(ToolOutput.Json);
        command.SetGuardedAction((arguments, cancellationToken) => RunAsync(arguments, host, cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(ParseResult arguments, ToolHost host, CancellationToken cancellationToken)
    {
        var output = new ToolOutput(arguments);
        ProfileFiles files = ProfileOptions.FilesOf(arguments);
        bool isOffline = arguments.GetValue(ProfileOptions.Offline);
        OrgProfiles? saved = isOffline || File.Exists(files.Schemas) ? OrgProfiles.ReadFile(files.Schemas) : null;
        OrgProfiles now = isOffline
            ? saved!
            : await output.WaitAsync("Reading the schemas", progress => ReadAsync(arguments, host, saved, progress, cancellationToken));
        ProfilePlan plan = ProfilePlanner.Plan(
            now, arguments.GetRequiredValue(ProfileOptions.Namespace), ProfileOptions.PrefixOf(arguments),
            ProfileOptions.LanguageOf(arguments));
        string code = ProfileWriter.Write(plan);
        string schemas = now.Write();
        IReadOnlyList<ProfileChange> changes = saved is null ? [] : ProfileComparison.Compare(saved, now);
        IReadOnlyList<string> different = files.FindDifferent(code, schemas);
        bool isCheck = arguments.GetValue(ProfileOptions.Check);
        if (!isCheck)
        {
            files.Write(different, code, schemas);
        }

        bool inOrder = !isCheck || different.Count == 0;
        Say(plan, changes, different, isCheck, arguments, output);
        output.WriteJson(new ProfileReport(inOrder, plan.AttributeCount, changes, different), ReportJson.Default.ProfileReport);
        return inOrder ? ExitCodes.Success : ExitCodes.Drift;
    }

    private static void Say(
        ProfilePlan plan, IReadOnlyList<ProfileChange> changes, IReadOnlyList<string> different, bool isCheck, ParseResult arguments,
        ToolOutput output)
    {
        output.WriteTable(
            changes.Count == 0 ? [] : ["change", "profile", "attribute", "what"],
            [.. changes.Select(static change => (IReadOnlyList<Cell>)[
                new Cell(change.KindText, ToneOf(change.Kind)), change.Profile, change.Attribute ?? "-", change.Detail])]);
        foreach (string path in different)
        {
            if (isCheck)
            {
                ToolOutput.WriteError(arguments, $"{path}: would be {(File.Exists(path) ? "changed" : "added")}");
            }
            else
            {
                output.WriteLine($"Wrote {path}.");
            }
        }

        output.WriteTable(
            plan.Classes.Count == 0 ? [] : ["class", "attributes"],
            [.. plan.Classes.Select(static type => (IReadOnlyList<Cell>)[type.Name, Count.Of(type.Attributes.Count, "attribute")])]);
        if (different.Count == 0)
        {
            output.WriteLine("The files are what the schemas say.", Tone.Good);
        }
    }

    private static async Task<OrgProfiles> ReadAsync(
        ParseResult arguments, ToolHost host, OrgProfiles? saved, Action<string> progress, CancellationToken cancellationToken)
    {
        Dictionary<string, string> apps = new(saved?.AppIds ?? new Dictionary<string, string>(), StringComparer.Ordinal);
        HashSet<string> known = [.. apps.Keys];
        foreach ((string name, string id) in ProfileOptions.AppsOf(arguments))
        {
            apps[name] = id;
            known.Remove(name);
        }

        await using OktaConnection okta = Connect(LoadedConfiguration.Load(arguments, host), host);
        return await new SchemaReader(new OrgSchemasClient(okta)).ReadAsync(apps, known, progress, cancellationToken);
    }

    // As an admin where there is a token of one, else as the app itself.
    private static OktaConnection Connect(LoadedConfiguration configuration, ToolHost host)
    {
        OktaOptions options = configuration.Options;
        string url = options.OrgUrl ?? options.OktaDomain ?? throw new ToolException(OrgAccess.NoUrl);
        if ((configuration.AdminToken ?? options.Token) is { } token)
        {
            return OrgAccess.ConnectAsAdmin(url, token, host);
        }

        if (!string.IsNullOrWhiteSpace(options.ClientId))
        {
            return OrgAccess.Connect(options, [OktaScopes.SchemasRead, OktaScopes.UserTypesRead], host);
        }

        List<string> faults = [];
        return OrgUrl.Parse(url, faults) is { } org && faults.Count == 0
            ? OrgAccess.ConnectAsAdmin(url, OrgAccess.AskForToken(host, org), host)
            : throw new ToolException(faults);
    }

    private static Tone ToneOf(ProfileChangeKind kind) => kind switch
    {
        ProfileChangeKind.New => Tone.Good,
        ProfileChangeKind.Changed => Tone.Warning,
        _ => Tone.Bad,
    };
}
