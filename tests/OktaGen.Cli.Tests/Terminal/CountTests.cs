using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using OktaGen.Cli.Terminal;
using OktaGen.Cli.Tests.Setup;
using OktaGen.Cli.Tests.Support;

namespace OktaGen.Cli.Tests.Terminal;

/// <summary>Each number that a command says stands before its noun in the right form, be it one or more.</summary>
public sealed partial class CountTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(0, "0 keys")]
    [InlineData(1, "1 key")]
    [InlineData(2, "2 keys")]
    [InlineData(11, "11 keys")]
    [InlineData(21, "21 keys")]
    [InlineData(-1, "-1 keys")]
    public void Only_one_is_singular(int number, string expected) => Assert.Equal(expected, Count.Of(number, "key"));

    [Theory]
    [InlineData(1, 4)]
    [InlineData(2, 4)]
    public async Task A_scaffold_counts_what_it_wrote(int number, int expected)
    {
        string paths = string.Concat(Enumerable.Range(1, number).Select(static i =>
            TestDescription.Get(
                $"/things{i}", $"getThing{i}", TestDescription.Ref($"Thing{i}"), tag: $"Tag{i}", scope: $"acme.things{i}.read")));
        string schemas = string.Join('\n', Enumerable.Range(1, number).Select(static i =>
            $"  Thing{i}: {{ type: object, properties: {{ kind: {{ type: string, enum: [a, b] }} }} }}"));

        (int exitCode, string output, _) = await Tool.RunAsync(
            "scaffold", _folder.Write("description.yaml", TestDescription.Of(paths, schemas)), "-n", "Acme", "-o", _folder.PathOf("out"),
            "--docs", "Operations.md");

        Assert.Equal(0, exitCode);
        AssertCounts(output, number, expected + 1);
        AssertCounts(await File.ReadAllTextAsync(_folder.PathOf("out/Operations.md")), number, 2);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public async Task A_catalogue_counts_its_operations_and_scopes_and_what_its_overlay_corrects_in_vain(int number)
    {
        string paths = string.Concat(Enumerable.Range(1, number)
            .Select(static i => TestDescription.Get($"/things{i}", $"getThing{i}", "{ type: object }", scope: $"acme.things{i}.read")));
        string[] catalogue = [
            "catalogue", _folder.Write("description.yaml", TestDescription.Of(paths)), "--output", _folder.PathOf("operations.tsv")];
        string overlay = _folder.Write(
            "overlay.tsv", string.Concat(Enumerable.Range(1, number).Select(static i => $"DELETE /none{i}\tSafe\tIt can be.\n")));

        (_, string output, _) = await Tool.RunAsync(catalogue);
        (int exitCode, _, string error) = await Tool.RunAsync([.. catalogue, "--overlay", overlay]);

        AssertCounts(output, number, 2);
        Assert.Equal(1, exitCode);
        AssertCounts(error, number, 1);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public async Task Doctor_counts_faults_seconds_and_calls(int number)
    {
        await using SetupSite site = await SetupSite.StartAsync();
        string settings = site.PathOf("appsettings.json");
        await site.RunAsync("--settings", settings);
        site.Org.ClockOffset = TimeSpan.FromSeconds(number);
        site.Org.RateLimits.Set("/api/v1/users", limit: number);
        foreach (string scope in SetupSite.Scopes.Where(static scope => scope != OktaScopes.UsersManage).Take(number))
        {
            site.App.RemoveGrant(scope);
        }

        (_, string output, _) = await Tool.RunAsync(site.Host(), "doctor", "--settings", settings, "--scopes", site.ScopesFile);

        AssertFit(output, 4);
        Assert.Contains(number == 1 ? "1 fault." : "2 faults.", output, StringComparison.Ordinal);
        Assert.Contains(number == 1 ? "of 1 call " : "of 2 calls ", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Doctor_counts_keys()
    {
        await using SetupSite site = await SetupSite.StartAsync();
        string settings = site.PathOf("appsettings.json");
        await site.RunAsync("--settings", settings);
        site.App.AddKey();
        JsonNode key = JsonNode.Parse(await File.ReadAllTextAsync(site.KeyFile))!;
        key.AsObject().Remove("kid");
        site.WriteKey("key.json", key.ToJsonString());

        (_, string output, _) = await Tool.RunAsync(site.Host(), "doctor", "--settings", settings, "--scopes", site.ScopesFile);

        Assert.Contains("The app has 2 keys, and no key id is sent.", output, StringComparison.Ordinal);
        AssertFit(output, 2);
    }

    private static void AssertCounts(string text, int number, int atLeast)
    {
        AssertFit(text, atLeast);
        Assert.All(Counts().Matches(text), match => Assert.Equal($"{number}", match.Groups["number"].Value));
    }

    // A table breaks its cells into lines.
    private static void AssertFit(string text, int atLeast)
    {
        MatchCollection counts = Counts().Matches(text);
        Assert.InRange(counts.Count, atLeast, int.MaxValue);
        Assert.All(counts, static match =>
            Assert.True((match.Groups["number"].Value == "1") == (match.Groups["plural"].Length == 0), match.Value));
    }

    [GeneratedRegex(@"\b(?<number>[0-9]+)\s+(?:operation|interface|class|open enum|scope|fault|minute|second|key|call|file|grant|role|step|warning)(?<plural>e?s)?\b")]
    private static partial Regex Counts();
}
