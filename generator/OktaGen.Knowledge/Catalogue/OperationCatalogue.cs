using OktaGen.Knowledge.Scopes;

namespace OktaGen.Knowledge.Catalogue;

/// <summary>
/// The operations of Okta's APIs, read from the data file that lies in this assembly. It is made by <c>oktagen catalogue</c> from Okta's
/// descriptions.
/// </summary>
internal sealed class OperationCatalogue
{
    private const string Resource = "OktaGen.Knowledge.Catalogue.operations.tsv";

    // Edits that a misspelt route may be away from a true one, its placeholders' names aside.
    private const int NearnessLimit = 3;

    // What a route lacks that was copied from a page that shows it without.
    private static readonly string[] s_prefixes =
        ["/api/v1", "/governance", "/governance/api/v1", "/governance/api/v2", "/idp", "/idp/myaccount"];

    private static readonly Lazy<OperationCatalogue> s_default = new(ReadResource);

    private readonly RouteTree _tree = new();
    private readonly Lazy<ILookup<string, Operation>> _byId;
    private readonly List<(string Shape, Operation Operation)> _shapes = [];

    private OperationCatalogue(
        IReadOnlyList<string> descriptions, IReadOnlyList<Operation> operations, IEnumerable<string> furtherScopes)
    {
        Descriptions = descriptions;
        Operations = operations;
        _byId = new(() => operations.ToLookup(static operation => operation.Id, StringComparer.OrdinalIgnoreCase));
        foreach (Operation operation in operations)
        {
            _tree.Add(operation);
            _shapes.Add((RouteShape.Of(operation.Path), operation));
        }

        Scopes = new ScopeNames(operations.SelectMany(static operation => operation.Scopes).Concat(furtherScopes));
    }

    /// <summary>The catalogue of this version of OktaGen. It is read once in a process.</summary>
    public static OperationCatalogue Default => s_default.Value;

    /// <summary>The descriptions that it was made from, each as title and version.</summary>
    public IReadOnlyList<string> Descriptions { get; }

    /// <summary>The operations, by path, then by method.</summary>
    public IReadOnlyList<Operation> Operations { get; }

    public ScopeNames Scopes { get; }

    /// <summary>
    /// Reads the data file: an operation a line, or a scope that no operation needs; <c>@</c> begins a description's title and version,
    /// <c>#</c> a comment.
    /// </summary>
    /// <exception cref="FormatException">A line is malformed.</exception>
    public static OperationCatalogue Read(TextReader reader)
    {
        var descriptions = new List<string>();
        var operations = new List<Operation>();
        var scopes = new List<string>();
        while (reader.ReadLine() is { } line)
        {
            if (line.Length == 0 || line[0] == '#')
            {
                continue;
            }

            if (line[0] == '@')
            {
                descriptions.Add(line.Substring(1));
            }
            else if (line.IndexOf('\t') < 0)
            {
                scopes.Add(line);
            }
            else
            {
                operations.Add(OperationText.Read(line));
            }
        }

        return new OperationCatalogue(descriptions, operations, scopes);
    }

    /// <summary>Finds the operation that a request calls.</summary>
    /// <param name="method">The HTTP method in capital letters.</param>
    /// <param name="route">
    /// The route. Its placeholders match placeholders of any name; literal segments win over placeholders, so that <c>/api/v1/users/me</c>
    /// is the operation for one user. A query is ignored.
    /// </param>
    /// <returns>The operation; null where Okta has none.</returns>
    public Operation? Find(string method, string route)
    {
        IReadOnlyList<Operation> found = _tree.Find(route, method);
        for (int i = 0; i < found.Count; i++)
        {
            if (found[i].Method == method)
            {
                return found[i];
            }
        }

        return null;
    }

    /// <summary>The operations of a route, with whatever method; empty for none.</summary>
    public IReadOnlyList<Operation> FindByRoute(string route) => _tree.Find(route, method: null);

    /// <summary>The operations of an id, whatever its case; several of Okta's APIs use some ids. Empty for none.</summary>
    public IEnumerable<Operation> FindById(string id) => _byId.Value[id];

    /// <summary>The operation of the same method whose route is nearest to one that Okta does not have; null where none is near.</summary>
    public Operation? FindNearest(string method, string route)
    {
        string shape = RouteShape.Of(route).TrimEnd('/');
        foreach (string prefix in s_prefixes)
        {
            if (Find(method, prefix + shape) is { } prefixed)
            {
                return prefixed;
            }
        }

        Operation? nearest = null;
        int limit = NearnessLimit;
        foreach ((string candidate, Operation operation) in _shapes)
        {
            if (operation.Method == method && limit >= 0 && Spelling.Distance(shape, candidate, limit) is int distance && distance <= limit)
            {
                nearest = operation;
                limit = distance - 1;
            }
        }

        return nearest;
    }

    private static OperationCatalogue ReadResource()
    {
        using Stream stream = typeof(OperationCatalogue).Assembly.GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException($"{Resource} is missing in this assembly.");
        using var reader = new StreamReader(stream);
        return Read(reader);
    }
}
