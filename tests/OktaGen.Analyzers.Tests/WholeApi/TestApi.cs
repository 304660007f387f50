using System.Text;
using System.Text.RegularExpressions;

namespace OktaGen.Analyzers.Tests.WholeApi;

/// <summary>The text of interfaces, each part of an endpoint on a line of its own, so that a line says what a diagnostic is about.</summary>
internal sealed partial class TestApi
{
    private readonly StringBuilder _text = new();
    private int _line = 1;
    private int _interfaces;

    public string Text => _text.ToString();

    public Dictionary<TestEndpoint, TestEndpointLines> Lines { get; } = new(ReferenceEqualityComparer.Instance);

    /// <summary>Writes a client. Endpoints of one client must differ in what they send.</summary>
    public void AddClient(IEnumerable<TestEndpoint> endpoints)
    {
        Append($"[OktaGen.OktaClient] public interface IClient{_interfaces++}");
        Append("{");
        foreach (TestEndpoint endpoint in endpoints)
        {
            Add(endpoint);
        }

        Append("}");
    }

    private void Add(TestEndpoint endpoint)
    {
        Append($"[OktaGen.{endpoint.Verb[0]}{endpoint.Verb[1..].ToLowerInvariant()}(");
        int route = Append($"\"{endpoint.Route}\")]");
        int attribute = 0;
        var scopes = new List<int>();
        if (endpoint.Scopes is { Count: 0 })
        {
            attribute = Append("[OktaGen.NoScope]");
        }
        else if (endpoint.Scopes is { } declared)
        {
            Append("[");
            attribute = Append("OktaGen.RequiresScope(");
            for (int i = 0; i < declared.Count; i++)
            {
                scopes.Add(Append($"\"{declared[i]}\"{(i < declared.Count - 1 ? "," : ")]")}"));
            }
        }

        IEnumerable<string> parameters = Placeholder().Matches(endpoint.Route).Select(static match => Parameter(match.Groups[1].Value));
        Append(endpoint.Verb == "GET" ? "System.Threading.Tasks.Task<string>" : "System.Threading.Tasks.Task");
        int name = Append(Identifier(endpoint.Name));
        Append($"({string.Join(", ", [.. parameters, "System.Threading.CancellationToken cancellationToken = default"])});");
        Lines.Add(endpoint, new TestEndpointLines(route, attribute, scopes, name));
    }

    // Some of Okta's names hold a hyphen.
    private static string Parameter(string placeholder) => Identifier(placeholder) == placeholder
        ? "string " + placeholder
        : $"[OktaGen.Path(\"{placeholder}\")] string {Identifier(placeholder)}";

    private static string Identifier(string name) => name.Replace('-', '_');

    private int Append(string line)
    {
        _text.Append(line).Append('\n');
        return _line++;
    }

    [GeneratedRegex(@"\{([^}]+)\}")]
    private static partial Regex Placeholder();
}
