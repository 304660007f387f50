using System.Text.Json;
using System.Text.Json.Nodes;
using OktaGen.Cli;
using OktaGen.Cli.Files;

namespace OktaGen.Org.Credentials;

/// <summary>The file that makes a client know the org. What else it holds stays.</summary>
internal static class CredentialsFile
{
    private const string Prefix = "OKTA_CLIENT_";

    private static readonly JsonSerializerOptions s_indented = new() { WriteIndented = true };

    /// <summary>Whether a name says which form the file has.</summary>
    public static bool IsNameKnown(string path) => IsLines(path) || IsJson(path);

    /// <exception cref="ToolException">The file holds what would be lost.</exception>
    public static void Write(string path, OrgCredentials credentials) =>
        PrivateFile.Write(path, IsJson(path) ? WriteJson(path, credentials) : WriteLines(path, credentials), replace: true);

    private static bool IsJson(string path) => path.EndsWith(".json", StringComparison.OrdinalIgnoreCase);

    private static bool IsLines(string path) => path.EndsWith(".env", StringComparison.OrdinalIgnoreCase);

    private static string WriteLines(string path, OrgCredentials credentials)
    {
        string[] before = File.Exists(path) ? File.ReadAllLines(path) : [];
        ILookup<bool, string> lines =
            before.ToLookup(static line => line.TrimStart().StartsWith(Prefix, StringComparison.OrdinalIgnoreCase));
        RefuseOtherOrg(path, lines[true].FirstOrDefault(static line => line.Contains("ORGURL=", StringComparison.OrdinalIgnoreCase))?
            .Split('=', 2)[1]);
        return string.Concat(lines[false]
            .Concat(credentials.Settings.Select(static setting => $"{Prefix}{setting.Key.ToUpperInvariant()}={setting.Value}"))
            .Select(static line => line + "\n"));
    }

    private static string WriteJson(string path, OrgCredentials credentials)
    {
        JsonObject root = File.Exists(path) ? Read(path) : [];
        JsonObject client = Child(Child(root, "Okta"), "Client");
        RefuseOtherOrg(path, client[nameof(OktaOptions.OrgUrl)] is JsonValue value && value.TryGetValue(out string? url) ? url : null);
        foreach ((string name, string setting) in credentials.Settings)
        {
            client[name] = setting;
        }

        return root.ToJsonString(s_indented) + "\n";
    }

    private static JsonObject Read(string path)
    {
        try
        {
            return JsonNode.Parse(File.ReadAllText(path)) as JsonObject ?? throw new JsonException();
        }
        catch (JsonException exception)
        {
            throw new ToolException(
                $"{path} is there already, and no plain JSON: its comments would be lost. Give --credentials another file.", exception);
        }
    }

    private static JsonObject Child(JsonObject parent, string name)
    {
        if (parent[name] is not JsonObject child)
        {
            parent[name] = child = [];
        }

        return child;
    }

    // A file of settings may be the one that is used for a real org.
    private static void RefuseOtherOrg(string path, string? url)
    {
        if (string.IsNullOrWhiteSpace(url))
        {
            return;
        }

        url = url.Trim().Trim('"', '\'');
        if (!Uri.TryCreate(url, UriKind.Absolute, out Uri? org) || !org.IsLoopback)
        {
            throw new ToolException(
                $"{path} holds the credentials of another org, {url}, which would be lost. Give --credentials another file.");
        }
    }
}
