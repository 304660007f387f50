using System.CommandLine;
using OktaGen.Cli.Configuration;
using OktaGen.Cli.Terminal;

namespace OktaGen.Cli.Orgs;

/// <summary>An app that is configured, and an admin's connection to its org.</summary>
internal sealed class AppAccess : IAsyncDisposable
{
    private readonly OktaConnection _okta;

    /// <summary>Connects as an admin, whose API token is asked for where it is not given.</summary>
    /// <exception cref="ToolException">Org, app or token are not known.</exception>
    public AppAccess(ParseResult arguments, ToolHost host)
    {
        Configuration = LoadedConfiguration.Load(arguments, host);
        OktaOptions options = Configuration.Options;
        ClientId = string.IsNullOrWhiteSpace(options.ClientId)
            ? throw new ToolException("Which app? Give --client-id, or the app's settings by --settings or --user-secrets.")
            : options.ClientId.Trim();
        string url = options.OrgUrl ?? options.OktaDomain ?? throw new ToolException("Which org? Give --org-url, such as https://example.okta.com.");
        _okta = Configuration.AdminToken is { } token ? OrgAccess.ConnectAsAdmin(url, token, host) : OrgAccess.ConnectAsAdmin(arguments, host, url);
        Org = new OrgAdminClient(_okta);
    }

    public LoadedConfiguration Configuration { get; }

    public string ClientId { get; }

    public IOrgAdmin Org { get; }

    public ValueTask DisposeAsync() => _okta.DisposeAsync();
}
