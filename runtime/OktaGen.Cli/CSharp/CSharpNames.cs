using System.Collections.Frozen;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace OktaGen.Cli.CSharp;

/// <summary>Makes C# names of the description's names.</summary>
internal static partial class CSharpNames
{
    // With what the scaffolder adds to it, a name stays below what C# (511) and file systems (255) allow.
    private const int MaxLength = 180;

    private static readonly FrozenSet<string> s_keywords = FrozenSet.Create(
        StringComparer.Ordinal,
        "abstract", "as", "base", "bool", "break", "byte", "case", "catch", "char", "checked", "class", "const", "continue", "decimal",
        "default",
        "delegate", "do", "double", "else", "enum", "event", "explicit", "extern", "false", "finally", "fixed", "float", "for", "foreach",
        "goto",
        "if", "implicit", "in", "int", "interface", "internal", "is", "lock", "long", "namespace", "new", "null", "object", "operator",
        "out",
        "override", "params", "private", "protected", "public", "readonly", "ref", "return", "sbyte", "sealed", "short", "sizeof",
        "stackalloc",
        "static", "string", "struct", "switch", "this", "throw", "true", "try", "typeof", "uint", "ulong", "unchecked", "unsafe", "ushort",
        "using",
        "virtual", "void", "volatile", "while");

    /// <summary>
    /// <c>token:software:totp</c> is <c>TokenSoftwareTotp</c>, <c>DEVICE_BASED</c> is <c>DeviceBased</c>, <c>x5t#S256</c> is
    /// <c>X5tS256</c>, <c>UserFactorSMS</c> is <c>UserFactorSms</c>, <c>IPNetworkZone</c> stays.
    /// </summary>
    public static string Pascal(string text)
    {
        var name = new StringBuilder(text.Length);
        foreach (string word in Words(text))
        {
            // A word in capitals is written as one word, and so are abbreviations of three letters and more in others.
            bool isShouted = word.Length > 1
                && !word.Any(char.IsLower)
                && (text.Contains('_', StringComparison.Ordinal) || !text.Any(char.IsLower));
            name.Append(isShouted
                ? word[..1] + word[1..].ToLowerInvariant()
                : Abbreviation().Replace(char.ToUpperInvariant(word[0]) + word[1..], static match => match.Value.ToLowerInvariant()));
        }

        if (name.Length == 0)
        {
            // Such as "*" or nothing: named by its characters.
            return text.Length == 0
                ? "Empty"
                : string.Concat(text.Select(static character => "X" + ((int)character).ToString("X", CultureInfo.InvariantCulture)));
        }

        return char.IsDigit(name[0]) ? "N" + name : name.ToString();
    }

    /// <summary>A parameter's name, not escaped.</summary>
    public static string Camel(string text)
    {
        string pascal = Pascal(text);
        int capitals = pascal.TakeWhile(char.IsUpper).Count();

        // Of leading capitals the last one begins the next word: "OAuthTokens" is "oAuthTokens", "IPZone" is "ipZone".
        int lowered = capitals <= 1 || capitals == pascal.Length ? capitals : capitals - 1;
        return pascal[..lowered].ToLowerInvariant() + pascal[lowered..];
    }

    /// <summary>What a description asks for as a type's name: taken as it is where it can be, else made one.</summary>
    public static string Type(string asked) =>
        char.IsAsciiLetterUpper(asked.FirstOrDefault()) && IsIdentifier(asked) ? asked : Pascal(asked);

    /// <summary>A name as an identifier of bearable length.</summary>
    public static string Identifier(string name)
    {
        string identifier = IsIdentifier(name) ? name : Pascal(name);
        return identifier.Length <= MaxLength ? identifier : identifier[..MaxLength];
    }

    /// <summary>Whether a text is an identifier of ASCII characters. It may be a keyword.</summary>
    public static bool IsIdentifier(string text) =>
        text.Length > 0
            && (char.IsAsciiLetter(text[0]) || text[0] == '_')
            && text.All(static character => char.IsAsciiLetterOrDigit(character) || character == '_');

    /// <summary>Whether a text is a name of a namespace, or of a type in one, that needs no escapes.</summary>
    public static bool IsNamespace(string text) => text.Split('.').All(static name =>
        name.Length > 0
        && (char.IsLetter(name[0]) || name[0] == '_')
        && name.All(static character => char.IsLetterOrDigit(character) || character == '_')
        && Escape(name) == name);

    /// <summary>A name that is a keyword, as an identifier.</summary>
    public static string Escape(string name) => s_keywords.Contains(name) ? "@" + name : name;

    /// <summary>The plural of an English noun, as far as names of resources need it.</summary>
    public static string Plural(string noun) => noun switch
    {
        _ when noun.EndsWith("Log", StringComparison.Ordinal) || noun.EndsWith('s') || noun.EndsWith("SSO", StringComparison.Ordinal) =>
            noun,
        _ when noun.EndsWith("ay", StringComparison.Ordinal)
            || noun.EndsWith("ey", StringComparison.Ordinal)
            || noun.EndsWith("oy", StringComparison.Ordinal) => noun + "s",
        _ when noun.EndsWith('y') => noun[..^1] + "ies",
        _ when noun.EndsWith('x') || noun.EndsWith("ch", StringComparison.Ordinal) || noun.EndsWith("sh", StringComparison.Ordinal) =>
            noun + "es",
        _ => noun + "s",
    };

    /// <summary>The singular of an English noun, as far as names of lists need it.</summary>
    public static string Singular(string noun) => noun switch
    {
        _ when noun.EndsWith("ies", StringComparison.Ordinal) && noun.Length > 4 => noun[..^3] + "y",
        _ when noun.EndsWith("ches", StringComparison.Ordinal)
            || noun.EndsWith("xes", StringComparison.Ordinal)
            || noun.EndsWith("sses", StringComparison.Ordinal) => noun[..^2],
        _ when noun.EndsWith("ss", StringComparison.Ordinal)
            || noun.EndsWith("us", StringComparison.Ordinal)
            || noun.EndsWith("is", StringComparison.Ordinal) => noun,
        _ when noun.EndsWith('s') && noun.Length > 1 => noun[..^1],
        _ => noun,
    };

    private static IEnumerable<string> Words(string text)
    {
        int start = -1;
        for (int i = 0; i <= text.Length; i++)
        {
            bool isLetter = i < text.Length && char.IsAsciiLetterOrDigit(text[i]);
            if (isLetter && start < 0)
            {
                start = i;
            }
            else if (!isLetter && start >= 0)
            {
                yield return text[start..i];
                start = -1;
            }
        }
    }

    // All but the first letter, and without the capital that begins the next word: the WK of JWKSet, and of JWKs.
    [GeneratedRegex("(?<=[A-Z])(?<![A-Z]{2})[A-Z]{2,}(?![a-rt-z]|s[a-z])")]
    private static partial Regex Abbreviation();
}
