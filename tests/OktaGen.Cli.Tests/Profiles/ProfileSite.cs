using OktaGen.Cli.Terminal;
using OktaGen.Cli.Tests.Support;
using OktaGen.Testing;

namespace OktaGen.Cli.Tests.Profiles;

/// <summary>An org, and a folder where an admin of it types <c>oktagen profile</c>.</summary>
internal sealed class ProfileSite : IAsyncDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly ToolHost _host;

    private ProfileSite(OktaTestOrg org)
    {
        Org = org;
        Admin = org.CreateApiToken();
        _host = new ToolHost
        {
            Person = null,
            Variable = name => name switch { "OKTA_CLIENT_TOKEN" => Admin.Token, "OKTA_CLIENT_ORGURL" => org.Url.ToString(), _ => null },
        };
    }

    public OktaTestOrg Org { get; }

    public OktaOptions Admin { get; }

    public string CodeFile => _folder.PathOf("OktaProfiles.cs");

    public string SchemaFile => _folder.PathOf("OktaProfiles.json");

    public string Code => File.ReadAllText(CodeFile);

    public static async Task<ProfileSite> StartAsync() => new(await OktaTestOrg.StartAsync());

    public Task<(int ExitCode, string Output, string Error)> RunAsync(params string[] arguments) => RunAsync(_host, arguments);

    /// <summary>Runs it where no org can be reached.</summary>
    public Task<(int ExitCode, string Output, string Error)> RunOfflineAsync(params string[] arguments) =>
        RunAsync(new ToolHost { Person = null, Variable = static _ => null }, ["--offline", .. arguments]);

    /// <summary>Writes the code for a version of C#, and gives it.</summary>
    public async Task<string> WriteAsync(int language, params string[] arguments)
    {
        (int exitCode, _, string error) = await RunAsync(["--language", $"{language}", .. arguments]);
        Assert.Equal((0, ""), (exitCode, error));
        return Code;
    }

    public async ValueTask DisposeAsync()
    {
        _folder.Dispose();
        await Org.DisposeAsync();
    }

    private Task<(int ExitCode, string Output, string Error)> RunAsync(ToolHost host, string[] arguments) =>
        Tool.RunAsync(host, ["profile", "--namespace", "Acme.Okta", "--output", CodeFile, .. arguments]);
}
