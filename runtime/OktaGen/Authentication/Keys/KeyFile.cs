using System.Text;

namespace OktaGen.Authentication;

/// <summary>Reads the file of a private key. No message repeats the path: it may be a key under the wrong name.</summary>
internal static class KeyFile
{
    private const int MaxBytes = 64 * 1024;

    /// <exception cref="PrivateKeyFormatException">There is no such file, or it holds no text that could be a key.</exception>
    public static string Read(string path)
    {
        if (LooksLikeKey(path))
        {
            throw new PrivateKeyFormatException("is a key, not the path of one. Put it into OktaOptions.PrivateKey, or give its file's path.");
        }

        try
        {
            using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            byte[] content = new byte[MaxBytes + 1];
            int length = file.ReadAtLeast(content, content.Length, throwOnEndOfStream: false);
            return TextOf(content.AsSpan(0, length));
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new PrivateKeyFormatException("names a file that does not exist. "
                + $"Check the path; one that is relative begins at {Environment.CurrentDirectory}.");
        }
        catch (UnauthorizedAccessException)
        {
            throw new PrivateKeyFormatException(Directory.Exists(path)
                ? "names a directory. Give the path of the key's file in it."
                : "names a file that this process may not read. Give its user the permission to read it.");
        }
        catch (Exception exception) when (exception is IOException or ArgumentException or NotSupportedException)
        {
            throw new PrivateKeyFormatException($"names a file that cannot be read ({exception.GetType().Name}). Check the path, and that no other process locks the file.");
        }
    }

    private static string TextOf(ReadOnlySpan<byte> content)
    {
        if (content.Length > MaxBytes)
        {
            throw new PrivateKeyFormatException($"names a file of more than {MaxBytes} bytes, which no key has.");
        }

        // Windows tools write UTF-16, with its mark.
        string text = (content.StartsWith(Encoding.Unicode.GetPreamble()) ? Encoding.Unicode : Encoding.UTF8).GetString(content).Trim('\uFEFF');
        if (string.IsNullOrWhiteSpace(text))
        {
            throw new PrivateKeyFormatException("names a file that is empty.");
        }

        return text.AsSpan().IndexOfAny('\0', '\uFFFD') < 0
            ? text
            : throw new PrivateKeyFormatException("names a file that holds no text, but perhaps a key in binary form (DER or PKCS#12). "
                + "Convert it to PEM, as by 'openssl pkey' or 'openssl pkcs12 -nodes'.");
    }

    /// <summary>Whether it is no path, but the key itself, in the wrong place.</summary>
    public static bool LooksLikeKey(string path) =>
        path.Contains("-----BEGIN", StringComparison.Ordinal) || path.AsSpan().TrimStart().StartsWith("{") || path.Contains('\n', StringComparison.Ordinal);
}
