using System.Globalization;
using System.Reflection;
using StackExchange.Redis;

namespace OktaGen.Redis;

/// <summary>Who states something: the first arguments of each script.</summary>
/// <param name="App">The name of the app.</param>
/// <param name="Weight">The app's weight.</param>
internal sealed record LeaseInstance(string App, double Weight)
{
    public static LeaseInstance Create(OktaRateLimitSharing sharing)
    {
        string app = sharing.App ?? Assembly.GetEntryAssembly()?.GetName().Name ?? "app";

        // What stands between the fields of a record.
        return new LeaseInstance(app.Replace('|', '_'), sharing.Weight);
    }

    /// <summary>The bucket of an org, as a key whose hash tag holds org and bucket.</summary>
    /// <param name="prefix">What the keys of the fleet begin with.</param>
    /// <param name="org">The org's host.</param>
    /// <param name="bucket">The endpoint, or what else is limited.</param>
    public static string KeyOf(string prefix, Uri org, string bucket)
    {
        string host = org.IsDefaultPort ? org.IdnHost : string.Create(CultureInfo.InvariantCulture, $"{org.IdnHost}:{org.Port}");
        // A tag ends at the first brace.
        return $"{prefix}:{{{host} {bucket.Replace('{', '<').Replace('}', '>')}}}";
    }

    /// <summary>A name that is new for each process: nothing of the machine is told.</summary>
    public string Id { get; } = Guid.NewGuid().ToString("N")[..12];

    public RedisValue[] Begin(int length)
    {
        RedisValue[] arguments = new RedisValue[length];
        arguments[0] = RedisValue.EmptyString;
        arguments[1] = Id;
        arguments[2] = App;
        arguments[3] = Number(Weight);
        return arguments;
    }

    public static string Number(double value) => value.ToString("0.####", CultureInfo.InvariantCulture);

    /// <summary>A number of an answer.</summary>
    public static int ReadNumber(string text) => int.Parse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
}
