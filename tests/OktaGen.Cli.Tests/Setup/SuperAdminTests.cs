using System.CommandLine;
using System.Diagnostics;
using System.Runtime.Versioning;
using System.Text.Json.Nodes;
using OktaGen.Cli.Commands;
using OktaGen.Cli.Terminal;
using OktaGen.Cli.Tests.Support;
using OktaGen.Testing;

namespace OktaGen.Cli.Tests.Setup;

/// <summary>An org that makes apps super administrators by their first scope, and runs that break off.</summary>
public sealed class SuperAdminTests
{
    [Fact]
    public async Task The_role_is_taken_away_before_the_next_scope_is_granted()
    {
        await using SetupSite site = await StartAsync();

        await site.RunAsync();

        string[] changes = [.. site.Org.Requests.Where(static request => request.Method != "GET" && request.Path != "/oauth2/v1/token").Select(static request => $"{request.Method} {request.Path.Split('/')[^2]}")];
        Assert.Equal(["POST v1", "POST " + site.App.ClientId, "POST " + site.App.ClientId, "DELETE roles", "POST " + site.App.ClientId, "POST " + site.App.ClientId], changes);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_run_that_breaks_off_at_any_request_leaves_no_super_administrator(bool arrives)
    {
        int calls = await CountAsync();
        for (int at = 0; at < calls; at++)
        {
            await using SetupSite site = await StartAsync();
            using var breaker = new Breaker(at, arrives, wish: null);

            (int exitCode, string error) = await RunAsync(site, breaker, CancellationToken.None);

            Assert.True(site.Org.Apps.All.Count == 0 || !site.App.AdminRoles.Contains("SUPER_ADMIN"), $"request {at}: {exitCode} {error}");
        }
    }

    [Fact]
    public async Task A_run_that_a_person_breaks_off_leaves_none_either()
    {
        int calls = await CountAsync();
        for (int at = 0; at < calls; at++)
        {
            await using SetupSite site = await StartAsync();
            using var wish = new CancellationTokenSource();
            using var breaker = new Breaker(at, arrives: true, wish);

            (int exitCode, string error) = await RunAsync(site, breaker, wish.Token);

            Assert.True(site.Org.Apps.All.Count == 0 || !site.App.AdminRoles.Contains("SUPER_ADMIN"), $"request {at}: {exitCode} {error}");
            Assert.True((exitCode, error) == (1, "Cancelled.") || exitCode == 0, $"request {at}: {exitCode} {error}");
        }
    }

    [UnixFact, UnsupportedOSPlatform("windows")]
    public async Task A_process_that_is_interrupted_at_the_terminal_takes_the_role_away_before_it_ends()
    {
        await using SetupSite site = await StartAsync();
        OktaTestHold hold = site.Org.Faults.Hold("DELETE", "/oauth2/v1/clients/*/roles/*");
        using Process tool = site.Start();
        await Task.WhenAny(hold.WaitAsync(), tool.WaitForExitAsync());
        Assert.Contains("SUPER_ADMIN", site.App.AdminRoles);

        using (var interrupt = Process.Start("kill", ["-INT", $"{tool.Id}"]))
        {
            await interrupt.WaitForExitAsync();
        }

        string error = await tool.StandardError.ReadToEndAsync();
        await tool.WaitForExitAsync();
        hold.Release();

        Assert.Equal((1, "Cancelled."), (tool.ExitCode, error.Trim()));
        Assert.Equal(["USER_ADMIN"], site.App.AdminRoles);
    }

    [Fact]
    public async Task A_role_that_could_not_be_taken_away_is_named_with_the_app()
    {
        await using SetupSite site = await StartAsync();
        site.Org.Faults.Error(403, "E0000006", method: "DELETE", path: "/oauth2/v1/clients/*/roles/*", count: 100);

        (int exitCode, _, string error) = await site.RunAsync();

        Assert.Equal(1, exitCode);
        Assert.Contains("SUPER_ADMIN", site.App.AdminRoles);
        Assert.Contains($"The app {site.App.ClientId} may have been left with the admin role SUPER_ADMIN", error, StringComparison.Ordinal);
        Assert.DoesNotContain(site.Token, error, StringComparison.Ordinal);

        site.Org.Faults.Clear();
        Assert.Equal(0, (await site.RunAsync()).ExitCode);
        Assert.Equal(["USER_ADMIN"], site.App.AdminRoles);
    }

    [Fact]
    public async Task Tokens_that_never_come_leave_none_either()
    {
        await using SetupSite site = await SetupSite.StartAsync(new OktaTestOrgOptions { GrantDelay = TimeSpan.FromDays(1) });
        site.Org.Apps.SuperAdminByDefault = true;

        Assert.Equal(1, (await site.RunAsync("--wait", "0")).ExitCode);

        Assert.Equal(["USER_ADMIN"], site.App.AdminRoles);
    }

    [Fact]
    public async Task Where_the_setting_may_not_be_read_the_role_is_looked_for_all_the_same()
    {
        await using SetupSite site = await StartAsync();
        site.Org.Faults.Error(403, "E0000006", path: "/api/v1/org/settings/clientPrivilegesSetting", count: 10);

        (int exitCode, string output, string error) = await site.RunAsync();

        Assert.Equal((0, ""), (exitCode, error));
        Assert.Equal(["USER_ADMIN"], site.App.AdminRoles);
        Assert.Contains("Take away SUPER_ADMIN", output, StringComparison.Ordinal);

        // One that somebody else has made stays where nobody knows better.
        site.App.AssignRole("SUPER_ADMIN");
        (_, string json, _) = await site.RunAsync("--json");
        Assert.Contains("SUPER_ADMIN", site.App.AdminRoles);
        Assert.Contains(JsonNode.Parse(json)!["warnings"]!.AsArray(), static warning => ((string)warning!).Contains("super administrator", StringComparison.Ordinal));
    }

    private static async Task<SetupSite> StartAsync()
    {
        SetupSite site = await SetupSite.StartAsync();
        site.Org.Apps.SuperAdminByDefault = true;
        return site;
    }

    private static async Task<int> CountAsync()
    {
        await using SetupSite site = await StartAsync();
        Assert.Equal(0, (await site.RunAsync()).ExitCode);
        return site.Org.Requests.Count;
    }

    private static async Task<(int ExitCode, string Error)> RunAsync(SetupSite site, Breaker breaker, CancellationToken cancellationToken)
    {
        var host = new ToolHost { Person = null, Variable = site.Host().Variable, CreateHandler = breaker.CreateHandler };
        using var error = new StringWriter();
        int exitCode = await OktaGenCommand.Create(host)
            .Parse(["setup", "--label", SetupSite.Label, "--scopes", site.ScopesFile, "--key-file", site.KeyFile, "--role", "USER_ADMIN", "--wait", "0"])
            .InvokeAsync(new InvocationConfiguration { Output = TextWriter.Null, Error = error, EnableDefaultExceptionHandler = false }, cancellationToken);
        return (exitCode, error.ToString().Trim());
    }

    /// <summary>Breaks a run off at one request: by an answer that no repeating cures, or by a person's wish. Later requests get through.</summary>
    private sealed class Breaker(int at, bool arrives, CancellationTokenSource? wish) : IDisposable
    {
        private readonly SocketsHttpHandler _sockets = new() { AllowAutoRedirect = false };
        private int _count;

        public HttpMessageHandler CreateHandler() => new Handler(this);

        public void Dispose() => _sockets.Dispose();

        private async Task<HttpResponseMessage> SendAsync(Func<Task<HttpResponseMessage>> send)
        {
            if (Interlocked.Increment(ref _count) - 1 != at)
            {
                return await send();
            }

            HttpResponseMessage? answer = arrives ? await send() : null;
            if (wish is not null)
            {
                await wish.CancelAsync();
                return answer!;
            }

            answer?.Dispose();
            return new HttpResponseMessage(System.Net.HttpStatusCode.BadRequest)
            {
                Content = new StringContent("""{"errorCode":"E0000001","errorSummary":"broken"}""", System.Text.Encoding.UTF8, "application/json"),
            };
        }

        // Each connection disposes its handler, and they share the sockets.
        private sealed class Handler(Breaker owner) : HttpMessageHandler
        {
            private readonly HttpMessageInvoker _invoker = new(owner._sockets, disposeHandler: false);

            protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
                owner.SendAsync(() => _invoker.SendAsync(request, cancellationToken));

            protected override void Dispose(bool disposing)
            {
                _invoker.Dispose();
                base.Dispose(disposing);
            }
        }
    }
}
