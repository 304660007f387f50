namespace Fleet.Processes;

/// <summary><c>oktagen-org</c> with a limit and one user.</summary>
internal sealed class OrgProcess : IAsyncDisposable
{
    public const string UserId = "ann@example.com";

    private readonly ChildProcess _process;
    private readonly DirectoryInfo _folder;

    private OrgProcess(ChildProcess process, DirectoryInfo folder) => (_process, _folder) = (process, folder);

    /// <summary>What makes a client know the org.</summary>
    public required IReadOnlyDictionary<string, string> Credentials { get; init; }

    public static async Task<OrgProcess> StartAsync(FleetSettings settings)
    {
        DirectoryInfo folder = Directory.CreateTempSubdirectory("fleet.");
        string seed = Path.Combine(folder.FullName, "seed.json");
        string credentials = Path.Combine(folder.FullName, "org.env");
        await File.WriteAllTextAsync(seed, $$"""
            {
              "users": [{ "login": "{{UserId}}", "firstName": "Ann", "lastName": "Able" }],
              "limits": [{ "path": "/api/v1/users", "limit": {{settings.Limit}}, "windowSeconds": {{settings.Window}} }],
              "client": { "scopes": ["okta.users.read"] }
            }
            """);
        var process = new ChildProcess(
            "OktaGen.Org.dll", ["--seed", seed, "--credentials", credentials], new Dictionary<string, string>());
        await process.WaitForAsync("oktagen-org is ready");
        return new OrgProcess(process, folder)
        {
            Credentials = (await File.ReadAllLinesAsync(credentials)).Select(static line => line.Split('=', 2))
                .ToDictionary(static pair => pair[0], static pair => pair[1]),
        };
    }

    public async ValueTask DisposeAsync()
    {
        await _process.DisposeAsync();
        _folder.Delete(recursive: true);
    }
}
