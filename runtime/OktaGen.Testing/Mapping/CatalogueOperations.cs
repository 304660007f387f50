using OktaGen.Knowledge.Catalogue;

namespace OktaGen.Testing;

/// <summary>
/// The operations of Okta's APIs, carried out by the org or not. What is not carried out passes the same gate, and is then answered by what
/// a test has mapped, or with 501.
/// </summary>
/// <param name="table">What the org carries out.</param>
internal sealed class CatalogueOperations(OperationTable table)
{
    private const string Accept = "Accept";

    private static OperationCatalogue Catalogue => OperationCatalogue.Default;

    /// <summary>The operation that answers a call.</summary>
    public Operation Find(Call call)
    {
        IReadOnlyList<string> path = call.Target.Segments;
        if (call.Org.Map.Find(call.Method, path) is { } mapped)
        {
            return Take(mapped, call);
        }

        string route = "/" + string.Join('/', path.Select(Uri.EscapeDataString));
        if (Find(call.Method, route) is not { } known)
        {
            // Carried out all the same, or no operation at all; of a route that the org does not carry out, other methods may be known.
            return table.Knows(path) || Catalogue.FindByRoute(route) is not { Count: > 0 } others
                ? table.Find(call)
                : throw OktaErrors.MethodNotAllowed(others.Select(operation => operation.Method));
        }

        return Take(table.FindByRoute(known.Method, known.Path) ?? Create(known, known.Path, _ => throw NotMapped(known)), call);
    }

    public static Knowledge.Catalogue.Operation? Find(string method, string route) => Catalogue.Find(method, route);

    public static Knowledge.Catalogue.Operation? FindNearest(string method, string route) => Catalogue.FindNearest(method, route);

    /// <summary>An operation that needs what Okta's description says.</summary>
    /// <param name="known">What Okta's description says.</param>
    /// <param name="route">The route, which may name a resource.</param>
    /// <param name="answer">Answers the call, once it has passed the gate.</param>
    public static Operation Create(Knowledge.Catalogue.Operation known, string route, Func<Call, Answer> answer) => new(
        known.Method,
        route,
        known.Scopes,
        (AcceptedCredentials)known.Credentials,
        call =>
        {
            VerifyAccept(call, known.Accept);
            return answer(call);
        })
    {
        // Some answer with XML or certificates, and the description alone says which.
        AnswersJson = false,
    };

    private static Operation Take(Operation operation, Call call)
    {
        call.PathValues = operation.PathValues(call.Target.Segments);
        return operation;
    }

    private static void VerifyAccept(Call call, string? demanded)
    {
        if (demanded is not null && !call.Headers[Accept].Any(given => Plain(given) == Plain(demanded)))
        {
            throw OktaErrors.NotAcceptable();
        }

        static string? Plain(string? mediaType) => mediaType?.Replace(" ", "", StringComparison.Ordinal);
    }

    private static RefusedException NotMapped(Knowledge.Catalogue.Operation operation) =>
        OktaErrors.NotImplemented(operation.ToString(), operation.Id);
}
