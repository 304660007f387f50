namespace OktaGen.Package.Tests;

/// <summary>Consumers in one solution: what most of a small project's build consists of is done once for all of them.</summary>
internal sealed class Consumers
{
    private readonly string _folder;
    private readonly string _solution;

    public Consumers(PackedFeed feed, params IEnumerable<Consumer> consumers)
    {
        _folder = Path.Combine(feed.Root, "consumers");
        _solution = Path.Combine(_folder, $"{Guid.NewGuid():N}.slnx");
        // Names must differ within a folder of a solution, and most consumers are called alike.
        File.WriteAllText(_solution,
            $"<Solution>{string.Concat(consumers.Select(static consumer => $"""<Folder Name="/{Path.GetFileName(consumer.Folder)}/"><Project Path="{consumer.ProjectFile}" /></Folder>"""))}</Solution>");
    }

    public Task<DotnetResult> BuildAsync(params string[] arguments) =>
        BuildServer.UseAsync(environment => Dotnet.RunAsync(_folder, environment, ["build", _solution, .. arguments]));

    public Task<DotnetResult> FormatAsync(params string[] arguments) =>
        Dotnet.RunAsync(_folder, null, ["format", "analyzers", _solution, "--no-restore", .. arguments]);
}
