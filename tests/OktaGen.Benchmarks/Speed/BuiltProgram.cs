namespace OktaGen.Benchmarks.Speed;

/// <summary>A program of the repository where its own build has put it, with the assemblies that it needs.</summary>
internal static class BuiltProgram
{
    /// <exception cref="InvalidOperationException">It is not built.</exception>
    public static string PathOf(string project)
    {
        string outputs = Path.GetFullPath(Path.Combine(AppContext.BaseDirectory, "..", ".."));
        string configuration = Path.GetFileName(Path.TrimEndingDirectorySeparator(AppContext.BaseDirectory));
        string path = Path.Combine(outputs, project, configuration, project + ".dll");
        return File.Exists(path) ? path : throw new InvalidOperationException($"{path} is not there: build the solution first.");
    }
}
