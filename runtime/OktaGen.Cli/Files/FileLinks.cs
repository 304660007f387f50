namespace OktaGen.Cli.Files;

/// <summary>Symbolic links: a file that is replaced is the one that a link leads to, and the link stays.</summary>
internal static class FileLinks
{
    /// <summary>The file that a path leads to in the end.</summary>
    /// <exception cref="ToolException">It is a link that leads nowhere.</exception>
    public static string Resolve(string path)
    {
        var file = new FileInfo(Path.GetFullPath(path));
        if (file.LinkTarget is null)
        {
            return file.FullName;
        }

        try
        {
            if (file.ResolveLinkTarget(returnFinalTarget: true) is { Exists: true } target)
            {
                return target.FullName;
            }
        }
        catch (IOException)
        {
            // Links in a circle lead nowhere as well.
        }

        throw new ToolException($"{path} is a symbolic link that leads to no file. Remove it, or make the file that it is to lead to.");
    }
}
