using System.Net.Sockets;
using System.Security.Authentication;

namespace OktaGen;

/// <summary>Why a request got no complete answer: the cause in a sentence, and whether it can pass by itself.</summary>
internal static class TransportFault
{
    private const int MaxDetail = 200;
    private const string Between = "check the URL and what stands between";

    /// <summary>Whether the same request fails in the same way until somebody acts: the cause is a setting, not the moment.</summary>
    public static bool IsLasting(Exception exception) => FindError(exception) switch
    {
        // A handshake that is cut off may well succeed the next time.
        HttpRequestError.SecureConnectionError => Innermost(exception) is not (IOException or SocketException),
        HttpRequestError.ProxyTunnelError => !IsOutage(TunnelStatus(exception)),
        HttpRequestError.InvalidResponse or HttpRequestError.ConfigurationLimitExceeded => true,
        HttpRequestError.UserAuthenticationError or HttpRequestError.VersionNegotiationError => true,
        _ => false,
    };

    /// <summary>Whether nothing can have been carried out, as no connection was made.</summary>
    public static bool IsUnsent(Exception exception) => FindError(exception)
        is HttpRequestError.NameResolutionError
        or HttpRequestError.ConnectionError
        or HttpRequestError.SecureConnectionError
        or HttpRequestError.ProxyTunnelError;

    /// <summary>
    /// What may stand beside our message. The platform's exception quotes an answer that is no HTTP, which may be our own request, and the
    /// URL of a proxy, which may hold a password.
    /// </summary>
    public static Exception? Quotable(Exception exception) => FindError(exception) switch
    {
        HttpRequestError.InvalidResponse => null,
        HttpRequestError.ProxyTunnelError => new HttpRequestException(HttpRequestError.ProxyTunnelError, Describe(exception)),
        _ => exception,
    };

    /// <summary>The cause and what cures it, as the end of a sentence, with its full stop.</summary>
    public static string Describe(Exception exception) => FindError(exception) switch
    {
        HttpRequestError.NameResolutionError =>
            $"the host name could not be resolved ({Detail(exception)}): check the URL and this machine's DNS.",
        HttpRequestError.ConnectionError => DescribeConnection(exception),
        HttpRequestError.SecureConnectionError => DescribeHandshake(exception),
        HttpRequestError.ProxyTunnelError => DescribeProxy(TunnelStatus(exception)),
        HttpRequestError.InvalidResponse => $"what answered speaks no HTTP: {Between}.",
        HttpRequestError.ConfigurationLimitExceeded => $"the headers of the answer are larger than is read, 64 KiB by default: {Between}.",
        HttpRequestError.ResponseEnded => "the connection was closed before the answer was complete.",
        _ => DescribeBreak(exception),
    };

    /// <summary>
    /// The same of what the app's own code threw, which may ask a vault: of connections only, other texts may hold anything.
    /// </summary>
    public static string DescribeForeign(Exception exception) =>
        exception is HttpRequestException && (FindError(exception) != HttpRequestError.Unknown || Innermost(exception) is SocketException)
            ? Describe(exception)
            : "see the inner exception.";

    private static string DescribeConnection(Exception exception) => FindCode(exception) switch
    {
        SocketError.ConnectionRefused =>
            $"the connection was refused ({Detail(exception)}): nothing listens there, or a firewall refuses; {Between}.",
        SocketError.HostUnreachable or SocketError.NetworkUnreachable or SocketError.NetworkDown =>
            $"there is no way to the host ({Detail(exception)}): check this machine's network.",
        SocketError.TimedOut => $"the host did not answer the attempt to connect ({Detail(exception)}): {Between}.",
        _ => $"no connection could be made ({Detail(exception)}): {Between}.",
    };

    // The platform tells the fault of a certificate by the names of its flags, in the message alone.
    private static string DescribeHandshake(Exception exception)
    {
        Exception innermost = Innermost(exception);
        string said = OneLine.From(innermost.Message, MaxDetail).TrimEnd('.');
        bool Says(string flag) => said.Contains(flag, StringComparison.Ordinal);
        return innermost switch
        {
            IOException or SocketException => $"the connection ended while it was being secured ({said}).",
            _ when Says("RemoteCertificateValidationCallback") =>
                "the certificate of the server was refused by the check that the handler brings.",
            _ when Says("RemoteCertificateNameMismatch") =>
                $"the certificate of the server is for another host name ({said}): {Between}.",
            _ when Says("RemoteCertificateNotAvailable") => $"the server showed no certificate ({said}): {Between}.",
            _ when Says("NotTimeValid") =>
                $"the certificate of the server has expired, or is not valid yet ({said}): {Between}, and this machine's clock.",
            _ when Says("UntrustedRoot") || Says("PartialChain") =>
                $"the certificate of the server is not trusted ({said}): {Between}; where a proxy opens encrypted connections, install "
                + "its root certificate.",
            _ when Says("Revo") => $"the certificate of the server was revoked, or that could not be found out ({said}): {Between}.",
            _ when Says("certificate") => $"the certificate of the server is not accepted ({said}): {Between}.",
            _ when Says("frame") => $"what answered speaks no TLS ({said}): {Between}.",
            _ => $"no secure connection could be agreed on ({said}): {Between}.",
        };
    }

    private static string DescribeProxy(int? status) => status switch
    {
        407 => "the proxy in between asks for a login (407): give the proxy's user name and password, with its URL or to the handler.",
        { } refused => $"the proxy in between did not let the connection through ({refused}): have it allow the org's host.",
        _ => "the proxy in between made no connection: check the proxy's settings.",
    };

    private static string DescribeBreak(Exception exception) => Innermost(exception) switch
    {
        SocketException { SocketErrorCode: SocketError.ConnectionReset or SocketError.ConnectionAborted or SocketError.Shutdown } =>
            "the connection was broken off from outside.",
        SocketException { SocketErrorCode: SocketError.TimedOut } => "the connection fell silent and was given up.",
        Exception other => OneLine.From(other.Message, MaxDetail).TrimEnd('.') + ".",
    };

    // "… failed with status code '407'."
    private static int? TunnelStatus(Exception exception)
    {
        ReadOnlySpan<char> text = exception.Message.AsSpan().TrimEnd(".\"");
        int quote = text.TrimEnd('\'').LastIndexOf('\'');
        return exception is HttpRequestException { StatusCode: { } status } ? (int)status
            : quote >= 0 && int.TryParse(text[(quote + 1)..].TrimEnd('\''), out int said) ? said
            : null;
    }

    private static bool IsOutage(int? status) => status is null or 502 or 503 or 504;

    private static string Detail(Exception exception) => OneLine.From(exception.Message, MaxDetail).TrimEnd('.');

    private static SocketError? FindCode(Exception exception) => (Innermost(exception) as SocketException)?.SocketErrorCode;

    private static Exception Innermost(Exception exception) => exception.InnerException is { } inner ? Innermost(inner) : exception;

    private static HttpRequestError FindError(Exception? exception) => exception switch
    {
        HttpRequestException { HttpRequestError: not HttpRequestError.Unknown } http => http.HttpRequestError,
        HttpIOException { HttpRequestError: not HttpRequestError.Unknown } io => io.HttpRequestError,
        HttpRequestException or IOException => FindError(exception.InnerException),
        AuthenticationException => HttpRequestError.SecureConnectionError,
        _ => HttpRequestError.Unknown,
    };
}
