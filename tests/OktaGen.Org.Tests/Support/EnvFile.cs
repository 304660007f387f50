namespace OktaGen.Org.Tests.Support;

/// <summary>The variables of a file that oktagen-org has written.</summary>
internal static class EnvFile
{
    public static IReadOnlyDictionary<string, string> Read(string path) => File.ReadAllLines(path)
        .Where(static line => line.StartsWith("OKTA_CLIENT_", StringComparison.Ordinal))
        .Select(static line => line.Split('=', 2))
        .ToDictionary(static pair => pair[0], static pair => pair[1], StringComparer.Ordinal);

    public static string Token(string path) => Read(path)["OKTA_CLIENT_TOKEN"];
}
