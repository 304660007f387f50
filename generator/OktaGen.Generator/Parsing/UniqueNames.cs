using Microsoft.CodeAnalysis.CSharp;

namespace OktaGen.Generator.Parsing;

/// <summary>Gives names that are not taken yet.</summary>
internal sealed class UniqueNames
{
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);

    public void Take(string name) => _taken.Add(name);

    /// <summary>The name itself, or with the first number behind it that makes it new.</summary>
    public string Make(string name)
    {
        string candidate = name;
        for (int i = 2; !_taken.Add(candidate); i++)
        {
            candidate = name + i.ToString(System.Globalization.CultureInfo.InvariantCulture);
        }

        return candidate;
    }

    /// <summary>A name as it stands in C#: keywords get an <c>@</c>.</summary>
    public static string Escape(string name) =>
        SyntaxFacts.GetKeywordKind(name) == SyntaxKind.None && SyntaxFacts.GetContextualKeywordKind(name) == SyntaxKind.None ? name : "@" + name;
}
