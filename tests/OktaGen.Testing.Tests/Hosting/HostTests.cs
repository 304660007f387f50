using System.Net.Sockets;
using System.Text;

namespace OktaGen.Testing.Tests;

/// <summary>A web page whose name was bound to this machine's address (DNS rebinding) must not read the org.</summary>
public sealed class HostTests : OrgTest
{
    [Theory]
    [InlineData("127.0.0.1")]
    [InlineData("127.0.0.1:80")]
    [InlineData("127.8.9.10:80")]
    [InlineData("localhost")]
    [InlineData("LOCALHOST:8080")]
    [InlineData("localhost.:8080")]
    [InlineData("org.localhost:8080")]
    [InlineData("[::1]:8080")]
    [InlineData("[::1]")]
    [InlineData("[::ffff:127.0.0.1]:80")]
    public async Task Names_and_addresses_of_this_machine_are_answered(string host) =>
        Assert.StartsWith("HTTP/1.1 200 ", await SendAsync($"GET /api/v1/users HTTP/1.1\r\nHost: {host}"), StringComparison.Ordinal);

    [Theory]
    [InlineData("evil.example")]
    [InlineData("evil.example:80")]
    [InlineData("localhost.evil.example")]
    [InlineData("evillocalhost")]
    [InlineData("127.0.0.1.evil.example")]
    [InlineData("example.okta.com")]
    [InlineData("10.0.0.1")]
    [InlineData("0.0.0.0")]
    [InlineData("[::2]:80")]
    [InlineData("[2001:db8::1]")]
    [InlineData("")]
    public async Task Any_other_host_is_refused_with_its_reason(string host)
    {
        string answer = await SendAsync($"GET /api/v1/users HTTP/1.1\r\nHost: {host}");

        Assert.StartsWith("HTTP/1.1 421 ", answer, StringComparison.Ordinal);
        Assert.Contains("E0000001", answer, StringComparison.Ordinal);
        Assert.Contains("DNS rebinding", answer, StringComparison.Ordinal);
        Assert.Contains(Org.Url.GetLeftPart(UriPartial.Authority), answer, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("GET http://evil.example/api/v1/users HTTP/1.1\r\nHost: evil.example", "421")]
    [InlineData("GET http://evil.example/api/v1/users HTTP/1.1\r\nHost: localhost", "400")]
    [InlineData("GET /api/v1/users HTTP/1.1\r\nHost: localhost\r\nHost: evil.example", "400")]
    [InlineData("GET /api/v1/users HTTP/1.1", "400")]
    [InlineData("GET /api/v1/users HTTP/1.0", "421")]
    public async Task No_other_way_to_name_a_host_leads_around_it(string request, string status)
    {
        Assert.StartsWith($"HTTP/1.1 {status} ", await SendAsync(request), StringComparison.Ordinal);
        Assert.DoesNotContain(Org.Requests, entry => entry.Status == 200);
    }

    [Theory]
    [InlineData("GET", "/.well-known/okta-organization")]
    [InlineData("GET", "/nowhere")]
    [InlineData("DELETE", "/api/v1/users/a@example.com")]
    public async Task No_operation_is_open_to_another_host(string method, string target)
    {
        Org.Users.Add("a@example.com", "A", "B");

        Assert.StartsWith("HTTP/1.1 421 ", await SendAsync($"{method} {target} HTTP/1.1\r\nHost: evil.example"), StringComparison.Ordinal);

        Assert.Equal("ACTIVE", Org.Users.Find("a@example.com")!.Status);
        Assert.Equal(421, Assert.Single(Org.Requests).Status);
    }

    [Fact]
    public async Task A_refused_host_meets_no_fault_that_is_meant_for_the_test()
    {
        Org.Faults.Error(503, "E0000010");

        Assert.StartsWith("HTTP/1.1 421 ", await SendAsync("GET /api/v1/users HTTP/1.1\r\nHost: evil.example"), StringComparison.Ordinal);

        Assert.Equal(1, Org.Faults.Pending);
    }

    private async Task<string> SendAsync(string head)
    {
        using TcpClient tcp = new();
        await tcp.ConnectAsync(Org.Url.Host, Org.Url.Port);
        NetworkStream stream = tcp.GetStream();
        string request = $"{head}\r\nAuthorization: SSWS {Org.CreateApiToken().Token}\r\nConnection: close\r\n\r\n";
        await stream.WriteAsync(Encoding.ASCII.GetBytes(request));
        return await new StreamReader(stream, Encoding.UTF8).ReadToEndAsync();
    }
}
