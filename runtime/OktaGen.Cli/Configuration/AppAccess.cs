using System.CommandLine;
using OktaGen.Cli.Orgs;
using OktaGen.Cli.Terminal;

namespace OktaGen.Cli.Configuration;

/// <summary>An app that is configured, and an admin's connection to its org.</summary>
internal sealed class AppAccess : IAsyncDisposable
{
    private readonly OktaConnection _okta;

    private AppAccess(LoadedConfiguration configuration, string clientId, OktaConnection okta)
    {
        Configuration = configuration;
        ClientId = clientId;
        _okta = okta;
        Org = new OrgAdminClient(okta);
    }

    public LoadedConfiguration Configuration { get; }

    public string ClientId { get; }

    public IOrgAdmin Org { get; }

    /// <summary>Connects as an admin, whose API token is asked for where it is not given.</summary>
    /// <exception cref="ToolException">Org, app or token are not known; the message names all that is missing.</exception>
    public static AppAccess Connect(ParseResult arguments, ToolHost host)
    {
        var configuration = LoadedConfiguration.Load(arguments, host);
        OktaOptions options = configuration.Options;
        string? url = options.OrgUrl ?? options.OktaDomain;
        string? token = configuration.AdminToken ?? options.Token;
        List<string> missing = [];
        if (string.IsNullOrWhiteSpace(options.ClientId))
        {
            missing.Add("Which app? Give --client-id, or the app's settings by --settings or --user-secrets.");
        }

        Uri? org = null;
        if (url is null)
        {
            missing.Add(OrgAccess.NoUrl);
        }
        else
        {
            org = OrgUrl.Parse(url, missing);
        }

        if (token is null && host.Person is null)
        {
            missing.Add(OrgAccess.NoToken);
        }

        return missing.Count > 0
            ? throw new ToolException(missing)
            : new AppAccess(
                configuration, options.ClientId!.Trim(), OrgAccess.ConnectAsAdmin(url!, token ?? OrgAccess.AskForToken(host, org!), host));
    }

    public ValueTask DisposeAsync() => _okta.DisposeAsync();
}
