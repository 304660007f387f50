using System.Net.Http.Headers;

namespace OktaGen.Calls.Paging;

/// <summary>
/// Finds the <c>next</c> link among <c>Link</c> headers (RFC 8288), on several lines or joined by commas. Commas and semicolons inside
/// a URL or a quoted value do not separate.
/// </summary>
internal static class LinkHeader
{
    public static string? FindNext(HttpResponseHeaders headers)
    {
        if (headers.NonValidated.TryGetValues("Link", out HeaderStringValues lines))
        {
            foreach (string line in lines)
            {
                if (FindNext(line) is { } next)
                {
                    return next;
                }
            }
        }

        return null;
    }

    public static string? FindNext(ReadOnlySpan<char> line)
    {
        while (true)
        {
            int open = line.IndexOf('<');
            if (open < 0)
            {
                return null;
            }

            line = line[(open + 1)..];
            int close = line.IndexOf('>');
            if (close < 0)
            {
                return null;
            }

            ReadOnlySpan<char> target = line[..close];
            line = line[(close + 1)..];
            int end = EndOfValue(line, ',');
            if (IsNext(line[..end]))
            {
                return target.Trim().ToString();
            }

            line = line[end..];
        }
    }

    private static bool IsNext(ReadOnlySpan<char> parameters)
    {
        while (!parameters.IsEmpty)
        {
            int end = EndOfValue(parameters, ';');
            ReadOnlySpan<char> parameter = parameters[..end];
            parameters = parameters[Math.Min(end + 1, parameters.Length)..];

            int equals = parameter.IndexOf('=');
            if (equals > 0
                && parameter[..equals].Trim().Equals("rel", StringComparison.OrdinalIgnoreCase)
                && HoldsNext(parameter[(equals + 1)..].Trim().Trim('"')))
            {
                return true;
            }
        }

        return false;
    }

    // A relation may name several types, separated by spaces.
    private static bool HoldsNext(ReadOnlySpan<char> relations)
    {
        while (!relations.IsEmpty)
        {
            int end = relations.IndexOf(' ');
            end = end < 0 ? relations.Length : end;
            if (relations[..end].Equals("next", StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }

            relations = relations[Math.Min(end + 1, relations.Length)..];
        }

        return false;
    }

    private static int EndOfValue(ReadOnlySpan<char> text, char separator)
    {
        bool quoted = false;
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] == '"')
            {
                quoted = !quoted;
            }
            else if (quoted && text[i] == '\\')
            {
                i++;
            }
            else if (!quoted && text[i] == separator)
            {
                return i;
            }
        }

        return text.Length;
    }
}
