using System.Diagnostics;
using System.Net.Security;
using System.Security.Cryptography.X509Certificates;
using OktaGen.Benchmarks.Calls;
using OktaGen.Benchmarks.Speed;
using OktaGen.Redis;
using StackExchange.Redis;

namespace OktaGen.Benchmarks.Sharing;

/// <summary>
/// What sharing a rate limit adds to a call over HTTPS: processor time and allocations of this process, with the org and the server in
/// processes of their own. Rounds with and without alternate, so that what else the machine does meets both.
/// </summary>
internal static class SharingReport
{
    private const int RoundsOfEach = 25;
    private const int Calls = 2000;
    private const int Workers = 8;

    public static async Task PrintAsync()
    {
        string? external = Environment.GetEnvironmentVariable("REDIS");
        using Process? redis = external is null ? Start("redis-server", ["--port", "16399", "--bind", "127.0.0.1", "--save", ""]) : null;
        DirectoryInfo folder = Directory.CreateTempSubdirectory("sharing.");
        string seed = Path.Combine(folder.FullName, "seed.json");
        string credentials = Path.Combine(folder.FullName, "org.env");
        await File.WriteAllTextAsync(seed, """
            { "users": [{ "login": "ann@example.com", "firstName": "Ann", "lastName": "Able" }], "limits": [{ "path": "/", "limit": 100000000 }] }
            """);
        using Process org = Start(
            "dotnet", [BuiltProgram.PathOf("OktaGen.Org"), "--tls", "--seed", seed, "--credentials", credentials]);
        try
        {
            while (await org.StandardOutput.ReadLineAsync() is { } line && !line.Contains("is ready", StringComparison.Ordinal))
            {
                // Until it is.
            }

            Dictionary<string, string> settings = (await File.ReadAllLinesAsync(credentials)).Select(static line => line.Split('=', 2))
                .ToDictionary(static pair => pair[0], static pair => pair[1]);
            await using ConnectionMultiplexer multiplexer = await ConnectionMultiplexer.ConnectAsync(external ?? "127.0.0.1:16399");
            using X509Certificate2 certificate = X509CertificateLoader.LoadCertificateFromFile(Path.ChangeExtension(credentials, ".crt"));
            await MeasureAsync(settings, certificate.Thumbprint, multiplexer);
        }
        finally
        {
            org.Kill();
            redis?.Kill();
            folder.Delete(recursive: true);
        }
    }

    private static async Task MeasureAsync(Dictionary<string, string> settings, string certificate, ConnectionMultiplexer multiplexer)
    {
        RedisRateLimiter? limiter = null;
        await using OktaConnection plain = Connect(settings, certificate, static _ => { });
        await using OktaConnection reserving = Connect(settings, certificate, static options => options.RateLimitReserve = 0);
        await using OktaConnection sharing = Connect(settings, certificate, options => limiter = options.ShareRateLimits(multiplexer));
        Subject[] subjects = [Of("a call over HTTPS", plain), Of("with RateLimitReserve", reserving), Of("with a shared limit", sharing)];
        Rounds rounds = await Rounds.RunAsync(RoundsOfEach, Calls, subjects);
        for (int i = 0; i < subjects.Length; i++)
        {
            Console.WriteLine(
                $"{subjects[i].Name,-22} {rounds.Median(i, static one => one.Cpu),6:0} us, "
                + $"{rounds.Ratio(i, 0, static one => one.Cpu):0.000} x (median of {RoundsOfEach} rounds), "
                + $"{rounds.Median(i, static one => one.Bytes):0} bytes");
        }

        Console.WriteLine(limiter!.IsAlone ? "The server was lost meanwhile." : "");
        limiter.Dispose();
    }

    private static Subject Of(string name, OktaConnection okta)
    {
        var users = new BenchmarkUsersClient(okta);
        return Subject.Of(name, Workers, () => users.GetUserAsync("ann@example.com"));
    }

    private static OktaConnection Connect(Dictionary<string, string> settings, string certificate, Action<OktaOptions> change)
    {
        var options = new OktaOptions
        {
            OrgUrl = settings["OKTA_CLIENT_ORGURL"],
            Token = settings["OKTA_CLIENT_TOKEN"],
            Credential = OktaCredential.ApiToken,
        };
        change(options);
        return OktaConnection.Create(options, handler: new SocketsHttpHandler
        {
            SslOptions = new SslClientAuthenticationOptions
            {
                RemoteCertificateValidationCallback = (_, shown, _, _) => shown?.GetCertHashString() == certificate,
            },
        });
    }

    private static Process Start(string program, IEnumerable<string> arguments) =>
        Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true })!;
}
