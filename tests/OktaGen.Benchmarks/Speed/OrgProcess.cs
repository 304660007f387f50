using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Logging;
using OktaGen.Benchmarks.Calls;

namespace OktaGen.Benchmarks.Speed;

/// <summary>An org over HTTPS in a process of its own, whose processor time is not the clients'.</summary>
internal sealed class OrgProcess : IDisposable
{
    /// <summary>The command of this program that is the org.</summary>
    public const string Command = "speed-org";

    private readonly Process _process;

    private OrgProcess(Process process, string url, string thumbprint)
    {
        _process = process;
        Url = url;
        Thumbprint = thumbprint;
    }

    public string Url { get; }

    /// <summary>The SHA-256 of its certificate, which is its own work.</summary>
    public string Thumbprint { get; }

    public static OrgProcess Start()
    {
        var process = Process.Start(new ProcessStartInfo(Environment.ProcessPath!, [typeof(OrgProcess).Assembly.Location, Command])
        {
            RedirectStandardOutput = true,
            RedirectStandardInput = true,
        })!;
        return process.StandardOutput.ReadLine()?.Split(' ') is [string url, string thumbprint]
            ? new OrgProcess(process, url, thumbprint)
            : throw new InvalidOperationException("The org does not start.");
    }

    /// <summary>Is the org, until the standard input ends.</summary>
    public static async Task RunAsync()
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseKestrelHttpsConfiguration();
        using X509Certificate2 certificate = CreateCertificate();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0, listen => listen.UseHttps(certificate)));
        await using WebApplication app = builder.Build();
        byte[] user = Encoding.UTF8.GetBytes(StubTransport.UserText(1));
        app.Run(async context =>
        {
            context.Response.Headers["X-Okta-Request-Id"] = "ZkJ0aW1lc3RhbXAtcmVxdWVzdA";
            context.Response.Headers["X-Rate-Limit-Limit"] = "600";
            context.Response.Headers["X-Rate-Limit-Remaining"] = "599";
            context.Response.Headers["X-Rate-Limit-Reset"] =
                DateTimeOffset.UtcNow.AddMinutes(1).ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
            context.Response.ContentType = "application/json";
            context.Response.ContentLength = user.Length;
            await context.Response.Body.WriteAsync(user, context.RequestAborted).ConfigureAwait(false);
        });
        await app.StartAsync().ConfigureAwait(false);
        Console.WriteLine($"{app.Urls.Single()} {certificate.GetCertHashString(HashAlgorithmName.SHA256)}");
        await Console.In.ReadToEndAsync().ConfigureAwait(false);
    }

    public void Dispose()
    {
        _process.StandardInput.Close();
        _process.WaitForExit();
        _process.Dispose();
    }

    private static X509Certificate2 CreateCertificate()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest("CN=localhost", key, HashAlgorithmName.SHA256);
        return request.CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(1));
    }
}
