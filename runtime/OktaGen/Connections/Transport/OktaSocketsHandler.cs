namespace OktaGen.Connections;

/// <summary>The sockets of a connection, where the user brings none.</summary>
internal static class OktaSocketsHandler
{
    public static SocketsHttpHandler Create() => new()
    {
        // A redirect would take the credential along: Okta's API has none.
        AllowAutoRedirect = false,
        Proxy = new DirectLoopback(null),
        UseCookies = false,
        EnableMultipleHttp2Connections = true,
        // A connection that a firewall dropped without a word is noticed, not waited for.
        KeepAlivePingDelay = TimeSpan.FromSeconds(30),
        KeepAlivePingTimeout = TimeSpan.FromSeconds(10),
        KeepAlivePingPolicy = HttpKeepAlivePingPolicy.WithActiveRequests,
        ConnectTimeout = TimeSpan.FromSeconds(10),
        // DNS changes are followed by making connections anew.
        PooledConnectionLifetime = TimeSpan.FromMinutes(5),
    };
}
