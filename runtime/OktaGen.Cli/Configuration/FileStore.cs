using System.Text.Json;
using System.Text.Json.Nodes;
using OktaGen.Cli.Files;

namespace OktaGen.Cli.Configuration;

/// <summary>The key in a file of its own; the settings in a JSON file such as <c>appsettings.json</c>, or printed.</summary>
internal sealed class FileStore : ConfigurationStore
{
    private static readonly JsonSerializerOptions s_indented = new() { WriteIndented = true };

    /// <param name="keyFile">The file of the key.</param>
    /// <param name="settingsFile">The file of the settings; null to have them printed.</param>
    /// <exception cref="ToolException">The settings could not be stored: better now than when all else is done.</exception>
    public FileStore(string keyFile, string? settingsFile)
    {
        KeyPlace = keyFile;
        SettingsPlace = settingsFile;
        _ = ReadSettings();
    }

    public override string KeyPlace { get; }

    public override string? KeyFile => KeyPlace;

    public override string? SettingsPlace { get; }

    /// <summary>Beside the key's own file, so that it takes its place at once.</summary>
    private string NextKeyFile => FileLinks.Resolve(KeyPlace) + ".next";

    public override string? ReadKey() => File.Exists(KeyPlace) ? Authentication.KeyFile.Read(KeyPlace) : null;

    public override string? ReadTrustedKey() => ReadTrusted(KeyPlace, FileLinks.Resolve(KeyPlace));

    public override void WriteKey(string text) => PrivateFile.Write(KeyPlace, text);

    public override string? ReadNextKey() => ReadTrusted(NextKeyFile, NextKeyFile);

    public override void WriteNextKey(string text) => PrivateFile.Write(NextKeyFile, text);

    // Whoever reads the file meanwhile reads one key or the other.
    public override void SwitchToNextKey()
    {
        PrivateFile.Close(NextKeyFile);
        File.Move(NextKeyFile, FileLinks.Resolve(KeyPlace), overwrite: true);
    }

    public override string? Save(AppConfiguration configuration)
    {
        JsonObject root = ReadSettings();
        JsonObject client = root;
        foreach (string name in Section.Split(':'))
        {
            client = Child(client, name);
        }

        foreach ((string name, string value) in configuration.Settings.Append(new(nameof(OktaOptions.PrivateKeyFile), RelativeKeyFile())))
        {
            client[name] = value;
        }

        string text = root.ToJsonString(s_indented);
        if (SettingsPlace is null)
        {
            return text;
        }

        AtomicFile.Write(SettingsPlace, text + "\n");
        return null;
    }

    private static string? ReadTrusted(string path, string file)
    {
        // Also a link that leads nowhere is found, and refused.
        if (!File.Exists(path) && new FileInfo(path).LinkTarget is null)
        {
            return null;
        }

        PrivateFile.EnsureTrusted(file);
        return Authentication.KeyFile.Read(path);
    }

    // Seen from the settings, so that they can move to another machine together with the key.
    private string RelativeKeyFile()
    {
        string folder = SettingsPlace is null ? Environment.CurrentDirectory : Path.GetDirectoryName(Path.GetFullPath(SettingsPlace))!;
        return Path.GetRelativePath(folder, Path.GetFullPath(KeyPlace)).Replace('\\', '/');
    }

    private JsonObject ReadSettings()
    {
        if (!File.Exists(SettingsPlace))
        {
            return [];
        }

        try
        {
            return JsonNode.Parse(File.ReadAllText(SettingsPlace)) as JsonObject ?? throw new JsonException();
        }
        catch (JsonException)
        {
            throw new ToolException($"{SettingsPlace} is not plain JSON: its comments would be lost. Leave out --settings, and put in by "
                + $"hand what is printed.");
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
}
