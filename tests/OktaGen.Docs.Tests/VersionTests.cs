using System.Reflection;
using System.Text.RegularExpressions;

namespace OktaGen.Docs.Tests;

/// <summary>Pages name the version that is built.</summary>
public sealed partial class VersionTests
{
    [Fact]
    public void Every_page_and_the_changelog_name_the_version_that_is_built()
    {
        string built = typeof(OktaConnection).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!
            .InformationalVersion.Split('+')[0];

        string[] named = [.. DocPage.All.SelectMany(static page => Named().Matches(page.Text), static (page, match) =>
            $"{page.Path}:{page.LineAt(match.Index)}: {match.Groups["version"].Value}")];

        Assert.NotEmpty(named);
        Assert.All(named, name => Assert.EndsWith(": " + built, name, StringComparison.Ordinal));
        Assert.Contains($"\n## [{built}]", DocPage.All.Single(static page => page.Path == "CHANGELOG.md").Text, StringComparison.Ordinal);
    }

    [GeneratedRegex("""OktaGen[.\w]*(@|" Version=")(?<version>[^"\s]+)""")]
    private static partial Regex Named();
}
