#if OKTAGEN_RUNTIME
namespace OktaGen;
#else
namespace OktaGen.Knowledge.Shared;
#endif

/// <summary>
/// What one Okta scope permits beyond its own name: <c>X.manage</c> covers <c>X.read</c> of the same resource, and nothing else.
/// Compiled into the compile-time half and the run-time half alike.
/// </summary>
internal static class ScopeCoverage
{
    private const string Read = ".read";
    private const string Manage = ".manage";

    /// <summary>
    /// Whether holding <paramref name="held"/> permits what needs <paramref name="needed"/>. Scopes are case-sensitive (RFC 6749, section
    /// 3.3).
    /// </summary>
    public static bool Covers(string held, string needed)
    {
        if (string.Equals(held, needed, StringComparison.Ordinal))
        {
            return true;
        }

        int resource = needed.Length - Read.Length;
        return needed.EndsWith(Read, StringComparison.Ordinal)
            && held.Length == resource + Manage.Length
            && held.EndsWith(Manage, StringComparison.Ordinal)
            && string.CompareOrdinal(held, 0, needed, 0, resource) == 0;
    }

    /// <summary>Whether one of the held scopes permits what needs <paramref name="needed"/>.</summary>
    public static bool IsCovered(string needed, IEnumerable<string> held)
    {
        foreach (string scope in held)
        {
            if (Covers(scope, needed))
            {
                return true;
            }
        }

        return false;
    }
}
