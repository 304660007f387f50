using System.ComponentModel;
using System.Diagnostics;

namespace OktaGen.Cli.Files;

/// <summary>Whether a file would get into a repository, and so to all who have it.</summary>
internal static class GitRepository
{
    /// <summary>The folder of the repository that would take a file in; null where none would.</summary>
    public static async Task<string?> FindTakerAsync(string path, CancellationToken cancellationToken)
    {
        string full = Path.GetFullPath(path);
        string? root = Path.GetDirectoryName(full);
        while (root is not null && !Path.Exists(Path.Combine(root, ".git")))
        {
            root = Path.GetDirectoryName(root);
        }

        return root is not null && await IsTakenAsync(root, full, cancellationToken) ? root : null;
    }

    /// <summary>Says so, without an end to the sentence of the cure.</summary>
    /// <param name="path">The file.</param>
    /// <param name="repository">The folder of the repository.</param>
    /// <param name="content">What would be committed with it.</param>
    public static string Describe(string path, string repository, string content) =>
        $"{path} lies in the Git repository {repository} and is not ignored: {content} would be committed. Add it to .gitignore";

    // Where Git is not at hand, or does not trust the repository, nobody knows what is ignored: then the warning is the safer mistake.
    private static async Task<bool> IsTakenAsync(string root, string path, CancellationToken cancellationToken)
    {
        // A repository's own settings may name programs to run.
        var start = new ProcessStartInfo("git", ["-c", "core.fsmonitor=false", "-C", root, "check-ignore", "--quiet", "--", path])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        try
        {
            using Process git = Process.Start(start)!;
            Task errors = git.StandardError.ReadToEndAsync(cancellationToken);
            await git.StandardOutput.ReadToEndAsync(cancellationToken);
            await errors;
            await git.WaitForExitAsync(cancellationToken);
            return git.ExitCode != 0;
        }
        catch (Win32Exception)
        {
            return true;
        }
    }
}
