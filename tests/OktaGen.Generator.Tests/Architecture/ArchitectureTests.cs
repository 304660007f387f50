namespace OktaGen.Generator.Tests.Architecture;

public sealed class ArchitectureTests
{
    public static TheoryData<string> Projects => [.. FolderOrder.Projects.Keys];

    [Theory]
    [MemberData(nameof(Projects))]
    public void Folders_refer_downwards_only(string project)
    {
        var source = SourceProject.Read(Path.Combine(SourceFiles.Repository, project), FolderOrder.Projects[project]);

        Assert.Empty(source.FindUpwardReferences());
    }

    [Fact]
    public void A_reference_upwards_is_found_by_the_name_of_its_type()
    {
        string[] folders = FolderOrder.Projects["generator/OktaGen.Knowledge"];
        var source = SourceProject.Read(Path.Combine(SourceFiles.Repository, "generator/OktaGen.Knowledge"), [.. folders.Reverse()]);

        string[] found = [.. source.FindUpwardReferences()];

        Assert.Contains("Catalogue/Operation.cs refers to Credentials: CredentialKinds", found);
        Assert.Contains("Endpoints/EndpointNeeds.cs refers to Scopes: ScopeNames", found);
    }

    [Fact]
    public void The_picture_for_contributors_shows_that_order()
    {
        string text = File.ReadAllText(Path.Combine(SourceFiles.Repository, "docs/architecture.md"));

        Assert.All(FolderOrder.Projects, project => Assert.Contains(
            $"{Path.GetFileName(project.Key)}: "
                + $"{string.Join(" < ", project.Value.Select(static folder => folder.Length == 0 ? "(root)" : folder))}",
            string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)),
            StringComparison.Ordinal));
    }
}
