using System.Diagnostics;
using System.Globalization;
using System.Net.WebSockets;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace OktaGen.Org.Tests.Support;

/// <summary>Chromium with one page, driven by its own protocol: what a person would see and do, without a package of drivers.</summary>
internal sealed class Browser : IAsyncDisposable
{
    private readonly Process _chromium;
    private readonly DirectoryInfo _profile;
    private readonly ClientWebSocket _socket = new();
    private string? _session;
    private int _lastId;

    private Browser(Process chromium, DirectoryInfo profile)
    {
        _chromium = chromium;
        _profile = profile;
    }

    public static string? Program { get; } = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        .Select(static folder => Path.Combine(folder, "chromium"))
        .FirstOrDefault(File.Exists);

    /// <summary>What the page complained of: exceptions of its scripts, and what its policy refused.</summary>
    public List<string> Complaints { get; } = [];

    public static async Task<Browser> StartAsync()
    {
        DirectoryInfo profile = Directory.CreateTempSubdirectory("oktagen-org-browser-");
        Process chromium = Process.Start(new ProcessStartInfo(
            Program!,
            [
                "--headless", "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking",
                "--disable-component-update", "--disable-sync", "--disable-dev-shm-usage", "--remote-debugging-port=0",
                "--user-data-dir=" + profile.FullName, "about:blank",
            ])
        {
            RedirectStandardError = true,
            RedirectStandardOutput = true,
        })!;
        Browser browser = new(chromium, profile);
        const string Listening = "DevTools listening on ";
        string? line;
        do
        {
            line = await chromium.StandardError.ReadLineAsync();
        }
        while (line?.StartsWith(Listening, StringComparison.Ordinal) == false);

        // What else it says is read, and is no matter: a full pipe would stop it.
        _ = chromium.StandardError.BaseStream.CopyToAsync(Stream.Null);
        await browser._socket.ConnectAsync(new Uri(line![Listening.Length..]), CancellationToken.None);
        JsonNode target = await browser.SendAsync("Target.createTarget", new JsonObject { ["url"] = "about:blank" });
        JsonNode attached = await browser.SendAsync(
            "Target.attachToTarget", new JsonObject { ["targetId"] = (string?)target["targetId"], ["flatten"] = true });
        browser._session = (string?)attached["sessionId"];
        foreach (string domain in (string[])["Page", "Runtime", "Log"])
        {
            await browser.SendAsync(domain + ".enable", []);
        }

        return browser;
    }

    /// <summary>Loads a page into a window of some width.</summary>
    public async Task OpenAsync(Uri url, int width = 1300)
    {
        await SendAsync("Emulation.setDeviceMetricsOverride", new JsonObject
        {
            ["width"] = width,
            ["height"] = 900,
            ["deviceScaleFactor"] = 1,
            ["mobile"] = false,
        });
        await SendAsync("Page.navigate", new JsonObject { ["url"] = url.AbsoluteUri });
        await WaitAsync("document.readyState === 'complete' && location.href !== 'about:blank'");
    }

    /// <summary>What an expression of JavaScript gives.</summary>
    public async Task<JsonNode?> EvaluateAsync(string expression)
    {
        JsonNode answer = await SendAsync("Runtime.evaluate", new JsonObject
        {
            ["expression"] = expression,
            ["awaitPromise"] = true,
            ["returnByValue"] = true,
        });
        Assert.True(answer["exceptionDetails"] is null, answer.ToJsonString());
        return answer["result"]!["value"]?.DeepClone();
    }

    /// <summary>Waits until something is so on the page, whatever page that is by then.</summary>
    public async Task WaitAsync(string condition)
    {
        // What the condition looks at may not be there yet.
        string promise = $$"""
            new Promise(done => {
              const holds = () => { try { return {{condition}}; } catch { return false; } };
              const timer = setInterval(() => { if (holds()) { clearInterval(timer); done(true); } }, 20);
            })
            """;
        while (true)
        {
            try
            {
                await EvaluateAsync(promise).WaitAsync(TimeSpan.FromMinutes(1));
                return;
            }
            catch (InvalidOperationException)
            {
                // The page gave way to another one.
            }
        }
    }

    public async ValueTask DisposeAsync()
    {
        _socket.Dispose();
        _chromium.Kill(entireProcessTree: true);
        await _chromium.WaitForExitAsync();
        _chromium.Dispose();
        _profile.Delete(recursive: true);
    }

    private async Task<JsonNode> SendAsync(string method, JsonObject parameters)
    {
        int id = ++_lastId;
        JsonObject message = new() { ["id"] = id, ["method"] = method, ["params"] = parameters };
        if (_session is not null)
        {
            message["sessionId"] = _session;
        }

        await _socket.SendAsync(JsonSerializer.SerializeToUtf8Bytes(message), WebSocketMessageType.Text, true, CancellationToken.None);
        while (true)
        {
            JsonNode answer = await ReceiveAsync();
            if ((int?)answer["id"] == id)
            {
                return answer["result"]
                    ?? throw new InvalidOperationException(string.Create(CultureInfo.InvariantCulture, $"{method}: {answer["error"]}"));
            }

            if ((string?)answer["method"] is "Runtime.exceptionThrown" or "Log.entryAdded")
            {
                Complaints.Add(answer["params"]!.ToJsonString());
            }
        }
    }

    private async Task<JsonNode> ReceiveAsync()
    {
        using MemoryStream text = new();
        byte[] buffer = new byte[64 * 1024];
        ValueWebSocketReceiveResult part;
        do
        {
            part = await _socket.ReceiveAsync(buffer.AsMemory(), CancellationToken.None);
            text.Write(buffer, 0, part.Count);
        }
        while (!part.EndOfMessage);

        return JsonNode.Parse(text.ToArray())!;
    }
}
