using OktaGen.Cli.CSharp;
using OktaGen.Cli.Scaffolding.Planning;

namespace OktaGen.Cli.Scaffolding.Writing;

/// <summary>Writes one interface.</summary>
internal static class ClientWriter
{
    /// <param name="plan">The interface.</param>
    /// <param name="of">What it is a part of.</param>
    public static CodeWriter Write(ClientPlan plan, ScaffoldPlan of)
    {
        bool isOtherApi = of.IsOtherApi;
        var writer = new CodeWriter();
        string[] settings =
        [
            .. plan.JsonTypes.Count == 0 ? (string[])[] : [$"JsonContext = typeof({plan.JsonContext})"],
            .. isOtherApi ? (string[])["OtherApi = true"] : [],
        ];
        writer
            .Summary($"The operations that {(isOtherApi ? "the" : "Okta's")} API describes as <c>{plan.Tag}</c>. <c>{plan.Client}</c> "
            + $"carries them out.")
            .Line(settings.Length == 0 ? "[OktaClient]" : $"[OktaClient({string.Join(", ", settings)})]")
            .Open($"public partial interface {plan.Interface}");
        foreach (EndpointPlan endpoint in plan.Endpoints)
        {
            writer.Member();
            Write(endpoint, of.WithDescriptions, writer);
        }

        return writer.Close();
    }

    private static void Write(EndpointPlan endpoint, bool withDescriptions, CodeWriter writer)
    {
        XmlText scopes = endpoint.Scopes.Count switch
        {
            0 => $"no scope",
            1 => $"scope <c>{endpoint.Scopes[0]}</c>",
            _ => $"scopes {XmlText.Join(" and ", endpoint.Scopes.Select(static scope => (XmlText)$"<c>{scope}</c>"))}",
        };
        string remarks = string.Concat(endpoint.Remarks.Select(static remark => " " + remark));
        writer.Summary($"<c>{endpoint.OperationId}</c>: <c>{endpoint.Verb.ToUpperInvariant()} {endpoint.Route}</c>, {scopes}.{remarks}");
        foreach (ParameterPlan parameter in endpoint.Parameters)
        {
            string text = withDescriptions ? parameter.Prose ?? string.Empty : string.Empty;
            string[] words = text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
            string prose = words.Length == 0 ? string.Empty : " " + string.Join(' ', words);
            writer.Comment($"<param name=\"{parameter.Name}\">{parameter.Text}{prose}</param>");
        }

        writer.Comment($"<returns>{endpoint.Returns.Summary}</returns>");
        writer.Prose("remarks", withDescriptions ? endpoint.Prose : null);
        writer.Line($"[{string.Join(", ", MethodText.AttributesOf(endpoint))}]");
        string[] parameters = [.. endpoint.Parameters.Select(MethodText.Declare)];
        string returns = MethodText.ReturnTypeOf(endpoint.Returns);
        string signature = $"{returns} {endpoint.Name}({string.Join(", ", parameters)});";
        if (signature.Length <= 140)
        {
            writer.Line(signature);
            return;
        }

        writer.Line($"{returns} {endpoint.Name}(");
        for (int i = 0; i < parameters.Length; i++)
        {
            writer.Line("    " + parameters[i] + (i == parameters.Length - 1 ? ");" : ","));
        }
    }
}
