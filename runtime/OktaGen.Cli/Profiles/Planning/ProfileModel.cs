using System.Text.RegularExpressions;

namespace OktaGen.Cli.Profiles.Planning;

/// <summary>A model of <c>OktaGen.Management</c> that carries attributes, by its own source, which the tool brings along.</summary>
/// <param name="Name">The class.</param>
/// <param name="IsChange">Whether it is a change, whose properties may be absent.</param>
internal sealed partial record ProfileModel(string Name, bool IsChange = false)
{
    public static IReadOnlyList<ProfileModel> OfUsers { get; } = [new("UserProfile"), new("UserProfileUpdate", IsChange: true)];

    public static IReadOnlyList<ProfileModel> OfGroups { get; } = [new("GroupProfile"), new("OktaUserGroupProfile")];

    public static IReadOnlyList<ProfileModel> OfApps { get; } = [new("AppUserProfile"), new("AppUserProfileUpdate", IsChange: true)];

    /// <summary>The names of its properties, by those in JSON.</summary>
    public IReadOnlyDictionary<string, string> Properties { get; } = Read(Name);

    private static Dictionary<string, string> Read(string name)
    {
        using Stream resource = typeof(ProfileModel).Assembly.GetManifestResourceStream($"OktaGen.Management.{name}.cs")
            ?? throw new InvalidOperationException($"The source of {name} is not in the tool.");
        using var reader = new StreamReader(resource);
        return Property().Matches(reader.ReadToEnd()).ToDictionary(
            static match => match.Groups["json"].Value, static match => match.Groups["name"].Value, StringComparer.Ordinal);
    }

    [GeneratedRegex("""\[JsonPropertyName\("(?<json>[^"]+)"\)\](?:\s+\[[^\r\n]+)*\s+public (?:required )?\S+ (?<name>\w+) \{""")]
    private static partial Regex Property();
}
