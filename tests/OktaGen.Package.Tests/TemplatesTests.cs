namespace OktaGen.Package.Tests;

/// <summary>The packed templates of <c>dotnet new</c>: what they make builds without a warning, and runs at once.</summary>
public sealed class TemplatesTests(PackedFeed feed) : IClassFixture<PackedFeed>
{
    private static readonly string[] s_templates = ["okta-console", "okta-web", "okta-log", "okta-test"];

    [Fact]
    public async Task Each_template_makes_a_project_that_builds_without_a_warning_and_runs_against_the_org_in_its_process()
    {
        string folder = Directory.CreateDirectory(Path.Combine(feed.Root, "consumers", Guid.NewGuid().ToString("N"))).FullName;
        (await RunAsync(folder, "new", "install", feed.PackagePath("OktaGen.Templates"))).ThrowIfFailed();
        foreach (string template in s_templates)
        {
            // Names that are none in C#.
            (await RunAsync(folder, "new", template, "-n", template, "-o", template)).ThrowIfFailed();
        }

        // In one go, which spares most of what a build costs.
        await File.WriteAllTextAsync(
            Path.Combine(folder, "All.slnx"),
            $"<Solution>{string.Concat(s_templates.Select(static name => $"<Project Path=\"{name}/{name}.csproj\" />"))}</Solution>");
        DotnetResult build = (await RunAsync(folder, "build", "All.slnx", "-p:NuGetAudit=false")).ThrowIfFailed();

        Assert.Empty(Consumer.Diagnostics(build));
        Assert.Contains("0 Warning(s)", build.Output, StringComparison.Ordinal);
        DotnetResult console = (await RunAsync(folder, Assembly(folder, "okta-console"))).ThrowIfFailed();
        Assert.Equal(
            ["ada@example.com: ACTIVE", "alan@example.com: ACTIVE"],
            console.Output.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Chunk(2)
                .Select(static words => string.Join(' ', words)).Order(StringComparer.Ordinal));
        DotnetResult tests = (await RunAsync(folder, "vstest", Assembly(folder, "okta-test"))).ThrowIfFailed();
        Assert.Contains("Passed!", tests.Output, StringComparison.Ordinal);
        await using (var log = RunningProgram.Start(Path.Combine(folder, "okta-log"), Assembly(folder, "okta-log")))
        {
            Assert.Contains("user.session.start", await log.ReadUntilAsync("user.session.start"), StringComparison.Ordinal);
            Assert.Contains("user.account.lock", await log.ReadUntilAsync("user.account.lock"), StringComparison.Ordinal);
        }

        await using var web = RunningProgram.Start(
            Path.Combine(folder, "okta-web"), Assembly(folder, "okta-web"), "--urls", "http://127.0.0.1:0");
        const string Announcement = "Now listening on: ";
        string announced = await web.ReadUntilAsync(Announcement);
        string address = announced[(announced.IndexOf(Announcement, StringComparison.Ordinal) + Announcement.Length)..].Trim();
        using HttpClient client = new() { BaseAddress = new Uri(address) };
        string people = await client.GetStringAsync(new Uri("/users", UriKind.Relative));
        Assert.Contains("ada@example.com", people, StringComparison.Ordinal);
        Assert.Contains("alan@example.com", people, StringComparison.Ordinal);
        using HttpResponseMessage unknown = await client.GetAsync(new Uri("/users/nobody@example.com", UriKind.Relative));
        Assert.Equal(
            (System.Net.HttpStatusCode.NotFound, "application/problem+json"),
            (unknown.StatusCode, unknown.Content.Headers.ContentType?.MediaType));
    }

    private static string Assembly(string folder, string name) => Path.Combine(folder, name, "bin", "Debug", "net10.0", name + ".dll");

    // Nothing is written to the home of who runs the tests.
    private Task<DotnetResult> RunAsync(string folder, params string[] arguments) => BuildServer.UseAsync(environment => Dotnet.RunAsync(
        folder,
        new Dictionary<string, string>(environment)
        {
            ["DOTNET_CLI_HOME"] = feed.Root,
            ["DOTNET_NOLOGO"] = "1",
            ["DOTNET_GENERATE_ASPNET_CERTIFICATE"] = "false",
        },
        arguments));
}
