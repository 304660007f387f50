using System.Globalization;

namespace OktaGen.Calls.Paging;

/// <summary>How many items a full page of the System Log has.</summary>
internal static class PageLimit
{
    // Okta's own, where the query says nothing.
    private const int Default = 100;
    private const string Key = "limit=";

    public static int Of(Uri uri)
    {
        foreach (string pair in uri.Query.TrimStart('?').Split('&'))
        {
            if (pair.StartsWith(Key, StringComparison.Ordinal)
                && int.TryParse(pair.AsSpan(Key.Length), NumberStyles.None, CultureInfo.InvariantCulture, out int limit)
                && limit > 0)
            {
                return limit;
            }
        }

        return Default;
    }
}
