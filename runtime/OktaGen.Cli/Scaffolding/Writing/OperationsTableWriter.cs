using System.Globalization;
using System.Text;
using OktaGen.Build.Report;
using OktaGen.Cli.Scaffolding.Planning;
using OktaGen.Cli.Terminal;

namespace OktaGen.Cli.Scaffolding.Writing;

/// <summary>Writes what the clients offer as a Markdown table, for those who look for an operation or review a scope.</summary>
internal static class OperationsTableWriter
{
    /// <summary>The first line, by which the scaffolder knows its own.</summary>
    public const string Header = "<!-- Written by 'oktagen scaffold'. Change the selection or the overlay and run it again. -->";

    public static string Write(ScaffoldPlan plan)
    {
        StringBuilder text = new StringBuilder(Header)
            .Append(CultureInfo.InvariantCulture, $"\n\n# Operations of {plan.Namespace}\n\n{Count.Of(plan.OperationCount, "operation")} "
            + $"in {Count.Of(plan.Clients.Count, "interface")}, ")
            .Append(plan.Scopes.Count == 0 ? "none of which needs a scope.\n" : "and how many need each scope:\n\n");
        foreach (string scope in plan.Scopes)
        {
            int count = plan.Clients.SelectMany(static client => client.Endpoints)
                .Where(endpoint => endpoint.Scopes.Contains(scope))
                .Select(static endpoint => endpoint.OperationId)
                .Distinct()
                .Count();
            text.Append(CultureInfo.InvariantCulture, $"- {MarkdownText.Code(scope)}: {count}\n");
        }

        foreach (ClientPlan client in plan.Clients)
        {
            text.Append(CultureInfo.InvariantCulture,
                $"\n## {client.Interface}\n\n| method | operation | request | scope | remarks |\n|---|---|---|---|---|\n");
            foreach (EndpointPlan endpoint in client.Endpoints)
            {
                string scopes = endpoint.Scopes.Count == 0 ? "none" : string.Join(", ", endpoint.Scopes.Select(MarkdownText.Code));
                string request = MarkdownText.Code($"{endpoint.Verb.ToUpperInvariant()} {endpoint.Route}");
                text.Append(CultureInfo.InvariantCulture, $"| {MarkdownText.Code(endpoint.Name)} | "
                    + $"{MarkdownText.Code(endpoint.OperationId)} | {request} | {scopes} | {string.Join(' ', endpoint.Remarks)} |\n");
            }
        }

        return text.ToString();
    }
}
