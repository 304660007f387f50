using System.Diagnostics;
using System.Runtime.InteropServices;

namespace OktaGen.Benchmarks.Native;

/// <summary>Publishes one program twice as native code, with a generated client and with one written by hand, and compares the files.</summary>
internal static class NativeReport
{
    public static void Print()
    {
        string apps = Path.Combine(RepositoryRoot(), "tests", "OktaGen.NativeApps");
        string output = Directory.CreateTempSubdirectory("oktagen-native-").FullName;
        try
        {
            long byHand = Publish(apps, "HandWritten", output);
            long generated = Publish(apps, "Generated", output);
            Console.WriteLine(FormattableString.Invariant(
                $"{byHand:N0} bytes by hand, {generated:N0} bytes generated: {(generated - byHand) / (1024.0 * 1024.0):N2} MiB more"));
        }
        finally
        {
            Directory.Delete(output, recursive: true);
        }
    }

    private static long Publish(string apps, string app, string output)
    {
        string folder = Path.Combine(output, app);
        string[] arguments =
        [
            "publish", Path.Combine(apps, app), "-c", "Release", "-r", RuntimeInformation.RuntimeIdentifier, "-o", folder,
            // A linker is enough on Linux: clang, which the SDK asks for, need not be there.
            .. OperatingSystem.IsLinux() && !IsOnPath("clang") ? ["-p:CppCompilerAndLinker=gcc"] : Array.Empty<string>(),
        ];
        using Process publish = Process.Start(new ProcessStartInfo("dotnet", arguments) { RedirectStandardOutput = true })!;
        string log = publish.StandardOutput.ReadToEnd();
        publish.WaitForExit();
        return publish.ExitCode == 0
            ? new FileInfo(Path.Combine(folder, OperatingSystem.IsWindows() ? app + ".exe" : app)).Length
            : throw new InvalidOperationException(log);
    }

    private static bool IsOnPath(string command) => (Environment.GetEnvironmentVariable("PATH") ?? "")
        .Split(Path.PathSeparator)
        .Any(folder => File.Exists(Path.Combine(folder, command)));

    private static string RepositoryRoot()
    {
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "OktaGen.sln")))
            {
                return folder.FullName;
            }
        }

        throw new InvalidOperationException("Run the benchmarks from a checkout of the repository: the programs lie in it.");
    }
}
