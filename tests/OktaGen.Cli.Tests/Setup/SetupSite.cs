using System.Diagnostics;
using System.Text;
using System.Text.Json.Nodes;
using OktaGen.Cli.Terminal;
using OktaGen.Cli.Tests.Support;
using OktaGen.Testing;

namespace OktaGen.Cli.Tests.Setup;

/// <summary>An empty org, an API token of its super administrator, and a folder with a scope list: where set-ups start.</summary>
internal sealed class SetupSite : IAsyncDisposable
{
    public const string Label = "Nightly job";

    private readonly TemporaryFolder _folder = new();

    private SetupSite(OktaTestOrg org)
    {
        Org = org;
        Token = org.CreateApiToken().Token!;
        ScopesFile = _folder.Write("OktaScopes.txt", "# granted\nokta.groups.read\nokta.users.manage # to suspend\nokta.logs.read\n");
    }

    public static IReadOnlyList<string> Scopes { get; } = [OktaScopes.GroupsRead, OktaScopes.UsersManage, OktaScopes.LogsRead];

    public OktaTestOrg Org { get; }

    public string Token { get; set; }

    public string ScopesFile { get; }

    public string KeyFile => PathOf("key.json");

    /// <summary>The one app of the org.</summary>
    public OktaTestServiceApp App => Org.ServiceApp(Assert.Single(Org.Apps.All).Id);

    /// <summary>All that a run leaves behind, in a form that two runs can be compared by.</summary>
    public string State => string.Join(
        "\n",
        Org.Apps.All.Select(app => $"{app.Label} {app.Status}").Concat(Org.Apps.All.Select(app => Org.ServiceApp(app.Id)).Select(app =>
            $"DPoP {app.RequireDPoP}; {string.Join(' ', app.GrantedScopes.Order())}; {string.Join(' ', app.AdminRoles.Order())}; "
            + $"own key {app.ActiveKeyIds.SequenceEqual([(string)JsonNode.Parse(File.ReadAllText(KeyFile))!["kid"]!])}")));

    public static async Task<SetupSite> StartAsync(OktaTestOrgOptions? options = null) => new(await OktaTestOrg.StartAsync(options));

    public string PathOf(string name) => _folder.PathOf(name);

    public string Write(string name, string text) => _folder.Write(name, text);

    /// <summary>Writes a file that nobody else may read.</summary>
    public string WriteKey(string name, string text)
    {
        string path = Write(name, text);
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite);
        }

        return path;
    }

    public ToolHost Host(KillSwitch? killSwitch = null) => new()
    {
        Person = null,
        CreateHandler = killSwitch is null ? null : killSwitch.CreateHandler,
        Variable = name => name switch
        {
            "OKTA_CLIENT_TOKEN" => Token,
            "OKTA_CLIENT_ORGURL" => Org.Url.ToString(),
            _ => null,
        },
    };

    /// <summary>Runs the set-up with a role, and with further arguments.</summary>
    public Task<(int ExitCode, string Output, string Error)> RunAsync(params string[] more) => RunAsync(killSwitch: null, more);

    public Task<(int ExitCode, string Output, string Error)> RunAsync(KillSwitch? killSwitch, params string[] more) =>
        Tool.RunAsync(Host(killSwitch), ["setup", .. more.Contains("--label") ? [] : (string[])["--label", Label], "--scopes", ScopesFile, .. KeyArguments(more), .. RoleArguments(more), .. more]);

    /// <summary>Starts the set-up with a role as a process of its own.</summary>
    public Process Start()
    {
        ProcessStartInfo start = ToolProcess("setup", "--label", Label, "--scopes", ScopesFile, "--key-file", KeyFile, "--role", "USER_ADMIN");
        start.Environment["OKTA_CLIENT_ORGURL"] = Org.Url.ToString();
        start.Environment["OKTA_CLIENT_TOKEN"] = Token;
        return Process.Start(start)!;
    }

    /// <summary>The tool in its own output folder: beside the tests lie other versions of what it needs.</summary>
    public static ProcessStartInfo ToolProcess(params string[] arguments)
    {
        string configuration = new DirectoryInfo(AppContext.BaseDirectory).Name;
        string tool = Path.GetFullPath(Path.Combine(AppContext.BaseDirectory, "..", "..", "OktaGen.Cli", configuration, "OktaGen.Cli.dll"));
        return new ProcessStartInfo("dotnet", [tool, .. arguments]) { RedirectStandardOutput = true, RedirectStandardError = true, RedirectStandardInput = true };
    }

    /// <summary>Makes a call as the org's super administrator.</summary>
    /// <returns>What the org answers; null where that is nothing.</returns>
    public async Task<JsonNode?> SendAsync(HttpMethod method, string path, string? json = null)
    {
        using var http = new HttpClient();
        using var request = new HttpRequestMessage(method, new Uri(Org.Url, path)) { Content = json is null ? null : new StringContent(json, Encoding.UTF8, "application/json") };
        request.Headers.TryAddWithoutValidation("Authorization", "SSWS " + Org.CreateApiToken().Token);
        using HttpResponseMessage response = await http.SendAsync(request);
        string text = await response.EnsureSuccessStatusCode().Content.ReadAsStringAsync();
        return text.Length == 0 ? null : JsonNode.Parse(text);
    }

    public async ValueTask DisposeAsync()
    {
        await Org.DisposeAsync();
        _folder.Dispose();
    }

    private string[] KeyArguments(string[] more) => more.Contains("--user-secrets") || more.Contains("--key-file") ? [] : ["--key-file", KeyFile];

    private static string[] RoleArguments(string[] more) => more.Contains("--role") || more.Contains("--no-role") ? [] : ["--role", "USER_ADMIN"];
}
