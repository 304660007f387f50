using System.Runtime.Versioning;
using System.Text.Json.Nodes;
using OktaGen.Cli;
using OktaGen.Org.Running;
using OktaGen.Org.Tests.Support;

namespace OktaGen.Org.Tests;

/// <summary>The file that an org is kept in between starts.</summary>
public sealed class StateTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private string State => _folder.PathOf("okta.state");

    private string Credentials => _folder.PathOf("okta.env");

    public void Dispose() => _folder.Dispose();

    [UnixFact]
    [UnsupportedOSPlatform("windows")]
    public async Task After_a_restart_the_same_client_goes_on_with_the_same_org()
    {
        string seed = _folder.Write(
            "seed.json", """{ "users": [{ "login": "ann@example.com", "firstName": "Ann", "lastName": "Able" }] }""");
        Uri url;
        IReadOnlyDictionary<string, string> before;
        await using (OrgProcess org = await OrgProcess.StartAsync("--seed", seed, "--state", State, "--credentials", Credentials))
        {
            url = org.Url;
            before = EnvFile.Read(Credentials);
            await org.CallAsync(before["OKTA_CLIENT_TOKEN"], HttpMethod.Post, "/api/v1/users/ann@example.com/lifecycle/suspend");
            Assert.Equal((0, ""), await org.SignalAsync("TERM"));
        }

        // The seed is for a new org: a faulty one is no matter now.
        File.WriteAllText(seed, "{");
        await using OrgProcess again = await OrgProcess.StartAsync("--seed", seed, "--state", State, "--credentials", Credentials);
        JsonNode? ann = await again.CallAsync(before["OKTA_CLIENT_TOKEN"], HttpMethod.Get, "/api/v1/users/ann@example.com");

        Assert.Equal(url, again.Url);
        Assert.Equal(before, EnvFile.Read(Credentials));
        Assert.Equal("SUSPENDED", (string?)ann!["status"]);
        Assert.Contains("1 users on 1 pages", (await Programs.RunAsync(Programs.Of("QuickStart", "QuickStart"), before))
            .Output, StringComparison.Ordinal);
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(State));
    }

    [UnixFact]
    public async Task Killed_in_the_midst_of_a_save_it_goes_on_from_a_whole_state()
    {
        string users = string.Join(",\n", Enumerable.Range(0, 4000).Select(static i =>
            $$"""{ "login": "u{{i}}@example.com", "firstName": "U", "lastName": "V", "profile": { "note": "{{new string('x', 500)}}" } }"""));
        string seed = _folder.Write("seed.json", $$"""{ "users": [{{users}}] }""");
        string[] partials;
        int round = 0;
        do
        {
            await using OrgProcess org = await OrgProcess.StartAsync("--seed", seed, "--state", State, "--credentials", Credentials);
            await org.CallAsync(
                EnvFile.Token(Credentials), HttpMethod.Post, "/api/v1/groups", $$"""{ "profile": { "name": "g{{round++}}" } }""");
            using CancellationTokenSource hang = new(TimeSpan.FromMinutes(1));
            while (Partials().Length == 0)
            {
                hang.Token.ThrowIfCancellationRequested();
            }

            await org.SignalAsync("KILL");
            partials = Partials();
        }
        while (partials.Length == 0 && round < 5);

        Assert.NotEmpty(partials);
        await using OrgProcess again = await OrgProcess.StartAsync("--state", State, "--credentials", Credentials);
        JsonNode? page = await again.CallAsync(EnvFile.Token(Credentials), HttpMethod.Get, "/api/v1/users/u3999@example.com");
        Assert.Equal("U", (string?)page!["profile"]!["firstName"]);
        Assert.Empty(Partials());

        string[] Partials() => Directory.GetFiles(_folder.Root, "okta.state.*.partial");
    }

    [Theory]
    [InlineData("", "is damaged, and was left as it is")]
    [InlineData("{", "is damaged, and was left as it is")]
    [InlineData("null", "is damaged, and was left as it is")]
    [InlineData("not a state", "is damaged, and was left as it is")]
    [InlineData("""{ "Version": 1, "Port": 0, "Org": {}, "Credentials": { "Token": "", "ClientId": "", "PrivateKey": "", "PrivateKeyId": "" } }""", "is damaged, and was left as it is")]
    [InlineData("""{ "Version": 1, "Port": 0, "Certificate": "AAAA", "Org": {}, "Credentials": { "Token": "", "ClientId": "", "PrivateKey": "", "PrivateKeyId": "" } }""", "is damaged, and was left as it is")]
    [InlineData("""{ "Version": 2, "Port": 0, "Org": {}, "Credentials": { "Token": "", "ClientId": "", "PrivateKey": "", "PrivateKeyId": "" } }""", "is of another version of oktagen-org")]
    public async Task A_state_that_cannot_be_used_is_named_and_left_as_it_is(string text, string told)
    {
        File.WriteAllText(State, text);

        ToolException fault = await Assert.ThrowsAsync<ToolException>(
            () => RunningOrg.StartAsync(
                new OrgSettings { State = State, Credentials = Credentials, UsesTls = true }, CancellationToken.None));

        Assert.StartsWith($"The state file {State} {told}", fault.Message, StringComparison.Ordinal);
        Assert.Equal(text, File.ReadAllText(State));
        Assert.False(File.Exists(Credentials));
    }

    [Fact]
    public async Task A_state_is_of_one_process_at_a_time()
    {
        await using OrgProcess org = await OrgProcess.StartAsync("--state", State);

        (int exitCode, _, string error) = await OrgProcess.RunAsync("--state", State, "--port", "0");

        Assert.Equal(1, exitCode);
        Assert.StartsWith($"The state file {State} is in use by another oktagen-org.", error, StringComparison.Ordinal);
    }
}
