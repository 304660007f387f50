using System.Diagnostics;
using System.Globalization;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;

namespace OktaGen.Org.Tests.Support;

/// <summary>oktagen-org as people run it: a process of its own.</summary>
internal sealed class OrgProcess : IAsyncDisposable
{
    private readonly Process _process;
    private readonly Task<string> _error;

    private OrgProcess(Process process, Task<string> error, Uri url)
    {
        _process = process;
        _error = error;
        Url = url;
        Http = new HttpClient { BaseAddress = url };
    }

    public Uri Url { get; }

    public HttpClient Http { get; }

    /// <summary>Starts it, and waits for the line that says it is ready.</summary>
    public static async Task<OrgProcess> StartAsync(params string[] arguments)
    {
        Process process = Start(arguments);
        Task<string> error = process.StandardError.ReadToEndAsync();
        string? line = await process.StandardOutput.ReadLineAsync();
        const string Ready = "oktagen-org is ready at ";
        return line?.StartsWith(Ready, StringComparison.Ordinal) == true
            ? new OrgProcess(process, error, new Uri(line[Ready.Length..]))
            : throw new InvalidOperationException($"It is not ready: {line} {await error}");
    }

    /// <summary>Runs it where it is to end by itself.</summary>
    public static async Task<(int ExitCode, string Output, string Error)> RunAsync(params string[] arguments)
    {
        using Process process = Start(arguments);
        return await Programs.EndAsync(process);
    }

    /// <summary>Sends a signal, and waits for the end.</summary>
    public async Task<(int ExitCode, string Error)> SignalAsync(string signal)
    {
        using Process kill = Process.Start("kill", ["-" + signal, _process.Id.ToString(CultureInfo.InvariantCulture)]);
        await kill.WaitForExitAsync();
        await _process.WaitForExitAsync();
        return (_process.ExitCode, await _error);
    }

    /// <summary>Calls it as the administrator whose token is given.</summary>
    public async Task<JsonNode?> CallAsync(string token, HttpMethod method, string path, string? json = null)
    {
        using HttpRequestMessage request = new(method, path)
        {
            Content = json is null ? null : new StringContent(json, Encoding.UTF8, "application/json"),
        };
        request.Headers.Authorization = new AuthenticationHeaderValue("SSWS", token);
        request.Headers.UserAgent.ParseAdd("tests/1.0");
        using HttpResponseMessage response = await Http.SendAsync(request);
        string text = await response.Content.ReadAsStringAsync();
        Assert.True(response.IsSuccessStatusCode, $"{method} {path}: {response.StatusCode} {text}");
        return text.Length == 0 ? null : JsonNode.Parse(text);
    }

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        if (!_process.HasExited)
        {
            _process.Kill();
        }

        await _process.WaitForExitAsync();
        _process.Dispose();
    }

    private static Process Start(string[] arguments) => Process.Start(Programs.Of("OktaGen.Org", "OktaGen.Org", arguments))!;
}
