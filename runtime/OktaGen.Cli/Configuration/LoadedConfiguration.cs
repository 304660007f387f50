using System.CommandLine;
using Microsoft.Extensions.Configuration;
using OktaGen.Authentication;
using OktaGen.Cli.Orgs;
using OktaGen.Cli.Terminal;

namespace OktaGen.Cli.Configuration;

/// <summary>The configuration of an app, as the app itself would read it, and the admin who looks into the org beside it.</summary>
/// <param name="Options">The app's options, perhaps with faults.</param>
/// <param name="AdminToken">An API token by which to see grants, roles and keys; null where there is none.</param>
/// <param name="Sources">Where the options come from, for people; the later ones win.</param>
/// <param name="PlainSecrets">The secrets that stand in a settings file, by their names.</param>
internal sealed record LoadedConfiguration(
    OktaOptions Options, string? AdminToken, IReadOnlyList<string> Sources, IReadOnlyList<string> PlainSecrets)
{
    private const string DefaultSettings = "appsettings.json";

    private static readonly Option<string[]> s_settings = new("--settings")
    {
        Description =
            $"A JSON file with the app's settings. Can be repeated: the later ones win. Default: {DefaultSettings}, if it is there.",
    };

    private static readonly Option<string> s_section = new("--section")
    {
        Description = "The section of the settings that holds Client.",
        DefaultValueFactory = static _ => "Okta",
    };

    private static readonly Option<string> s_secrets =
        new("--user-secrets") { Description = "A project (file, folder or UserSecretsId) whose user secrets belong to the settings." };

    private static readonly Option<string> s_clientId =
        new("--client-id") { Description = "The app's client id, instead of that of the settings." };

    private static readonly Option<string> s_keyFile =
        new("--key-file") { Description = "The file of the app's private key, instead of the key of the settings." };

    private static readonly string[] s_secretNames =
        [nameof(OktaOptions.Token), nameof(OktaOptions.PrivateKey), nameof(OktaOptions.PrivateKeyPassphrase),
            nameof(OktaOptions.ClientSecret)];

    public static void AddOptionsTo(Command command)
    {
        foreach (Option option in (Option[])[s_settings, s_section, s_secrets, OrgAccess.Url, s_clientId, s_keyFile, OrgAccess.Token])
        {
            command.Add(option);
        }
    }

    /// <summary>Reads <c>OKTA_CLIENT_*</c> variables, then the files, then the user secrets, then the command's options.</summary>
    /// <exception cref="ToolException">A credential would go where its source does not say.</exception>
    public static LoadedConfiguration Load(ParseResult arguments, ToolHost host)
    {
        List<string> plain = [];
        var options = new OktaOptions();
        List<SettingsSource> sources = [Apply("OKTA_CLIENT_* variables", OktaSettings.OfEnvironment(host.Variable), options)];
        string section = arguments.GetValue(s_section)!;
        foreach (string file in FilesOf(arguments))
        {
            IConfigurationSection settings = new ConfigurationBuilder()
                .AddJsonFile(Path.GetFullPath(file), optional: false)
                .Build()
                .GetSection(section);
            sources.Add(Apply(file, OktaSettings.OfConfiguration(settings), options));
            FindKeyFile(options, sources[^1].Values, file);
            plain.AddRange(s_secretNames.Where(name => !string.IsNullOrWhiteSpace(settings[$"Client:{name}"]))
                .Select(name => $"{section}:Client:{name} in {file}"));
        }

        if (arguments.GetValue(s_secrets) is { } project)
        {
            IConfigurationRoot secrets = new ConfigurationBuilder()
                .AddJsonFile(new UserSecretsStore(project).FilePath, optional: true)
                .Build();
            sources.Add(Apply("the user secrets", OktaSettings.OfConfiguration(secrets.GetSection(section)), options));
        }

        if (arguments.GetValue(OrgAccess.Url) is null)
        {
            CredentialHome.Check(sources, arguments.GetValue(OrgAccess.Token) is not null);
        }

        Override(options, arguments);
        OrgAccess.WarnOfLookAlike(options.OrgUrl ?? options.OktaDomain, arguments);
        return new LoadedConfiguration(
            options, TakeAdminToken(options, arguments), [.. sources.Select(static source => source.Name)], plain);
    }

    /// <summary>Where the app's key is, to be replaced there.</summary>
    /// <exception cref="ToolException">It is where this tool cannot put another one.</exception>
    public ConfigurationStore FindKeyStore(ParseResult arguments)
    {
        if (!string.IsNullOrWhiteSpace(Options.PrivateKeyFile))
        {
            if (KeyFile.LooksLikeKey(Options.PrivateKeyFile))
            {
                throw new ToolException(
                    "PrivateKeyFile holds a key, not the path of one. Put the key into a file of its own, and its path here.");
            }

            return Options.PrivateKeyFile.Contains('\0', StringComparison.Ordinal)
                ? throw new ToolException("PrivateKeyFile holds a NUL character, which no path has. Write it without.")
                : new FileStore(Options.PrivateKeyFile, settingsFile: null);
        }

        return arguments.GetValue(s_secrets) is { } project && new UserSecretsStore(project) is var store && store.ReadKey() is not null
            ? store
            : throw new ToolException("The private key is neither in a file (PrivateKeyFile, --key-file) nor in user secrets "
                + "(--user-secrets): another key cannot be put in its place.");
    }

    private static SettingsSource Apply(string name, OktaSettings settings, OktaOptions options)
    {
        settings.ApplyTo(options);
        var own = new OktaOptions();
        settings.ApplyTo(own);
        return new SettingsSource(name, own);
    }

    // The app reads it from its own folder, where its settings are.
    private static void FindKeyFile(OktaOptions options, OktaOptions own, string settings)
    {
        if (!string.IsNullOrWhiteSpace(own.PrivateKeyFile) && !KeyFile.LooksLikeKey(own.PrivateKeyFile))
        {
            options.PrivateKeyFile = Path.Combine(Path.GetDirectoryName(settings) ?? "", own.PrivateKeyFile);
        }
    }

    private static string[] FilesOf(ParseResult arguments) => arguments.GetValue(s_settings) switch
    {
        { Length: > 0 } files => files,
        _ when File.Exists(DefaultSettings) => [DefaultSettings],
        _ => [],
    };

    private static void Override(OktaOptions options, ParseResult arguments)
    {
        if (arguments.GetValue(OrgAccess.Url) is { } url)
        {
            options.OrgUrl = url;
        }

        options.ClientId = arguments.GetValue(s_clientId) ?? options.ClientId;
        if (arguments.GetValue(s_keyFile) is { } file)
        {
            options.PrivateKey = null;
            options.PrivateKeyFile = file;
        }
    }

    // Of an app that has a client id, an API token beside it is the admin's.
    private static string? TakeAdminToken(OktaOptions options, ParseResult arguments)
    {
        string? token = arguments.GetValue(OrgAccess.Token);
        if (options is { Credential: null or OktaCredential.OAuth, ClientId: not null, Token: not null })
        {
            token ??= options.Token;
            options.Token = null;
        }

        return token;
    }
}
