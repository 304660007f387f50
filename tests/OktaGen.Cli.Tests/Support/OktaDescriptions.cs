namespace OktaGen.Cli.Tests.Support;

/// <summary>Okta's own descriptions, which are no part of this repository: they lie beside it on some machines.</summary>
internal static class OktaDescriptions
{
    private static readonly string? s_folder = Find();

    public static string? Management => PathOf("management");

    public static string? OAuth => PathOf("oauth");

    public static string? Governance => PathOf("governance");

    public static string? MyAccount => PathOf("myaccount");

    public static string RepositoryRoot { get; } = Ancestors().First(static folder => File.Exists(Path.Combine(folder, "OktaGen.sln")));

    // Which version they have is a matter of the catalogue that is made from them.
    private static string? PathOf(string name) =>
        s_folder is null ? null : Directory.EnumerateFiles(s_folder, name + "-*.yaml").Order(StringComparer.Ordinal).LastOrDefault();

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
