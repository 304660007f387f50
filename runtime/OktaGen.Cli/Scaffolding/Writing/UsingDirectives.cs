using System.Text.RegularExpressions;

namespace OktaGen.Cli.Scaffolding.Writing;

/// <summary>The using directives that a file needs beside the SDK's implicit ones.</summary>
internal static partial class UsingDirectives
{
    private static readonly (string Namespace, Regex Words)[] s_known =
    [
        ("OktaGen", OktaGenWords()),
        ("System.Diagnostics", DiagnosticsWords()),
        ("System.Text.Json", JsonWords()),
        ("System.Text.Json.Nodes", NodesWords()),
        ("System.Text.Json.Serialization", SerializationWords()),
    ];

    public static IEnumerable<string> Of(string code, string ownNamespace)
    {
        string withoutComments = string.Join(
            '\n', code.Split('\n').Where(static line => !line.TrimStart().StartsWith("///", StringComparison.Ordinal)));
        return s_known
            .Where(known => known.Words.IsMatch(withoutComments)
            && ownNamespace != known.Namespace
            && !ownNamespace.StartsWith(known.Namespace + ".", StringComparison.Ordinal))
            .Select(static known => known.Namespace);
    }

    [GeneratedRegex(
        @"\b(OktaClient|Optional|OptionalConverter|OktaLinks|IOpenEnum|OpenEnumConverter|LenientDateConverter|DiscriminatorConverter"
        + @"|IExtensible|NoNullItems)\b")]
    private static partial Regex OktaGenWords();

    [GeneratedRegex(@"\bDebuggerBrowsable\b")]
    private static partial Regex DiagnosticsWords();

    [GeneratedRegex(@"\bJsonElement\b")]
    private static partial Regex JsonWords();

    [GeneratedRegex(@"\b(JsonNode|JsonObject)\b")]
    private static partial Regex NodesWords();

    [GeneratedRegex(@"\b(JsonConverter|JsonExtensionData|JsonIgnore|JsonPropertyName|JsonSerializable|JsonSerializerContext)\b")]
    private static partial Regex SerializationWords();
}
