namespace OktaGen.Generator.Tests.Architecture;

public sealed class ArchitectureTests
{
    public static TheoryData<string> Projects => [.. FolderOrder.Projects.Keys];

    [Theory]
    [MemberData(nameof(Projects))]
    public void Folders_refer_downwards_only(string project)
    {
        var source = SourceProject.Read(Path.Combine(SourceFiles.Repository, project), FolderOrder.Projects[project]);

        string[] upwards =
            [.. source.FindUpwardReferences().Where(reference => !FolderOrder.Exceptions.ContainsKey(FileOf(reference, project)))];

        Assert.Empty(upwards);
    }

    [Fact]
    public void Each_exception_is_still_needed()
    {
        IEnumerable<string> needed = FolderOrder.Projects
            .SelectMany(static project => SourceProject.Read(Path.Combine(SourceFiles.Repository, project.Key), project.Value)
                .FindUpwardReferences()
                .Select(reference => FileOf(reference, project.Key)));

        Assert.Empty(FolderOrder.Exceptions.Keys.Except(needed));
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

    private static string FileOf(string reference, string project) => $"{project}/{reference.Split(' ')[0]}";
}
