using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;

namespace OktaGen.Generator.Scopes;

/// <summary>
/// One scopes file: a scope per line; <c>#</c> at the start of a line or after white space starts a comment, so that a scope
/// with <c>#</c> inside stays whole.
/// </summary>
internal sealed class ScopeList
{
    private const char ByteOrderMark = '\uFEFF';

    private ScopeList(ImmutableArray<ScopeEntry> entries, ImmutableArray<MalformedScope> malformed)
    {
        Entries = entries;
        Malformed = malformed;
    }

    /// <summary>The scopes in the file's order, duplicates included.</summary>
    public ImmutableArray<ScopeEntry> Entries { get; }

    /// <summary>The lines that cannot be scopes, in the file's order.</summary>
    public ImmutableArray<MalformedScope> Malformed { get; }

    public static ScopeList Parse(SourceText text, CancellationToken cancellationToken)
    {
        ImmutableArray<ScopeEntry>.Builder entries = ImmutableArray.CreateBuilder<ScopeEntry>();
        ImmutableArray<MalformedScope>.Builder malformed = ImmutableArray.CreateBuilder<MalformedScope>();
        foreach (TextLine line in text.Lines)
        {
            cancellationToken.ThrowIfCancellationRequested();
            TextSpan span = FindContent(text, line.Span);
            if (span.IsEmpty)
            {
                continue;
            }

            string content = text.ToString(span);
            if (ScopeSyntax.FindFault(content) is { } reason)
            {
                malformed.Add(new MalformedScope(reason, line.LineNumber, span));
            }
            else
            {
                entries.Add(new ScopeEntry(content, line.LineNumber, span));
            }
        }

        return new ScopeList(entries.ToImmutable(), malformed.ToImmutable());
    }

    /// <summary>A line without its comment and the white space around.</summary>
    private static TextSpan FindContent(SourceText text, TextSpan line)
    {
        int start = line.Start;
        int end = line.End;

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

        return TextSpan.FromBounds(start, end);
    }
}
