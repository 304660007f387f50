using OktaGen.Benchmarks.Calls;

namespace OktaGen.Benchmarks.Speed;

/// <summary>
/// Calls over a transport in memory, beside a client by hand that neither retries nor observes: over one that stands for our own sockets,
/// and over a handler of the app's, which may keep what it is given.
/// </summary>
internal static class CallSpeed
{
    private const int RoundsOfEach = 15;
    private const string UserId = "00u1gzt2tplSbxt1c0g4";

    private static readonly NewBenchmarkUser s_user = new(new BenchmarkProfile(
        "ada@example.com", "ada@example.com", "Ada", "Lovelace", null, "Engineering", "Engineer", "London"));

    public static async Task PrintAsync(SpeedTable table)
    {
        foreach (bool hasHeaders in (bool[])[true, false])
        {
            using var tuned = new TunedClient(new StubTransport(hasHeaders));
            await using var own = BenchmarkConnection.Over(new StubTransport(hasHeaders));
            await using var apps = OktaConnection.Create(
                new OktaOptions { OrgUrl = "https://example.okta.com", Credential = OktaCredential.ApiToken, Token = "token" },
                handler: new StubTransport(hasHeaders));
            IBenchmarkUsers ours = new BenchmarkUsersClient(own);
            IBenchmarkUsers over = new BenchmarkUsersClient(apps);
            string answered = hasHeaders ? "Okta's headers" : "no headers";

            await AddAsync("GET one user", 4000, () => tuned.GetUserAsync(UserId), client => client.GetUserAsync(UserId), 1.00, 0.80);
            await AddAsync("POST", 4000, () => tuned.CreateUserAsync(s_user, true), client => client.CreateUserAsync(s_user), 1.00, 0.82);
            await AddAsync("DELETE, 204", 8000, () => tuned.DeleteUserAsync(UserId), client => client.DeleteUserAsync(UserId), 1.05, null);
            await AddAsync("list of 200", 40, () => tuned.ListUsersAsync(200), client => client.ListUsersAsync(200), 1.00, 1.00);

            async Task AddAsync(
                string work, int count, Func<Task> byHand, Func<IBenchmarkUsers, Task> generated, double cpu, double? bytes)
            {
                Rounds rounds = await Rounds.RunAsync(
                    RoundsOfEach, count,
                    Subject.Of("by hand", byHand), Subject.Of("own sockets", () => generated(ours)),
                    Subject.Of("the app's handler", () => generated(over))).ConfigureAwait(false);
                table.Add($"{work}, {answered}", "CPU beside by hand", rounds.Ratio(1, 0, static one => one.Cpu), cpu);
                table.Add(string.Empty, "bytes beside by hand", rounds.Ratio(1, 0, static one => one.Bytes), bytes);
                table.Add(string.Empty, "CPU over a handler of the app's", rounds.Ratio(2, 0, static one => one.Cpu), cpu);
                table.Add(string.Empty, "bytes over a handler of the app's", rounds.Ratio(2, 0, static one => one.Bytes), bytes);
            }
        }
    }
}
