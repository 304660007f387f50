using System.Text;
using System.Text.RegularExpressions;
using Microsoft.OpenApi;
using OktaGen.Cli.CSharp;

namespace OktaGen.Cli.Scaffolding.Planning;

/// <summary>
/// The route of an operation: its path, in which each placeholder is called like a parameter can be. What a placeholder is called is never
/// sent.
/// </summary>
internal sealed partial class OperationRoute
{
    // What a route takes as it is, and what nobody can send (RouteTemplate), which is told.
    private const string Meaningful = "-._~!$&'()*+,=:@/%?;#\\{}";

    private OperationRoute(string text, IReadOnlyList<(string Name, string Placeholder, IOpenApiParameter? Parameter)> placeholders)
    {
        Text = text;
        Placeholders = placeholders;
    }

    public string Text { get; }

    /// <summary>The placeholders as the description calls them and as the route does, with what describes them, in order.</summary>
    public IReadOnlyList<(string Name, string Placeholder, IOpenApiParameter? Parameter)> Placeholders { get; }

    public static OperationRoute Of(OperationRef operation)
    {
        string[] names = [.. Placeholder().Matches(operation.Path).Select(static match => match.Groups[1].Value)];

        // Where one has to be called otherwise all are, as two could become one.
        bool isPlain = names.All(CSharpNames.IsIdentifier);
        var unique = new UniqueIdentifiers();
        string[] placeholders = [.. names.Select(name => isPlain ? name : unique.Make(CSharpNames.Camel(name)))];
        string[] texts = [.. Placeholder().Split(operation.Path).Where(static (_, i) => i % 2 == 0).Select(Encode)];
        return new OperationRoute(
            string.Concat(texts.Select((text, i) => i == 0 ? text : "{" + placeholders[i - 1] + "}" + text)),
            [.. names.Select((name, i) => (name, placeholders[i], operation.Parameters.FirstOrDefault(parameter =>
                parameter.In == ParameterLocation.Path && parameter.Name == name)))]);
    }

    // What a URL cannot hold, such as white space, is sent as its code. What means something in one stays.
    private static string Encode(string text)
    {
        var encoded = new StringBuilder(text.Length);
        foreach (Rune rune in text.EnumerateRunes())
        {
            string character = rune.ToString();
            encoded.Append(rune.IsAscii && (Rune.IsLetterOrDigit(rune) || Meaningful.Contains(character, StringComparison.Ordinal))
                ? character
                : Uri.EscapeDataString(character));
        }

        return encoded.ToString();
    }

    // The placeholders' names stand at the odd places of a split.
    [GeneratedRegex(@"\{([^{}]*)\}")]
    private static partial Regex Placeholder();
}
