using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using OktaGen.Cli.Descriptions;
using OktaGen.Cli.Scaffolding.Planning;
using OktaGen.Cli.Tests.Support;
using OktaGen.Knowledge.Catalogue;

namespace OktaGen.Cli.Tests.Requests;

/// <summary>
/// All of Okta's operations, scaffolded, compiled and called: what they send is held against the description by a validator that is not
/// ours.
/// </summary>
public sealed partial class RequestTests
{
    // Where the description asks for a body that nobody can send, so that none can be held against it.
    private static readonly Dictionary<string, string> s_contradictions = new(StringComparer.Ordinal)
    {
        ["createLogStream"] = "requires _links, which is read only",
        ["createPolicy"] = "gives the members of _embedded two types",
        ["replacePolicy"] = "gives the members of _embedded two types",
        ["updateProfileMapping"] = "requires members beside properties that only the values in it have",
    };

    private static readonly Dictionary<string, string> s_governanceContradictions = new(StringComparer.Ordinal)
    {
        ["replaceGrant"] = "requires created, createdBy and others, which are read only",
    };

    [DescriptionFact]
    public Task Every_management_operation_compiles_without_a_warning_and_sends_what_the_description_asks_for() =>
        VerifyAsync(OktaDescriptions.Management!, 732, s_contradictions.Keys);

    [DescriptionFact]
    public Task So_does_every_governance_operation() => VerifyAsync(OktaDescriptions.Governance!, 162, s_governanceContradictions.Keys);

    [DescriptionFact]
    public Task So_does_every_MyAccount_operation_and_asks_for_the_version() => VerifyAsync(OktaDescriptions.MyAccount!, 40, []);

    private static async Task VerifyAsync(string path, int count, IEnumerable<string> expectedContradictions)
    {
        DescriptionFile description = new(Path.GetFileName(path), await File.ReadAllTextAsync(path));
        ScaffoldedCode code = ScaffoldedCode.Of(description);
        Assert.Equal(count, code.Plan.OperationCount);
        Assert.Empty(await code.FindWarningsAsync());
        DescribedApi api = DescribedApi.Read(description);
        SampleBodies samples = new(api);
        BodyValidator validator = new(api);
        List<string> faults = [];
        SortedSet<string> contradictions = new(StringComparer.Ordinal);
        await using ScaffoldedCalls calls = new(code);

        foreach (ClientPlan client in code.Plan.Clients)
        {
            foreach (EndpointPlan endpoint in client.Endpoints)
            {
                DescribedOperation operation = api.Operations[endpoint.OperationId];
                JsonNode? body = operation.BodySchema is { } schema ? samples.Of(schema) : null;
                SentRequest sent = await calls.SendAsync(client, endpoint, body, operation);
                faults.AddRange(FindFaults(sent, operation).Select(fault => $"{endpoint.OperationId}: {fault}"));
                if (operation.BodySchema is null || !DescribedOperation.IsJson(sent.MediaType))
                {
                    continue;
                }

                if (validator.FindFaults(endpoint.OperationId, body).Length > 0)
                {
                    contradictions.Add(endpoint.OperationId);
                }
                else if (validator.FindFaults(endpoint.OperationId, JsonNode.Parse(sent.Body!)) is { Length: > 0 } fault)
                {
                    faults.Add($"{endpoint.OperationId}: {fault} in {sent.Body}");
                }

                if (!JsonNode.DeepEquals(body, JsonNode.Parse(sent.Body!.Replace("+00:00", "Z", StringComparison.Ordinal))))
                {
                    faults.Add($"{endpoint.OperationId}: {sent.Body} is not {body?.ToJsonString()}");
                }
            }
        }

        Assert.Equal("", string.Join('\n', faults));
        Assert.Equal(expectedContradictions.Order(StringComparer.Ordinal), contradictions);
    }

    private static IEnumerable<string> FindFaults(SentRequest sent, DescribedOperation operation)
    {
        string[] parts = sent.Url["https://example.okta.com".Length..].Split('?');
        if (sent.Method != operation.Method || !Regex.IsMatch(
            parts[0], $"^{Placeholder().Replace(Regex.Escape(operation.Path).Replace("\\{", "{", StringComparison.Ordinal), "[^/]+")}$"))
        {
            yield return $"{sent.Method} {parts[0]} is not {operation.Method} {operation.Path}";
        }

        string accept = OperationCatalogue.Default.Find(operation.Method, operation.Path)?.Accept ?? "application/json";
        if (accept != "application/json" && sent.Accept != accept)
        {
            yield return $"'{sent.Accept}' is asked for, not '{accept}'";
        }

        string[] keys = parts.Length < 2 ? [] : [.. parts[1].Split('&').Select(static pair => Uri.UnescapeDataString(pair.Split('=')[0]))];
        foreach (string key in keys.Except(operation.NamesIn("query")))
        {
            yield return $"the query key '{key}' is not described";
        }

        // The cursor is given as OktaCursor.
        foreach (string name in operation.NamesIn("query").Except([.. keys, "after"]))
        {
            yield return $"the query key '{name}' cannot be sent";
        }

        foreach (string name in operation.NamesIn("header")
            .Where(name => name is not "Content-Type" && !sent.Headers.Contains(name, StringComparer.OrdinalIgnoreCase)))
        {
            yield return $"the header '{name}' cannot be sent";
        }

        if (operation.Content.Count > 0 && (sent.MediaType is null
            || !operation.Content.Keys.Any(described => described == "*/*" || DescribedOperation.TypeOf(described) == sent.MediaType)))
        {
            yield return $"the body is sent as '{sent.MediaType}', not as {string.Join(", ", operation.Content.Keys)}";
        }
        else if (operation.Content.Count == 0 && sent.Body is not (null or ""))
        {
            yield return "a body is sent, and none is described";
        }
    }

    [GeneratedRegex(@"\{[^}]+\}")]
    private static partial Regex Placeholder();
}
