namespace OktaGen.Knowledge.Scopes;

/// <summary>
/// What a scope may look like: the scope-token of RFC 6749, section 3.3, less the separators people mean to put between scopes.
/// </summary>
internal static class ScopeSyntax
{
    /// <summary>Far above every scope that Okta knows or lets an admin make.</summary>
    public const int MaxLength = 256;

    /// <summary>What is wrong with a text as a scope, as the end of a sentence; null where nothing is.</summary>
    public static string? FindFault(string text)
    {
        if (text.Length == 0)
        {
            return "it is empty";
        }

        foreach (char character in text)
        {
            if (char.IsWhiteSpace(character))
            {
                return "it has white space inside";
            }

            // Legal in RFC 6749, but a list in one line is what was meant, and items are joined with commas.
            if (character is ',' or ';')
            {
                return $"it has a '{character}' inside";
            }

            if (character is < '\x21' or '"' or '\\' or > '\x7E')
            {
                return $"the character U+{(int)character:X4} cannot be part of a scope";
            }
        }

        return text.Length > MaxLength ? $"it is longer than {MaxLength} characters" : null;
    }
}
