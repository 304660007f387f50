namespace OktaGen;

/// <summary>What cures an expression that Okta does not understand.</summary>
internal static class QueryHint
{
    // As they look once they are encoded: a percent sign, and a plus.
    private const string Percent = "%25";
    private const string Plus = "%2B";

    /// <param name="url">The URL as it was sent.</param>
    public static string Find(Uri? url) => IsEncodedTwice(url?.Query)
        ? "A query value was encoded before it was given to the client, which encodes it: give it as it is meant, with blanks and "
            + "quotation marks, as in profile.name eq \"IAM\"."
        : "Texts stand in double quotes, and attributes are written in exactly their case; OktaFilter writes expressions.";

    // Nobody means an escape in a value, such as %22, nor an operator between two plus signs.
    private static bool IsEncodedTwice(ReadOnlySpan<char> query)
    {
        for (int i = query.IndexOf('%'); i >= 0; i = query.IndexOf('%'))
        {
            query = query[i..];
            if (query.StartsWith(Percent) && query[Percent.Length..] is [var high, var low, ..]
                && char.IsAsciiHexDigit(high) && char.IsAsciiHexDigit(low))
            {
                return true;
            }

            if (query.StartsWith(Plus, StringComparison.OrdinalIgnoreCase)
                && query[Plus.Length..].IndexOf('%') is (2 or 3) and var length
                && query[(Plus.Length + length)..].StartsWith(Plus, StringComparison.OrdinalIgnoreCase)
                && !query.Slice(Plus.Length, length).ContainsAnyExceptInRange('a', 'z'))
            {
                return true;
            }

            query = query[1..];
        }

        return false;
    }
}
