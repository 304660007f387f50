using System.Globalization;

namespace OktaGen.Knowledge.Endpoints;

/// <summary>A route such as <c>/api/v1/users/{userId}?expand=blocks</c>, taken apart.</summary>
internal sealed class RouteTemplate
{
    private const string PathCharacters = "-._~!$&'()*+,=:@/%";
    private const string QueryCharacters = PathCharacters + "?;[]";

    private readonly string[] _placeholders;

    private RouteTemplate(string text, string[] placeholders, string[] queryKeys)
    {
        Text = text;
        _placeholders = placeholders;
        QueryKeys = queryKeys;
    }

    public string Text { get; }

    /// <summary>The names in braces, in the order in which they stand.</summary>
    public IReadOnlyList<string> Placeholders => _placeholders;

    /// <summary>Where a placeholder stands among the others; below zero where there is none of that name.</summary>
    public int IndexOfPlaceholder(string name) => Array.IndexOf(_placeholders, name);

    /// <summary>The keys of constant query values.</summary>
    public IReadOnlyList<string> QueryKeys { get; }

    /// <summary>Takes a route apart; what is wrong with it otherwise.</summary>
    public static RouteTemplate? Parse(string? text, out string? fault)
    {
        if (text is null || text.Length == 0)
        {
            fault = "it is empty";
            return null;
        }

        int queryStart = text.IndexOf('?');
        string path = queryStart < 0 ? text : text.Substring(0, queryStart);
        string query = queryStart < 0 ? string.Empty : text.Substring(queryStart + 1);
        var placeholders = new List<string>();
        fault = FindPathFault(path, placeholders) ?? FindQueryFault(query, queryStart >= 0) ?? FindEscapeFault(text);
        return fault is null ? new RouteTemplate(text, [.. placeholders], KeysOf(query)) : null;
    }

    private static string? FindPathFault(string path, List<string> placeholders)
    {
        if (path.Length == 0 || path[0] != '/')
        {
            return "it must start with '/'";
        }

        if (path.Contains("//"))
        {
            return "it has an empty segment ('//')";
        }

        foreach (string segment in path.Split('/'))
        {
            if (segment is "." or "..")
            {
                return $"it has the dot segment '{segment}'";
            }
        }

        for (int i = 0; i < path.Length; i++)
        {
            if (path[i] != '{')
            {
                if (FindCharacterFault(path[i], PathCharacters) is { } fault)
                {
                    return fault;
                }

                continue;
            }

            int close = path.IndexOf('}', i);
            if (close < 0)
            {
                return "a '{' is never closed";
            }

            string name = path.Substring(i + 1, close - i - 1);
            if (!IsIdentifier(name))
            {
                return $"'{{{name}}}' does not hold the name of a parameter";
            }

            if (placeholders.Contains(name))
            {
                return $"'{{{name}}}' stands in it twice";
            }

            if (close + 1 < path.Length && path[close + 1] == '{')
            {
                return "two placeholders stand side by side";
            }

            placeholders.Add(name);
            i = close;
        }

        return null;
    }

    // As the C# compiler has it, which is not there where this is used by the command line.
    private static bool IsIdentifier(string name)
    {
        for (int i = 0; i < name.Length; i++)
        {
            bool isStart = name[i] == '_' || char.IsLetter(name[i]) || char.GetUnicodeCategory(name[i]) == UnicodeCategory.LetterNumber;
            bool isPart = isStart
                || char.GetUnicodeCategory(name[i]) is UnicodeCategory.DecimalDigitNumber or UnicodeCategory.ConnectorPunctuation
                or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.Format;
            if (!(i == 0 ? isStart : isPart))
            {
                return false;
            }
        }

        return name.Length > 0;
    }

    private static string? FindQueryFault(string query, bool hasQuery)
    {
        if (hasQuery && query.Length == 0)
        {
            return "nothing follows its '?'";
        }

        foreach (char character in query)
        {
            if (character is '{' or '}')
            {
                return "a placeholder cannot stand in its query: make it a query parameter of the method";
            }

            if (FindCharacterFault(character, QueryCharacters) is { } fault)
            {
                return fault;
            }
        }

        return null;
    }

    private static string? FindCharacterFault(char character, string allowed) => character switch
    {
        '}' => "a '}' stands without '{'",
        '\\' => "it has a backslash; URLs have slashes",
        '#' => "it has a fragment ('#'), which is never sent",
        _ when char.IsWhiteSpace(character) => "it has white space",
        (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') => null,
        _ when allowed.IndexOf(character) >= 0 => null,
        _ => $"'{character}' must be percent-encoded",
    };

    private static string? FindEscapeFault(string text)
    {
        for (int percent = text.IndexOf('%'); percent >= 0; percent = text.IndexOf('%', percent + 1))
        {
            if (percent + 2 >= text.Length || !Uri.IsHexDigit(text[percent + 1]) || !Uri.IsHexDigit(text[percent + 2]))
            {
                return "a '%' stands in it without two hexadecimal digits";
            }
        }

        return null;
    }

    private static string[] KeysOf(string query) => query.Length == 0 ? [] : [.. query.Split('&').Select(KeyOf)];

    private static string KeyOf(string pair)
    {
        int equals = pair.IndexOf('=');
        return equals < 0 ? pair : pair.Substring(0, equals);
    }
}
