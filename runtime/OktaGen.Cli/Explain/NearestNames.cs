using OktaGen.Knowledge;
using OktaGen.Knowledge.Catalogue;

namespace OktaGen.Cli.Explain;

/// <summary>What was probably meant by a question that nothing answers.</summary>
internal static class NearestNames
{
    private const int Limit = 3;
    private const int Most = 5;

    private static readonly OperationCatalogue s_catalogue = OperationCatalogue.Default;

    public static IReadOnlyList<string> Find(QuestionText text) =>
    [
        .. text.Requests.SelectMany(NearestRequests)
            .Concat(text.Scopes.Select(s_catalogue.Scopes.FindNearest).OfType<string>())
            .Concat(text.Errors.Where(QuestionText.IsCode).SelectMany(NearestCodes))
            .Concat(text.Word is { } word ? NearestWords(word) : [])
            .Distinct(StringComparer.Ordinal)
            .Take(Most),
    ];

    private static IEnumerable<string> NearestRequests(AskedRequest request)
    {
        if (s_catalogue.FindByRoute(request.Path) is { Count: > 0 } others)
        {
            return others.Select(static operation => operation.ToString());
        }

        string[] methods = request.Method is { } method ? [method] : ["GET", "POST", "PUT", "PATCH", "DELETE"];
        string[] near = [.. methods.Select(candidate => s_catalogue.FindNearest(candidate, request.Path)?.ToString()).OfType<string>()];
        return near.Length > 0
            ? near
            : s_catalogue.Operations.Where(operation => request.Method is null || operation.Method == request.Method)
                .Select(operation => (Operation: operation, Distance: Distance(operation.Path, request.Path)))
                .Where(static candidate => candidate.Distance <= Limit)
                .OrderBy(static candidate => candidate.Distance)
                .Select(static candidate => candidate.Operation.ToString());
    }

    // Concrete values are no misspelling of a placeholder.
    private static int Distance(string path, string given)
    {
        string[] segments = path.Split('/');
        string[] asked = given.Split('/');
        return segments.Length != asked.Length
            ? Limit + 1
            : segments.Zip(asked).Sum(static pair => pair.First.StartsWith('{') ? 0 : Spelling.Distance(pair.First, pair.Second, Limit));
    }

    private static IEnumerable<string> NearestCodes(string code) => ErrorCatalogue.All
        .Select(error => (error.Code, Distance: Spelling.Distance(error.Code, code.ToUpperInvariant(), 2)))
        .Where(static candidate => candidate.Distance <= 2)
        .OrderBy(static candidate => candidate.Distance)
        .Select(static candidate => candidate.Code);

    private static IEnumerable<string> NearestWords(string word)
    {
        string name = word[(word.LastIndexOf('.') + 1)..];
        int limit = Math.Min(Limit, name.Length / 2);
        string[] ids = [.. s_catalogue.Operations.Select(static operation => operation.Id)];
        return new[]
        {
            SdkMethodSource.FindNearest(word),
            s_catalogue.Scopes.FindNearest(word),
            Spelling.FindNearest(name, ids, limit),
            Spelling.FindNearest(word.ToLowerInvariant(), ErrorCatalogue.All.Select(static error => error.Code), limit),
        }
            .OfType<string>()
            .Concat(name.Length > Limit ? ids.Where(id => id.Contains(name, StringComparison.OrdinalIgnoreCase)) : []);
    }
}
