using OktaGen.Cli.Catalogue;
using OktaGen.Knowledge.Catalogue;
using OktaGen.Knowledge.Scopes;
using OktaGen.Knowledge.Sdk;

namespace OktaGen.Cli.Explain;

/// <summary>Answers questions from what is known of Okta.</summary>
/// <param name="methods">Where methods are asked for by name, before those of Okta's own SDK.</param>
internal sealed class Explainer(IReadOnlyList<IMethodSource> methods)
{
    private const string Async = "Async";

    private static readonly OperationCatalogue s_catalogue = OperationCatalogue.Default;
    private static readonly SdkMethodSource s_sdk = new();

    public ExplainReport Explain(string question)
    {
        var text = new QuestionText(question);
        Explanation[] answers = [.. Find(text)];
        return new ExplainReport(
            answers.Length > 0, answers, answers.Length > 0 ? [] : NearestNames.Find(text), s_catalogue.Descriptions);
    }

    // What is said outright goes before what a word may mean; an error before the call that met it, and that before its scopes.
    private IEnumerable<Explanation> Find(QuestionText text)
    {
        KnownError[] errors = [.. text.Errors.Select(ErrorCatalogue.Find).OfType<KnownError>()];
        Explanation[] named = [.. FindMethods(text.Methods)];
        Operation[] operations = [.. text.Requests.SelectMany(FindOperations).Distinct()];
        string[] scopes = [.. text.Scopes.Where(s_catalogue.Scopes.IsKnown)];
        if (errors.Length + named.Length + operations.Length + scopes.Length > 0)
        {
            return [
                .. errors.Select(ErrorExplanation.Of),
                .. errors.Length == 0 ? ErrorsOf(text.Status) : [],
                .. named,
                .. operations.Where(operation => !IsCalled(operation, named)).Select(OperationExplanation.Of),
                .. scopes.Select(ScopeExplanation.Of),
            ];
        }

        Explanation[] meant = [.. (text.Word is { } word ? [word] : text.Methods).SelectMany(FindByName)];
        return meant.Length > 0 ? meant : ErrorsOf(text.Status);
    }

    private static IEnumerable<Operation> FindOperations(AskedRequest request) => request.Method is not { } method
        ? s_catalogue.FindByRoute(request.Path)
        : s_catalogue.Find(method, request.Path) is { } operation ? [operation] : [];

    // A call of the SDK leaves several methods in a stack trace: those of one operation are one answer.
    private IEnumerable<Explanation> FindMethods(IReadOnlyList<string> names) => names
        .SelectMany(FindMethods)
        .DistinctBy(static found => found is MethodExplanation { Assembly: SdkNames.Assembly, Operation: { } operation }
            ? operation.ToTitle()
            : found.ToTitle());

    // Of what an assembly calls of the SDK, it says the version.
    private Explanation[] FindMethods(string name) => methods.SelectMany(source => source.Find(name)).ToArray() is { Length: > 0 } found
        ? found
        : [.. s_sdk.Find(name)];

    private IEnumerable<Explanation> FindByName(string word)
    {
        string name = word[(word.LastIndexOf('.') + 1)..];
        string id = name.EndsWith(Async, StringComparison.Ordinal) ? name[..^Async.Length] : name;
        Explanation[] named = [.. FindMethods([word])];
        return
        [
            .. named,
            .. s_catalogue.FindById(name).Concat(s_catalogue.FindById(id)).Distinct()
                .Where(operation => !IsCalled(operation, named))
                .Select(OperationExplanation.Of),
            .. s_catalogue.Scopes.All
                .Where(scope => scope == word || (ScopeConstants.IsConstant(scope) && ScopeNames.ConstantNameOf(scope) == name))
                .Select(ScopeExplanation.Of),
        ];
    }

    private static bool IsCalled(Operation operation, Explanation[] named) =>
        named.OfType<MethodExplanation>().Any(method => method.Operation is { } called
            && (called.Method, called.Path) == (operation.Method, operation.Path));

    private static IEnumerable<Explanation> ErrorsOf(int? status) => status is { } given
        ? ErrorCatalogue.All.Where(error => error.Statuses.Contains(given) && error.Code != ErrorCatalogue.HtmlPage)
            .Select(ErrorExplanation.Of)
        : [];
}
