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

    private static readonly JsonNodeOptions s_asConfigurationReads = new() { PropertyNameCaseInsensitive = true };

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
        Dictionary<string, string> known = new(StringComparer.OrdinalIgnoreCase);
        foreach ((string name, string value) in before.Select(SettingOf).OfType<(string, string)>())
        {
            if (value.Length > 1 && value[0] is '"' or '\'' && value.IndexOf(value[0], 1) < 0)
            {
                throw new ToolException(
                    $"{path} has a value of several lines, {Prefix}{name}: parts of it would be lost. Give --credentials another file.");
            }

            known[name] = value.Trim('"', '\'');
        }

        RefuseOtherOrg(path, known.GetValueOrDefault);
        string[] replaced = [nameof(OktaOptions.OktaDomain), .. credentials.Settings.Select(static setting => setting.Key)];
        return string.Concat(before
            .Where(line => SettingOf(line) is not var (name, _) || !replaced.Contains(name, StringComparer.OrdinalIgnoreCase))
            .Concat(credentials.Settings.Select(static setting => $"{Prefix}{setting.Key.ToUpperInvariant()}={setting.Value}"))
            .Select(static line => line + "\n"));
    }

    // A setting of Okta's, by its name without the prefix; null for another line.
    private static (string Name, string Value)? SettingOf(string line)
    {
        string[] parts = line.Split('=', 2);
        string name = parts[0].Trim();
        name = name.StartsWith("export ", StringComparison.Ordinal) ? name["export ".Length..].TrimStart() : name;
        return parts.Length == 2 && name.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase)
            ? (name[Prefix.Length..], parts[1].Trim())
            : null;
    }

    private static string WriteJson(string path, OrgCredentials credentials)
    {
        JsonObject root = File.Exists(path) ? Read(path) : [];
        JsonObject client = Child(Child(root, "Okta"), "Client");
        RefuseOtherOrg(path, name => client[name] is JsonValue value && value.TryGetValue(out string? text) ? text : null);
        client.Remove(nameof(OktaOptions.OktaDomain));
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
            return JsonNode.Parse(File.ReadAllText(path), s_asConfigurationReads) as JsonObject ?? throw new JsonException();
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
    private static void RefuseOtherOrg(string path, Func<string, string?> setting)
    {
        string[] urls = [.. new[] { nameof(OktaOptions.OrgUrl), nameof(OktaOptions.OktaDomain) }
            .Select(setting)
            .OfType<string>()
            .Where(static url => !string.IsNullOrWhiteSpace(url))];
        if (Array.Find(urls, static url => !Uri.TryCreate(url, UriKind.Absolute, out Uri? org) || !org.IsLoopback) is { } other)
        {
            throw new ToolException(
                $"{path} holds the credentials of another org, {other}, which would be lost. Give --credentials another file.");
        }

        string? secret = Array.Find(
            [nameof(OktaOptions.Token), nameof(OktaOptions.PrivateKey), nameof(OktaOptions.ClientSecret)],
            name => !string.IsNullOrWhiteSpace(setting(name)));
        if (urls.Length == 0 && secret is not null)
        {
            throw new ToolException(
                $"{path} has a {secret} and does not say of which org: it would be lost. Give --credentials another file.");
        }
    }
}
