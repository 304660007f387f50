using System.CommandLine;
using OktaGen.Cli.Actions;
using OktaGen.Cli.Configuration;
using OktaGen.Cli.Keys.Commands;
using OktaGen.Cli.Orgs;
using OktaGen.Cli.ScopeLists;
using OktaGen.Cli.Setup.Roles;
using OktaGen.Cli.Terminal;

namespace OktaGen.Cli.Setup;

/// <summary><c>oktagen setup</c>: from an API token to an app that calls Okta by OAuth, by one command that can be repeated.</summary>
internal static class SetupCommand
{
    private static readonly Option<string> s_label =
        new("--label") { Description = "The app's name in Okta. Default: the name of this folder." };

    private static readonly Option<string> s_appId =
        new("--client-id") { Description = "An API Services app that exists, to complete it instead of making one." };

    private static readonly Option<string> s_scopesFile = new("--scopes")
    {
        Description = "The list of the scopes to grant.",
        DefaultValueFactory = static _ => ScopesFile.DefaultPath,
    };

    private static readonly Option<string[]> s_scopes =
        new("--scope") { Description = "A scope to grant, instead of those of the list. Can be repeated." };

    private static readonly Option<bool> s_unknownScopes = new("--allow-unknown-scopes")
    {
        Description = "Grant scopes that this version of oktagen does not know as well: new ones, or those of an API of its own.",
    };

    private static readonly Option<bool> s_revoke =
        new("--revoke-unlisted") { Description = "Take away what the app was granted beyond the list." };

    private static readonly Option<string> s_keyFile = new("--key-file")
    {
        Description = "The file of the app's private key. Made if it is not there; only its owner may read it.",
        DefaultValueFactory = static _ => KeyOptions.DefaultFile,
    };

    private static readonly Option<string> s_settings =
        new("--settings") { Description = "A JSON file, such as appsettings.json, to put the settings into. Default: they are printed." };

    private static readonly Option<string> s_secrets =
        new("--user-secrets") { Description = "A project (file, folder or UserSecretsId) whose user secrets take key and settings." };

    private static readonly Option<bool> s_noDPoP =
        new("--no-dpop") { Description = "Let the app do without proofs of possession (DPoP): whoever has its tokens can use them." };

    private static readonly Option<int> s_wait = WaitOption.Create("Okta to take up grants");

    public static Command Create(ToolHost host)
    {
        var command = new Command(
            "setup",
            "Makes an API Services app with a key pair, grants it the scopes of OktaScopes.txt, gives it an admin role, and tries it.\n"
            + "Run it again to complete what is missing: what is there already stays.")
        {
            OrgAccess.Url, OrgAccess.Token, s_label, s_appId, s_scopesFile, s_scopes, s_unknownScopes, s_revoke,
            s_keyFile, KeyOptions.Type, KeyOptions.Format,
            s_settings, s_secrets, s_noDPoP, s_wait, DryRun.Option, ToolOutput.Json,
        };
        RoleOptions.AddTo(command);
        command.Validators.Add(static result =>
        {
            if (result.GetValue(s_secrets) is not null
                && (result.GetValue(s_settings) is not null || result.GetResult(s_keyFile) is { Implicit: false }))
            {
                result.AddError("--user-secrets takes key and settings: leave out --key-file and --settings.");
            }
        });
        command.SetGuardedAction((arguments, cancellationToken) => RunAsync(arguments, host, cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(ParseResult arguments, ToolHost host, CancellationToken cancellationToken)
    {
        var faults = new ArgumentFaults();
        IReadOnlyList<string>? scopes = faults.Try(() => ReadScopes(arguments));
        RoleChoice? roles = faults.Try(() => RoleOptions.Read(arguments, host));
        ConfigurationStore? store = faults.Try(() => ReadStore(arguments));
        Uri? org = faults.Try(() => ReadOrg(arguments, host));
        string? token = faults.Try(() => OrgAccess.FindToken(arguments, host)
            ?? (host.Person is null ? throw new ToolException(OrgAccess.NoToken) : null));
        faults.ThrowIfAny();

        // A person is asked only where nothing else stands in the way.
        var output = new ToolOutput(arguments);
        roles ??= await RoleOptions.AskAsync(arguments, scopes!, output, host, cancellationToken);
        token ??= OrgAccess.AskForToken(host, org!);
        var choices = new SetupChoices
        {
            Label = arguments.GetValue(s_label) ?? new DirectoryInfo(Environment.CurrentDirectory).Name,
            AppId = arguments.GetValue(s_appId),
            Scopes = scopes!,
            Roles = roles,
            RequiresDPoP = !arguments.GetValue(s_noDPoP),
            RevokesUnlisted = arguments.GetValue(s_revoke),
            KeyType = arguments.GetValue(KeyOptions.Type),
            KeyFormat = arguments.GetValue(KeyOptions.Format),
            Passphrase = KeyOptions.FindPassphrase(host),
            Wait = TimeSpan.FromSeconds(arguments.GetValue(s_wait)),
            IsDryRun = arguments.GetValue(DryRun.Option),
        };
        await using OktaConnection okta = OrgAccess.ConnectAsAdmin(org!.ToString(), token, host);
        await new SetupRun(okta, choices, store!, output, host).RunAsync(cancellationToken);
        return ExitCodes.Success;
    }

    private static ConfigurationStore ReadStore(ParseResult arguments) => arguments.GetValue(s_secrets) is { } project
        ? new UserSecretsStore(project)
        : new FileStore(arguments.GetValue(s_keyFile)!, arguments.GetValue(s_settings));

    private static Uri ReadOrg(ParseResult arguments, ToolHost host)
    {
        string url = OrgAccess.FindUrl(arguments, host) ?? throw new ToolException(OrgAccess.NoUrl);
        OrgAccess.WarnOfLookAlike(url, arguments);
        List<string> faults = [];
        return OrgUrl.Parse(url, faults) ?? throw new ToolException(faults);
    }

    private static IReadOnlyList<string> ReadScopes(ParseResult arguments)
    {
        IReadOnlyList<string> scopes = arguments.GetValue(s_scopes) is { Length: > 0 } named
            ? [.. named.Select(static scope => ScopesFile.Check(scope)).Distinct(StringComparer.Ordinal)]
            : ScopesFile.Read(arguments.GetValue(s_scopesFile)!);
        if (scopes.Count == 0)
        {
            throw new ToolException("The scope list is empty: an app without scopes gets no token. List what it needs, a scope a line.");
        }

        string[] faults = [.. GrantableScopes.FindFaults(scopes, arguments.GetValue(s_unknownScopes) ? null : "--allow-unknown-scopes")];
        return faults.Length == 0 ? scopes : throw new ToolException(faults);
    }
}
