using System.Net;

namespace OktaGen.Connections;

/// <summary>
/// A proxy, but for plain http, which orgs on this machine alone are called by: through a proxy the credential would cross the network
/// unencrypted.
/// </summary>
/// <param name="chosen">The proxy; null for the platform's own choice, by environment or settings.</param>
internal sealed class DirectLoopback(IWebProxy? chosen) : IWebProxy
{
    public ICredentials? Credentials
    {
        get => Proxy.Credentials;
        set => Proxy.Credentials = value;
    }

    private IWebProxy Proxy => chosen ?? HttpClient.DefaultProxy;

    public Uri? GetProxy(Uri destination) => IsDirect(destination) ? null : Proxy.GetProxy(destination);

    public bool IsBypassed(Uri host) => IsDirect(host) || Proxy.IsBypassed(host);

    private static bool IsDirect(Uri destination) => destination.Scheme == Uri.UriSchemeHttp && destination.IsLoopback;
}
