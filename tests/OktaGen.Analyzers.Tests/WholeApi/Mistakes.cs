using CsCheck;
using OktaGen.Knowledge.Catalogue;

namespace OktaGen.Analyzers.Tests.WholeApi;

/// <summary>What a user gets wrong in an endpoint. Each gives null where the operation leaves no room for it.</summary>
internal static class Mistakes
{
    private static readonly string[] s_verbs = ["GET", "POST", "PUT", "PATCH", "DELETE"];
    private static readonly Operation[] s_operations = [.. OperationCatalogue.Default.Operations];
    private static readonly HashSet<string> s_scopes = [.. s_operations.SelectMany(static operation => operation.Scopes)];

    public static Gen<TestEndpoint?> Any(TestEndpoint endpoint) => Gen.OneOf(
        OtherScope(endpoint), UnknownScope(endpoint), ReadForManage(endpoint), ManageForRead(endpoint), NoAttribute(endpoint), WrongVerb(endpoint), MisspeltRoute(endpoint));

    public static bool IsKnown(string scope) => s_scopes.Contains(scope);

    /// <summary>The operation of a request: of those whose route fits, the one that says the first differing segment literally.</summary>
    public static Operation? Find(string verb, string route) => s_operations
        .Where(operation => operation.Method == verb && Fits(operation.Path, route))
        .OrderBy(static operation => string.Join('/', operation.Path.Split('/').Select(static segment => segment.Contains('{') ? "1" : "0")), StringComparer.Ordinal)
        .FirstOrDefault();

    public static Gen<T> OneOf<T>(IReadOnlyList<T> values) => Gen.Int[0, values.Count - 1].Select(index => values[index]);

    private static Gen<TestEndpoint?> Only(TestEndpoint? endpoint) => Gen.Const(() => endpoint);

    private static Gen<TestEndpoint?> OtherScope(TestEndpoint endpoint) =>
        OneOf([.. s_scopes.Order(StringComparer.Ordinal)])
            .Select(other => endpoint.Scopes is { Count: 1 } scopes && FamilyOf(other) != FamilyOf(scopes[0]) ? endpoint with { Scopes = [other] } : null);

    private static Gen<TestEndpoint?> UnknownScope(TestEndpoint endpoint) => endpoint.Scopes is null
        ? Only(null)
        : Gen.Select(Gen.Int[0, endpoint.Scopes.Count - 1], Gen.Int[1, 8], (index, cut) => endpoint with { Scopes = Replaced(endpoint.Scopes, index, WithoutCharacter(endpoint.Scopes[index], cut)) })
            .Select(misspelt => misspelt.Scopes!.All(IsKnown) ? null : misspelt);

    private static Gen<TestEndpoint?> ReadForManage(TestEndpoint endpoint) => Only(Exchanged(endpoint, ".manage", ".read"));

    private static Gen<TestEndpoint?> ManageForRead(TestEndpoint endpoint) => Only(Exchanged(endpoint, ".read", ".manage"));

    private static Gen<TestEndpoint?> NoAttribute(TestEndpoint endpoint) => Only(endpoint.Scopes is null ? null : endpoint with { Scopes = null });

    private static Gen<TestEndpoint?> WrongVerb(TestEndpoint endpoint) => OneOf(s_verbs)
        .Select(verb => verb != endpoint.Verb ? endpoint with { Verb = verb } : null);

    private static Gen<TestEndpoint?> MisspeltRoute(TestEndpoint endpoint) => Gen.Int[0, endpoint.Route.Length - 2]
        .Select(at => char.IsAsciiLetter(endpoint.Route[at]) && !IsInPlaceholder(endpoint.Route, at) && endpoint.Route.LastIndexOf('/', at) > 1
            ? endpoint with { Route = endpoint.Route.Insert(at, "q") }
            : null);

    private static TestEndpoint? Exchanged(TestEndpoint endpoint, string from, string to)
    {
        for (int index = 0; index < (endpoint.Scopes?.Count ?? 0); index++)
        {
            string scope = endpoint.Scopes![index];
            if (scope.EndsWith(from, StringComparison.Ordinal) && scope[..^from.Length] + to is var other && IsKnown(other))
            {
                return endpoint with { Scopes = Replaced(endpoint.Scopes, index, other) };
            }
        }

        return null;
    }

    private static string[] Replaced(IReadOnlyList<string> scopes, int index, string scope) => [.. scopes.Select((old, at) => at == index ? scope : old)];

    private static string WithoutCharacter(string scope, int at) => scope.Remove(Math.Min(at, scope.Length - 1), 1);

    private static string FamilyOf(string scope) => scope[..(scope.LastIndexOf('.') is var dot and > 0 ? dot : scope.Length)];

    private static bool IsInPlaceholder(string route, int at) => route.LastIndexOf('{', at) > route.LastIndexOf('}', at);

    private static bool Fits(string path, string route)
    {
        string[] theirs = path.Split('/');
        string[] ours = route.Split('/');
        return theirs.Length == ours.Length && theirs.Zip(ours).All(static pair => pair.First.StartsWith('{') && pair.First.EndsWith('}')
            ? pair.Second.Length > 0
            : Generic(pair.First) == Generic(pair.Second));
    }

    // Within a segment, as in {type}.json, the names of placeholders do not matter.
    private static string Generic(string segment) => System.Text.RegularExpressions.Regex.Replace(segment, @"\{[^}]+\}", "{}");
}
