namespace OktaGen.Cli.Tests.Support;

/// <summary>Okta's own descriptions, which are no part of this repository: they lie beside it on some machines.</summary>
internal static class OktaDescriptions
{
    private static readonly string? s_folder = Find();

    public static string? Management => PathOf("management-2026.06.3.yaml");

    public static string? Governance => PathOf("governance-3.2.0.yaml");

    public static string? OAuth => PathOf("oauth-2026.06.3.yaml");

    public static string RepositoryRoot { get; } = Ancestors().First(static folder => File.Exists(Path.Combine(folder, "OktaGen.sln")));

    private static string? PathOf(string name) => s_folder is null || !File.Exists(Path.Combine(s_folder, name)) ? null : Path.Combine(s_folder, name);

    private static string? Find() => Ancestors()
        .Select(static folder => Path.Combine(folder, "shared", "okta-openapi"))
        .FirstOrDefault(Directory.Exists);

    private static IEnumerable<string> Ancestors()
    {
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            yield return folder.FullName;
        }
    }
}
