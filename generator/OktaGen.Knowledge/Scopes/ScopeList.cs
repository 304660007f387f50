namespace OktaGen.Knowledge.Scopes;

/// <summary>
/// One scopes file: a scope per line; <c>#</c> at the start of a line or after white space starts a comment, so that a scope
/// with <c>#</c> inside stays whole.
/// </summary>
internal sealed class ScopeList
{
    private const char ByteOrderMark = '\uFEFF';

    private static readonly char[] s_lineEnds = ['\n', '\r', '\u0085', '\u2028', '\u2029'];

    private ScopeList(IReadOnlyList<ScopeEntry> entries, IReadOnlyList<MalformedScope> malformed)
    {
        Entries = entries;
        Malformed = malformed;
    }

    /// <summary>The scopes in the file's order, duplicates included.</summary>
    public IReadOnlyList<ScopeEntry> Entries { get; }

    /// <summary>The lines that cannot be scopes, in the file's order.</summary>
    public IReadOnlyList<MalformedScope> Malformed { get; }

    public static ScopeList Parse(string text, CancellationToken cancellationToken)
    {
        var entries = new List<ScopeEntry>();
        var malformed = new List<MalformedScope>();
        int line = 0;
        for (int start = 0, end; start < text.Length; start = StartOfNextLine(text, end), line++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            end = FindLineEnd(text, start);
            (int contentStart, int contentEnd) = FindContent(text, start, end);
            if (contentStart == contentEnd)
            {
                continue;
            }

            string content = text.Substring(contentStart, contentEnd - contentStart);
            if (ScopeSyntax.FindFault(content) is { } reason)
            {
                malformed.Add(new MalformedScope(reason, line, contentStart, content.Length));
            }
            else
            {
                entries.Add(new ScopeEntry(content, line, contentStart));
            }
        }

        return new ScopeList(entries, malformed);
    }

    // What ends a line for a compiler, so that rules name the lines that an editor shows.
    private static int FindLineEnd(string text, int start)
    {
        int end = text.IndexOfAny(s_lineEnds, start);
        return end < 0 ? text.Length : end;
    }

    private static int StartOfNextLine(string text, int end) =>
        end + 1 < text.Length && text[end] == '\r' && text[end + 1] == '\n' ? end + 2 : end + 1;

    /// <summary>A line without its comment and the white space around.</summary>
    private static (int Start, int End) FindContent(string text, int start, int end)
    {
        // A text that was not read from a stream may still carry the mark.
        if (start == 0 && end > 0 && text[0] == ByteOrderMark)
        {
            start++;
        }

        for (int i = start; i < end; i++)
        {
            if (text[i] == '#' && (i == start || char.IsWhiteSpace(text[i - 1])))
            {
                end = i;
            }
        }

        while (start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        while (start < end && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        return (start, end);
    }
}
