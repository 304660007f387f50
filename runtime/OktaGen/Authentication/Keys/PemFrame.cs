namespace OktaGen.Authentication;

/// <summary>
/// One frame of a PEM text (RFC 7468), its line ends and some of its hyphens perhaps lost. No record: its text must not show the key.
/// </summary>
internal readonly ref struct PemFrame
{
    public const string FirstLineOnly = "is its first line only, and an env file takes one line for a value. Write the line breaks as \\n, "
        + "or give the path of the key's file as OktaOptions.PrivateKeyFile.";

    private const string Begin = "-BEGIN ";
    private const string End = "-END ";
    private const int LongestLabel = 40;
    private const int Hyphens = 5;

    private PemFrame(ReadOnlySpan<char> label, ReadOnlySpan<char> body, string? damage)
    {
        Label = label.Length <= LongestLabel ? label.ToString() : "";
        Body = body;
        Damage = damage;
    }

    /// <summary>What the first line says to be in it; empty where that line is damaged.</summary>
    public string Label { get; }

    /// <summary>What stands between the dashed lines.</summary>
    public ReadOnlySpan<char> Body { get; }

    /// <summary>What is wrong with the frame, in words that complete "The private key …"; null for nothing.</summary>
    public string? Damage { get; }

    /// <summary>Reads the next frame and leaves what follows it.</summary>
    public static bool TryRead(ref ReadOnlySpan<char> rest, out PemFrame frame)
    {
        int begin = rest.IndexOf(Begin);
        if (begin < 0)
        {
            frame = default;
            return false;
        }

        ReadOnlySpan<char> after = rest[(begin + Begin.Length)..];
        int labelEnd = after.IndexOfAny('-', '\r', '\n');
        ReadOnlySpan<char> label = (labelEnd < 0 ? after : after[..labelEnd]).Trim();
        ReadOnlySpan<char> body = labelEnd < 0 ? [] : after[labelEnd..].TrimStart('-');
        int end = body.IndexOf(End);
        if (end < 0)
        {
            frame = new PemFrame(label, body, body.IsWhiteSpace()
                ? FirstLineOnly
                : "is damaged: its PEM text is cut off before its last line, '-----END …-----'. Copy it again, whole, both dashed lines "
                    + "included.");
            rest = [];
            return true;
        }

        rest = body[(end + End.Length)..];
        bool isWhole = rest.StartsWith(label);
        frame = new PemFrame(label, body[..end].TrimEnd('-'), isWhole
            ? null
            : "is damaged: its dashed lines do not name the same, so that a part is cut off. Copy it again, whole.");
        rest = isWhole ? WithoutHyphens(rest[label.Length..]) : rest;
        return true;
    }

    // No more than belong to this frame: those of the next may follow at once.
    private static ReadOnlySpan<char> WithoutHyphens(ReadOnlySpan<char> text)
    {
        int count = 0;
        while (count < Hyphens && count < text.Length && text[count] == '-')
        {
            count++;
        }

        return text[count..];
    }
}
