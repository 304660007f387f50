namespace OktaGen.Build.Metadata;

/// <summary>A file that should be an assembly cannot be read as one.</summary>
internal sealed class UnreadableAssemblyException(string path, string reason) : Exception($"'{path}' cannot be read: {reason}")
{
    public string Path { get; } = path;

    /// <summary>Why, as the end of a sentence.</summary>
    public string Reason { get; } = reason;

    /// <summary>
    /// Whether an exception comes of a damaged file: the reader checks much, and believes the rest, lengths of arrays among it.
    /// </summary>
    public static bool IsDamage(Exception exception) =>
        exception is BadImageFormatException or ArgumentException or IndexOutOfRangeException or InvalidOperationException
            or OutOfMemoryException or OverflowException;
}
