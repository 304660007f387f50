using System.Net;
using System.Security.Cryptography.X509Certificates;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;

namespace OktaGen.Testing;

/// <summary>Where an org listens, always on the loopback interface, and what answers beside it.</summary>
internal sealed class OrgListener
{
    /// <summary>The port; zero for a free one.</summary>
    public int Port { get; init; }

    /// <summary>Certificate and key for HTTPS; null for HTTP.</summary>
    public X509Certificate2? Certificate { get; init; }

    /// <summary>
    /// Answers a request that is none to the API, and says whether it did. Asked once the request's host is known to be this machine.
    /// </summary>
    public Func<HttpContext, Task<bool>>? Front { get; set; }

    public KestrelServerOptions ToKestrel()
    {
        KestrelServerOptions kestrel = new() { AddServerHeader = false };
        if (Certificate is { } certificate)
        {
            // What HTTPS asks for is internal to Kestrel, and comes with what a web host registers.
            WebApplicationBuilder host = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
            host.WebHost.UseKestrelCore();
            kestrel.ApplicationServices = host.Services.AddLogging().AddMetrics().BuildServiceProvider();
            kestrel.Listen(IPAddress.Loopback, Port, listen =>
            {
                // Faults are a connection's: with HTTP/2 they would hit calls that they are not meant for.
                listen.Protocols = HttpProtocols.Http1;
                listen.UseHttps(certificate);
            });
        }
        else
        {
            kestrel.Listen(IPAddress.Loopback, Port);
        }

        return kestrel;
    }
}
