using System.Net;
using System.Security.Cryptography;
using OktaGen.Benchmarks.Calls;
using OktaGen.Connections;
using OktaGen.Pipeline;

namespace OktaGen.Benchmarks.Speed;

/// <summary>GET of one user over HTTPS, one call after the other and by 16 workers, beside clients by hand.</summary>
internal static class HttpsSpeed
{
    private const int RoundsOfEach = 9;
    private const int Workers = 16;
    private const string UserId = "00u1gzt2tplSbxt1c0g4";

    public static async Task PrintAsync(SpeedTable table)
    {
        using var org = OrgProcess.Start();
        using var http1 = new TunedClient(Sockets(org), org.Url, HttpVersion.Version11);
        using var http2 = new TunedClient(Sockets(org), org.Url, HttpVersion.Version20);
        await using var connection = BenchmarkConnection.Over(new GzipHandler(Trusting(OktaSocketsHandler.Create(), org)), org.Url);
        IBenchmarkUsers ours = new BenchmarkUsersClient(connection);

        Rounds one = await Rounds.RunAsync(
            RoundsOfEach, 500,
            Subject.Of("HTTP/1.1 by hand", () => http1.GetUserAsync(UserId)),
            Subject.Of("HTTP/2 by hand", () => http2.GetUserAsync(UserId)),
            Subject.Of("OktaGen", () => ours.GetUserAsync(UserId))).ConfigureAwait(false);
        table.Add(
            "GET over HTTPS, one at a time", "rate beside HTTP/2 by hand", one.Ratio(1, 2, static all => all.Elapsed), 0.98, isLeast: true);
        table.Add(string.Empty, "CPU beside HTTP/2 by hand", one.Ratio(2, 1, static all => all.Cpu), 1.02);
        table.Add(string.Empty, "rate beside HTTP/1.1 by hand", one.Ratio(0, 2, static all => all.Elapsed), null);
        table.Add(string.Empty, "CPU beside HTTP/1.1 by hand", one.Ratio(2, 0, static all => all.Cpu), null);

        Rounds many = await Rounds.RunAsync(
            RoundsOfEach, 3200,
            Subject.Of("HTTP/1.1 by hand", Workers, () => http1.GetUserAsync(UserId)),
            Subject.Of("HTTP/2 by hand", Workers, () => http2.GetUserAsync(UserId)),
            Subject.Of("OktaGen", Workers, () => ours.GetUserAsync(UserId))).ConfigureAwait(false);
        table.Add($"GET over HTTPS, {Workers} workers", "rate beside HTTP/2 by hand", many.Ratio(1, 2, static all =>
            all.Elapsed), 1.00, isLeast: true);
        table.Add(string.Empty, "CPU beside HTTP/2 by hand", many.Ratio(2, 1, static all => all.Cpu), null);
        table.Add(string.Empty, "rate beside HTTP/1.1 by hand", many.Ratio(0, 2, static all => all.Elapsed), null);
        table.Add(string.Empty, "CPU beside HTTP/1.1 by hand", many.Ratio(2, 0, static all => all.Cpu), null);
    }

    private static SocketsHttpHandler Sockets(OrgProcess org) =>
        Trusting(new SocketsHttpHandler { UseCookies = false, AllowAutoRedirect = false }, org);

    private static SocketsHttpHandler Trusting(SocketsHttpHandler handler, OrgProcess org)
    {
        handler.SslOptions.RemoteCertificateValidationCallback = (_, certificate, _, _) =>
            certificate?.GetCertHashString(HashAlgorithmName.SHA256) == org.Thumbprint;
        return handler;
    }
}
