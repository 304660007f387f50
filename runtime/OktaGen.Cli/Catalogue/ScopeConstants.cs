using System.Text;
using OktaGen.Cli.CSharp;
using OktaGen.Knowledge.Scopes;

namespace OktaGen.Cli.Catalogue;

/// <summary>Makes the class of scope constants, <c>OktaScopes</c>.</summary>
internal static class ScopeConstants
{
    private const string Prefix = "okta.";

    /// <summary>Whether a scope has a constant: those of Okta's own APIs have, those of OpenID Connect have not.</summary>
    public static bool IsConstant(string scope) =>
        scope.Contains('.', StringComparison.Ordinal) && CSharpNames.IsIdentifier(ScopeNames.ConstantNameOf(scope));

    /// <exception cref="InvalidDataException">Two scopes would have one constant.</exception>
    public static string Write(ScopeNames scopes)
    {
        var text = new StringBuilder();
        text.Append(
            """
            namespace OktaGen;

            /// <summary>The OAuth 2.0 scopes of Okta's APIs, as constants for <see cref="RequiresScopeAttribute"/>.</summary>
            /// <remarks>
            /// A name is the scope without its leading <c>okta.</c>, each part in Pascal case: <c>okta.networkZones.read</c> is
            /// <see cref="NetworkZonesRead"/>. A scope that is missing here can be written as a plain string.
            /// </remarks>
            public static class OktaScopes
            {

            """.ReplaceLineEndings("\n"));
        string separator = string.Empty;
        foreach (IGrouping<string, string> scope in scopes.All.Where(IsConstant).GroupBy(ScopeNames.ConstantNameOf, StringComparer.Ordinal))
        {
            if (scope.Count() > 1)
            {
                throw new InvalidDataException($"Several scopes would have the constant '{scope.Key}': {string.Join(", ", scope)}.");
            }

            XmlText summary = $"<summary><c>{scope.Single()}</c>: {Describe(scope.Single(), scopes)}</summary>";
            text.Append(separator)
                .Append("    /// ").Append(summary).Append('\n')
                .Append("    public const string ")
                .Append(CSharpNames.Escape(scope.Key))
                .Append(" = ")
                .Append(CSharpText.Literal(scope.Single()))
                .Append(";\n");
            separator = "\n";
        }

        return text.Append("}\n").ToString();
    }

    private static XmlText Describe(string scope, ScopeNames scopes)
    {
        string[] parts = PartsOf(scope);
        string resource = string.Join(' ', parts[..^1].Select(WordsOf));
        if (parts[^1] != "manage")
        {
            return $"{parts[^1]} {resource}.";
        }

        string read = scope[..^"manage".Length] + "read";
        return scopes.All.Contains(read) ? $"create, change and delete {resource}. Covers <c>{read}</c>." : (XmlText)$"manage {resource}.";
    }

    private static string[] PartsOf(string scope) =>
        (scope.StartsWith(Prefix, StringComparison.Ordinal) ? scope[Prefix.Length..] : scope).Split('.');

    // "networkZones" is "network zones".
    private static string WordsOf(string part) =>
        string.Concat(
            part.Select(static character => char.IsUpper(character) ? " " + char.ToLowerInvariant(character) : character.ToString()));
}
