using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.Json.Nodes;
using OktaGen.Cli.Tests.Support;

namespace OktaGen.Cli.Tests.Doctor;

/// <summary>Servers that answer, and are no Okta org.</summary>
public sealed class NoOrgTests
{
    [Theory]
    [InlineData("404 Not Found", "text/html", "<h1>404</h1>")]
    [InlineData("404 Not Found", "application/json", "{\"message\":\"no such route\"}")]
    [InlineData("301 Moved Permanently\r\nLocation: https://example.com/", "text/html", "")]
    [InlineData("403 Forbidden", "text/html", "<h1>Forbidden</h1>")]
    [InlineData("401 Unauthorized", "text/plain", "who are you?")]
    [InlineData("200 OK", "text/html", "<h1>It works</h1>")]
    [InlineData("200 OK", "application/json", "{}")]
    [InlineData("200 OK", "application/json", "{\"id\":7}")]
    [InlineData("200 OK", "application/json", "{\"id\":\"\"}")]
    [InlineData("200 OK", "application/json", "[]")]
    [InlineData("200 OK", "application/json", "null")]
    [InlineData("200 OK", "application/json", "")]
    public async Task Are_called_so_by_doctor_and_by_a_set_up_which_keeps_its_token(string status, string type, string body)
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        using var end = new CancellationTokenSource();
        List<string> requests = [];
        Task server = ServeAsync(listener, $"HTTP/1.1 {status}\r\nContent-Type: {type}\r\nContent-Length: {body.Length}\r\nConnection: close\r\n\r\n{body}", requests, end.Token);
        string url = $"http://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}";

        (int exitCode, string output, _) = await Tool.RunAsync("doctor", "--org-url", url, "--api-token", "secret-token", "--client-id", "x", "--json");
        (int refused, _, string error) = await Tool.RunAsync("setup", "--org-url", url, "--api-token", "secret-token", "--scope", "okta.users.read", "--role", "USER_ADMIN", "--dry-run");
        await end.CancelAsync();
        await server;

        Assert.Equal((2, 1), (exitCode, refused));
        JsonNode org = JsonNode.Parse(output)!["findings"]!.AsArray().Single(static finding => (string?)finding!["check"] == "org")!;
        Assert.Equal("Fault", (string?)org["state"]);
        Assert.StartsWith($"{url} answers, but not as an Okta org: it says ", (string?)org["text"], StringComparison.Ordinal);
        Assert.StartsWith("Check that OrgUrl is the address of an Okta org", (string?)org["cure"], StringComparison.Ordinal);
        Assert.StartsWith($"{url} answers, but not as an Okta org: it says ", error, StringComparison.Ordinal);
        Assert.DoesNotContain("secret-token", string.Concat(requests), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("doctor --client-id x --api-token y")]
    [InlineData("keys list --client-id x --api-token y")]
    [InlineData("setup --api-token y --scope okta.users.read --role USER_ADMIN --dry-run")]
    public async Task Whose_host_can_look_like_an_orgs_are_named_as_they_are_sent_once(string command)
    {
        (_, _, string error) = await Tool.RunAsync([.. command.Split(' '), "--org-url", "https://ex\u0430mple.localhost:1"]);

        Assert.Equal(2, error.Split("in ASCII it is xn--exmple-4nf.localhost.").Length);
    }

    private static async Task ServeAsync(TcpListener listener, string answer, List<string> requests, CancellationToken end)
    {
        try
        {
            while (true)
            {
                using TcpClient client = await listener.AcceptTcpClientAsync(end);
                byte[] buffer = new byte[8192];
                int read = await client.GetStream().ReadAsync(buffer, end);
                requests.Add(Encoding.ASCII.GetString(buffer, 0, read));
                await client.GetStream().WriteAsync(Encoding.ASCII.GetBytes(answer), end);
            }
        }
        catch (OperationCanceledException)
        {
            // The test is over.
        }
    }
}
