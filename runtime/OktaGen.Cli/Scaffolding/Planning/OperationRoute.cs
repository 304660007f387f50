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
        int next = 0;
        return new OperationRoute(
            Placeholder().Replace(operation.Path, _ => "{" + placeholders[next++] + "}"),
            [.. names.Select((name, i) => (name, placeholders[i], operation.Parameters.FirstOrDefault(parameter =>
                parameter.In == ParameterLocation.Path && parameter.Name == name)))]);
    }

    [GeneratedRegex(@"\{([^{}]*)\}")]
    private static partial Regex Placeholder();
}
