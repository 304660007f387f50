using System.Text.Json;
using System.Text.Json.Nodes;
using System.Xml;
using System.Xml.Linq;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Configuration.UserSecrets;
using OktaGen.Cli.Files;

namespace OktaGen.Cli.Configuration;

/// <summary>Key and settings in the user secrets of a project, which lie outside it: for the developer's machine.</summary>
internal sealed class UserSecretsStore : ConfigurationStore
{
    private const string NextKey = "NextPrivateKey";

    private const int MostCharacters = 200;

    private static readonly JsonSerializerOptions s_indented = new() { WriteIndented = true };

    private readonly string _path;

    /// <param name="project">The project's file or its folder, or the id of its secrets.</param>
    public UserSecretsStore(string project)
    {
        string id = FindId(project);
        try
        {
            _path = PathHelper.GetSecretsPathFromSecretsId(IsName(id) ? id : throw new ToolException(
                $"'{id}' cannot be the id of user secrets: it is to be a plain name, such as a GUID. "
                + "Correct UserSecretsId in the project, or give the id itself."));
        }
        catch (InvalidOperationException exception)
        {
            throw new ToolException($"The user secrets cannot be found. {exception.Message}", exception);
        }
    }

    /// <summary>The file of the secrets.</summary>
    public string FilePath => _path;

    public override string KeyPlace => "the user secrets";

    public override string? KeyFile => null;

    public override string? SettingsPlace => "the user secrets";

    public override string? ReadKey() => Read().GetValueOrDefault(Name(nameof(OktaOptions.PrivateKey)));

    public override string? ReadTrustedKey() => Trusted(ReadKey());

    public override void WriteKey(string text) => Write([new(nameof(OktaOptions.PrivateKey), text)]);

    public override string? ReadNextKey() => Trusted(Read().GetValueOrDefault(Name(NextKey)));

    public override void WriteNextKey(string text) => Write([new(NextKey, text)]);

    public override void SwitchToNextKey() => Write([new(nameof(OktaOptions.PrivateKey), ReadNextKey()), new(NextKey, null)]);

    public override string? Save(AppConfiguration configuration)
    {
        Write(configuration.Settings.Select(static setting => KeyValuePair.Create(setting.Key, (string?)setting.Value)));
        return null;
    }

    private string? Trusted(string? key)
    {
        if (key is not null)
        {
            PrivateFile.EnsureTrusted(FileLinks.Resolve(_path));
        }

        return key;
    }

    private static string Name(string setting) => $"{Section}:{setting}";

    private Dictionary<string, string?> Read() => new(
        new ConfigurationBuilder()
            .AddJsonFile(_path, optional: true)
            .Build()
            .AsEnumerable()
            .Where(static secret => secret.Value is not null),
        StringComparer.OrdinalIgnoreCase);

    // Flat names, as 'dotnet user-secrets' writes them. What is set to null goes.
    private void Write(IEnumerable<KeyValuePair<string, string?>> settings)
    {
        Dictionary<string, string?> secrets = Read();
        foreach ((string name, string? value) in settings)
        {
            secrets[Name(name)] = value;
        }

        var json = new JsonObject(
            secrets.Where(static secret => secret.Value is not null).OrderBy(static secret => secret.Key, StringComparer.Ordinal)
            .Select(static secret => KeyValuePair.Create(secret.Key, (JsonNode?)JsonValue.Create(secret.Value))));
        PrivateFile.Write(_path, json.ToJsonString(s_indented), replace: true);
    }

    private static string FindId(string project)
    {
        string? file = Directory.Exists(project)
            ? Directory.EnumerateFiles(project, "*.*proj").Order(StringComparer.Ordinal).FirstOrDefault()
            : project;
        if (file is null)
        {
            throw new ToolException($"There is no project in {project}. Give the project's file, or the id of its user secrets.");
        }

        if (!File.Exists(file))
        {
            return file.Contains('/', StringComparison.Ordinal) || file.EndsWith("proj", StringComparison.Ordinal)
                ? throw new ToolException($"There is no project {file}. Give the project's file, or the id of its user secrets.")
                : file;
        }

        try
        {
            using FileStream text = File.OpenRead(file);
            XElement? element = XDocument.Load(text)
                .Descendants()
                .FirstOrDefault(static element => element.Name.LocalName == "UserSecretsId");
            return element?.Value.Trim() is { Length: > 0 } id
                ? id
                : throw new ToolException($"{file} has no user secrets yet. Run 'dotnet user-secrets init' for it.");
        }
        catch (XmlException)
        {
            throw new ToolException($"{file} is no project file.");
        }
    }

    // Part of a path: one that leads out of the folder of all secrets would read and write anybody's file.
    // An expression of MSBuild's is not evaluated here.
    private static bool IsName(string id) =>
        id.Length <= MostCharacters && id.Trim() is not ("" or "." or "..")
        && !id.Any(static character => char.IsControl(character) || "/\\:*?\"<>|$%".Contains(character));
}
