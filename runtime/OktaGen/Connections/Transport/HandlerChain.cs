using OktaGen.Pipeline;

namespace OktaGen.Connections;

/// <summary>Looks through nested handlers.</summary>
internal static class HandlerChain
{
    // What the handler factory puts around every chain. Others of its handlers give the token of a call to the app's loggers.
    private const string FactoryHandler = "Microsoft.Extensions.Http.LifetimeTrackingHttpMessageHandler";

    /// <summary>
    /// Switches off what would take a credential elsewhere, at the sockets of an app's own handler: redirects, and proxies for
    /// <see cref="DirectLoopback">plain http</see>.
    /// </summary>
    /// <param name="handler">The handler, which may hold others.</param>
    /// <param name="isPlain">Whether the org is called by plain http.</param>
    /// <exception cref="InvalidOperationException">They cannot be changed any more.</exception>
    public static void Secure(HttpMessageHandler handler, bool isPlain)
    {
        switch (Innermost(handler))
        {
            case SocketsHttpHandler sockets:
                Change(sockets.AllowAutoRedirect, () => sockets.AllowAutoRedirect = false);
                Change(sockets.UseProxy
                    && sockets.Proxy is not DirectLoopback, () => sockets.Proxy = new DirectLoopback(sockets.Proxy), isPlain);
                break;
            case HttpClientHandler client:
                Change(client.AllowAutoRedirect, () => client.AllowAutoRedirect = false);
                Change(client.UseProxy
                    && client.Proxy is not DirectLoopback, () => client.Proxy = new DirectLoopback(client.Proxy), isPlain);
                break;
        }
    }

    /// <summary>
    /// Whether no code of the app's is in the chain, but sockets and what OktaGen and the handler factory put around them.
    /// </summary>
    public static bool IsFreeOfAppCode(HttpMessageHandler? handler) => handler switch
    {
        SocketsHttpHandler => true,
        HttpClientHandler client => client.GetType() == typeof(HttpClientHandler),
        SharedHandler shared => IsFreeOfAppCode(shared.Inner),
        OktaMessageHandler or GzipHandler => IsFreeOfAppCode(((DelegatingHandler)handler).InnerHandler),
        DelegatingHandler outer => outer.GetType().FullName == FactoryHandler && IsFreeOfAppCode(outer.InnerHandler),
        _ => false,
    };

    private static HttpMessageHandler Innermost(HttpMessageHandler handler) =>
        handler is DelegatingHandler { InnerHandler: { } inner } ? Innermost(inner) : handler;

    private static void Change(bool isNeeded, Action change, bool isVital = true)
    {
        if (!isNeeded)
        {
            return;
        }

        try
        {
            change();
        }
        catch (InvalidOperationException exception) when (isVital)
        {
            throw new InvalidOperationException(
                "The message handler has sent requests already, so that its redirects and its proxy, which could take a credential "
                    + "elsewhere, cannot be "
                + "switched off any more. Hand it over unused, or make it with AllowAutoRedirect = false and UseProxy = false.",
                exception);
        }
        catch (InvalidOperationException)
        {
            // Https goes through a proxy encrypted.
        }
    }
}
