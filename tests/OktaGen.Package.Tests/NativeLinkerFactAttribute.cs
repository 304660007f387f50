namespace OktaGen.Package.Tests;

/// <summary>A fact that needs a linker for native code, which an SDK alone does not bring.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class NativeLinkerFactAttribute : FactAttribute
{
    public NativeLinkerFactAttribute()
    {
        if (!OperatingSystem.IsLinux())
        {
            Skip = "The linker is looked for on Linux only.";
        }
        else if (Linker is null)
        {
            Skip = "Neither clang nor gcc is on the path: nothing can link native code here.";
        }
    }

    /// <summary>The command that links; null where there is none.</summary>
    public static string? Linker { get; } = new[] { "clang", "gcc" }.FirstOrDefault(IsOnPath);

    private static bool IsOnPath(string command) => (Environment.GetEnvironmentVariable("PATH") ?? "")
        .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
        .Any(folder => File.Exists(Path.Combine(folder, command)));
}
