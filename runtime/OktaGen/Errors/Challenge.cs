using System.Net.Http.Headers;

namespace OktaGen;

/// <summary>
/// What <c>WWW-Authenticate</c> says (RFC 6750, section 3): most of Okta's authentication failures have no body beside it.
/// </summary>
internal readonly struct Challenge
{
    public string? Error { get; private init; }

    public string? Description { get; private init; }

    public IReadOnlyList<string> Scopes { get; private init; }

    /// <param name="headers">The challenges of an answer.</param>
    /// <param name="credential">What must not be repeated; null where nobody sees what the challenge says.</param>
    public static Challenge From(HttpHeaderValueCollection<AuthenticationHeaderValue> headers, string? credential = null)
    {
        foreach (AuthenticationHeaderValue header in headers)
        {
            if (header.Parameter is { } parameters && Value(parameters, "error") is { } error)
            {
                return new Challenge
                {
                    Error = Redaction.Of(error, credential),
                    Description = Value(parameters, "error_description") is { } description ? Redaction.Of(description, credential) : null,
                    Scopes = Value(parameters, "scope") is { } scopes
                        ? Redaction.OfNames(scopes, credential).Split(' ', StringSplitOptions.RemoveEmptyEntries)
                        : [],
                };
            }
        }

        return new Challenge { Scopes = [] };
    }

    private static string? Value(ReadOnlySpan<char> parameters, string name)
    {
        while (!parameters.IsEmpty)
        {
            int equals = parameters.IndexOf('=');
            if (equals < 0)
            {
                return null;
            }

            ReadOnlySpan<char> key = parameters[..equals].Trim(" ,");
            parameters = parameters[(equals + 1)..].TrimStart();
            ReadOnlySpan<char> value = TakeValue(ref parameters);
            if (key.Equals(name, StringComparison.OrdinalIgnoreCase))
            {
                return value.ToString();
            }
        }

        return null;
    }

    private static ReadOnlySpan<char> TakeValue(ref ReadOnlySpan<char> rest)
    {
        bool quoted = rest.StartsWith("\"");
        ReadOnlySpan<char> text = quoted ? rest[1..] : rest;
        int end = 0;
        while (end < text.Length && text[end] != (quoted ? '"' : ','))
        {
            // An escaped character does not end a quoted value.
            end += quoted && text[end] == '\\' ? 2 : 1;
        }

        end = Math.Min(end, text.Length);
        rest = text[Math.Min(end + 1, text.Length)..];
        return text[..end];
    }
}
