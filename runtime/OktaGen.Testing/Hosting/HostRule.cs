using System.Net;
using Microsoft.AspNetCore.Http;

namespace OktaGen.Testing;

/// <summary>
/// By which names the org is called: those of this machine alone. A web page under another name, whose address was changed to this one
/// (DNS rebinding), could read the org's answers otherwise.
/// </summary>
internal static class HostRule
{
    private const string Localhost = "localhost";

    public static bool Allows(HostString host)
    {
        // A name may end in the dot of the root.
        string name = host.Host.Trim('[', ']').TrimEnd('.');
        return IPAddress.TryParse(name, out IPAddress? address)
            ? IPAddress.IsLoopback(address)
            : name.Equals(Localhost, StringComparison.OrdinalIgnoreCase)
                || name.EndsWith("." + Localhost, StringComparison.OrdinalIgnoreCase);
    }
}
