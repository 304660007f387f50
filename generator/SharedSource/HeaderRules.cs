#if OKTAGEN_RUNTIME
namespace OktaGen;
#else
namespace OktaGen.Knowledge.Shared;
#endif

/// <summary>
/// Which headers a user may give. A credential among them would be one that nobody checked, and a framing header would break the
/// message. Compiled into the compile-time half and the run-time half alike.
/// </summary>
internal static class HeaderRules
{
    private const string TokenCharacters = "!#$%&'*+-.^_`|~";

    private static readonly HashSet<string> s_reserved = new(StringComparer.OrdinalIgnoreCase)
    {
        "Authorization", "DPoP", "Host", "Connection", "Content-Length", "Transfer-Encoding",
    };

    /// <summary>Whether OktaGen sets a header itself.</summary>
    public static bool IsReserved(string name) => s_reserved.Contains(name);

    /// <summary>What is wrong with a header's name (RFC 9110, section 5.1); null if nothing is.</summary>
    public static string? FindFault(string name)
    {
        if (name.Length == 0)
        {
            return "it has no name";
        }

        if (IsReserved(name))
        {
            return "OktaGen sets it itself";
        }

        foreach (char character in name)
        {
            bool isToken = character is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9')
                || TokenCharacters.Contains(character);
            if (!isToken)
            {
                return $"'{character}' cannot stand in a header's name";
            }
        }

        return null;
    }

    /// <summary>What is wrong with a header's value; null if nothing is.</summary>
    public static string? FindValueFault(string value)
    {
        foreach (char character in value)
        {
            if (char.IsControl(character) && character != '\t')
            {
                return "its value holds a control character";
            }

            // .NET sends no others, and Okta reads no others.
            if (character > '~')
            {
                return "its value holds other than ASCII characters";
            }
        }

        return null;
    }
}
