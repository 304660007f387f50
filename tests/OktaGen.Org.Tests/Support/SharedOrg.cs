namespace OktaGen.Org.Tests.Support;

/// <summary>One process for the tests of a class.</summary>
public sealed class SharedOrg : IAsyncLifetime, IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private OrgProcess? _process;

    internal OrgProcess Process => _process!;

    internal PageClient Page => new(Process);

    internal IReadOnlyDictionary<string, string> Environment => EnvFile.Read(Credentials);

    internal string Token => Environment["OKTA_CLIENT_TOKEN"];

    internal string Folder => _folder.Root;

    internal string Credentials => _folder.PathOf("okta.env");

    public async Task InitializeAsync()
    {
        string seed = _folder.Write("seed.json", """
            {
              "users": [
                { "login": "ann@example.com", "firstName": "Ann", "lastName": "Able", "factors": ["push"] },
                { "login": "bob@example.com", "firstName": "<script>document.title='hit'</script>", "lastName": "\" onclick='x' & \u202Eb" }
              ],
              "groups": [{ "name": "<b>Finance</b>", "members": ["ann@example.com"] }],
              "apps": [{ "label": "<img src=x onerror=\"document.title='hit'\">" }]
            }
            """);
        _process = await OrgProcess.StartAsync("--seed", seed, "--credentials", Credentials);
    }

    public async Task DisposeAsync() => await Process.DisposeAsync();

    public void Dispose() => _folder.Dispose();
}
