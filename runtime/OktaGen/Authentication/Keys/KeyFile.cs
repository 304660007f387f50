namespace OktaGen.Authentication;

/// <summary>Reads the file of a private key. No message repeats the path: it may be a key under the wrong name.</summary>
internal static class KeyFile
{
    private const int MaxBytes = 64 * 1024;

    // In base64.
    private const int ShortestKey = 100;

    /// <param name="path">The path of the file.</param>
    /// <param name="folder">Where a path that is relative begins; null for the current folder.</param>
    /// <returns>What the file holds; a key in binary form (DER) as base64.</returns>
    /// <exception cref="PrivateKeyFormatException">There is no such file, or it holds nothing that could be a key.</exception>
    public static string Read(string path, string? folder = null)
    {
        if (LooksLikeKey(path))
        {
            throw new PrivateKeyFormatException(
                "is a key, not the path of one. Put it into OktaOptions.PrivateKey, or give its file's path.");
        }

        if (path.Contains('\0', StringComparison.Ordinal))
        {
            throw new PrivateKeyFormatException(
                "names a file that cannot be read: it holds a NUL character, which no path has. Write it without.");
        }

        folder ??= Environment.CurrentDirectory;
        string full = Path.Combine(folder, path);
        try
        {
            using var file = new FileStream(full, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            byte[] content = new byte[MaxBytes + 1];
            int length = file.ReadAtLeast(content, content.Length, throwOnEndOfStream: false);
            return TextOf(content.AsSpan(0, length));
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new PrivateKeyFormatException("names a file that does not exist. " + (BeginsAsReference(path)
                ? "Give its whole path, without 'file:' and what only shells replace (~, $, %)."
                : $"Check the path; one that is relative begins at {folder}."));
        }
        catch (UnauthorizedAccessException)
        {
            throw new PrivateKeyFormatException(Directory.Exists(full)
                ? "names a directory. Give the path of the key's file in it."
                : "names a file that this process may not read. Give its user the permission to read it.");
        }
        catch (Exception exception) when (exception is IOException or ArgumentException or NotSupportedException)
        {
            throw new PrivateKeyFormatException($"names a file that cannot be read ({exception.GetType().Name}). Check the path, and that "
                + $"no other process locks the file.");
        }
    }

    private static string TextOf(ReadOnlySpan<byte> content)
    {
        if (content.Length > MaxBytes)
        {
            throw new PrivateKeyFormatException($"names a file of more than {MaxBytes} bytes, which no key has.");
        }

        if (DerReader.Recognizes(content))
        {
            return Convert.ToBase64String(content);
        }

        string text = KeyText.Decode(content)
            ?? throw new PrivateKeyFormatException(
                "names a file that holds neither text nor a key in binary form (DER). Take the key out of it as PEM text.");
        return string.IsNullOrWhiteSpace(text) ? throw new PrivateKeyFormatException("names a file that is empty.") : text;
    }

    /// <summary>Whether it is no path, but the key itself, in the wrong place.</summary>
    public static bool LooksLikeKey(string path) =>
        path.Contains("-----BEGIN", StringComparison.Ordinal)
        || path.AsSpan().TrimStart().StartsWith("{")
        || path.Contains('\n', StringComparison.Ordinal)
        || (path.Length >= ShortestKey && path[0] != '/' && Base64Text.TryDecode(path) is not null);

    private static bool BeginsAsReference(string path) =>
        path.StartsWith("file:", StringComparison.OrdinalIgnoreCase)
            || path.StartsWith('~')
            || path.StartsWith('$')
            || path.StartsWith('%');
}
