using System.Text.RegularExpressions;

namespace OktaGen.Cli.Descriptions;

/// <summary>Holds components to the names that OpenAPI allows them: references lead to others elsewhere, or nowhere.</summary>
internal static partial class ComponentNames
{
    /// <summary>What is wrong with a name, as a sentence; null where nothing is.</summary>
    public static string? FindFault(string name) =>
        Allowed().IsMatch(name) ? null : $"'{name}' is no name of a component: letters, digits, '.', '-' and '_' are allowed.";

    [GeneratedRegex(@"\A[A-Za-z0-9._-]+\z")]
    private static partial Regex Allowed();
}
