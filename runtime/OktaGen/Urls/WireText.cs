using System.Globalization;

namespace OktaGen.Urls;

/// <summary>The text forms that Okta takes in paths, queries and headers.</summary>
internal static class WireText
{
    // What Okta itself writes: milliseconds and a Z.
    private const string UtcTimestamp = "yyyy-MM-dd'T'HH:mm:ss.fff'Z'";

    public static string From<T>(T value)
        where T : struct => value switch
        {
            bool flag => flag ? "true" : "false",
            DateTimeOffset time => time.UtcDateTime.ToString(UtcTimestamp, CultureInfo.InvariantCulture),
            DateTime time => Utc(time).ToString(UtcTimestamp, CultureInfo.InvariantCulture),
            DateOnly date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
            _ => value.ToString() ?? string.Empty,
        };

    // A time of unspecified kind is taken for UTC: the machine's own zone would give another result on another machine.
    private static DateTime Utc(DateTime time) => time.Kind == DateTimeKind.Local ? time.ToUniversalTime() : time;
}
