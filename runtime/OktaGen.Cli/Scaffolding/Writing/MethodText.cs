using OktaGen.Cli.CSharp;
using OktaGen.Cli.Scaffolding.Planning;

namespace OktaGen.Cli.Scaffolding.Writing;

/// <summary>What a method is declared with, in C#: attributes, return type, parameters.</summary>
internal static class MethodText
{
    public static IEnumerable<string> AttributesOf(EndpointPlan endpoint)
    {
        yield return $"{endpoint.Verb}({CSharpText.Literal(endpoint.Route)})";
        yield return endpoint.Scopes.Count == 0
            ? "NoScope"
            : $"RequiresScope({string.Join(", ", endpoint.Scopes.Select(ScopeExpressions.Of))})";
        if (endpoint.Credential is { } credential)
        {
            yield return $"Credential({nameof(OktaCredential)}.{credential})";
        }

        if (endpoint.Items is { } items)
        {
            yield return $"Items({CSharpText.Literal(items)})";
        }

        if (endpoint.Accept is { } accept)
        {
            yield return $"Header(\"Accept\", {CSharpText.Literal(accept)})";
        }

        if (endpoint.ContentType is { } contentType)
        {
            yield return $"Header(\"Content-Type\", {CSharpText.Literal(contentType)})";
        }
    }

    public static string ReturnTypeOf(ReturnPlan returns) => returns.Kind switch
    {
        ReturnKind.Nothing => "Task",
        ReturnKind.Value => $"Task<{returns.Type}>",
        ReturnKind.Response => $"Task<OktaResponse<{returns.Type}>>",
        ReturnKind.Pages => $"OktaPageable<{returns.Type}>",
        ReturnKind.Text => "Task<string>",
        ReturnKind.Bytes => "Task<byte[]>",
        _ => throw new ArgumentOutOfRangeException(nameof(returns)),
    };

    public static string Declare(ParameterPlan parameter)
    {
        string attribute = parameter.Binding is { } binding ? $"[{AttributeOf(binding)}] " : string.Empty;
        string value = !parameter.IsOptional ? string.Empty : parameter.Type.EndsWith('?') ? " = null" : " = default";
        return $"{attribute}{parameter.Type} {CSharpNames.Escape(parameter.Name)}{value}";
    }

    private static string AttributeOf(ParameterBinding binding)
    {
        string[] arguments =
        [
            .. binding.Name is { } name ? (string[])[CSharpText.Literal(name)] : [],
            .. binding.Explodes ? (string[])["Explode = true"] : [],
        ];
        return arguments.Length == 0 ? binding.Place.ToString() : $"{binding.Place}({string.Join(", ", arguments)})";
    }
}
