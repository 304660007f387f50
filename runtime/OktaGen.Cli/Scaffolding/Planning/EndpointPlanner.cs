using Microsoft.OpenApi;
using OktaGen.Cli.CSharp;
using OktaGen.Cli.Scaffolding.Shapes;

namespace OktaGen.Cli.Scaffolding.Planning;

/// <summary>Plans the methods of an operation: mostly one, and one more for each further form of its answer.</summary>
internal sealed class EndpointPlanner(ModelPlanner models, OpenApiDocument document)
{
    private readonly ParameterPlanner _parameters = new(models, document);

    /// <summary>The methods of one interface.</summary>
    public IReadOnlyList<EndpointPlan> Plan(IEnumerable<(OperationRef Operation, OperationShapes Shapes)> operations)
    {
        var unique = new UniqueIdentifiers();
        return [.. operations.SelectMany(operation => Plan(operation.Operation, operation.Shapes, unique))];
    }

    private IEnumerable<EndpointPlan> Plan(OperationRef operation, OperationShapes shapes, UniqueIdentifiers unique)
    {
        string name = unique.Make(
            CSharpNames.Pascal(Schemas.TextExtension(operation.Operation.Extensions, "x-oktagen-name") ?? operation.Id));
        if (shapes.Answer is null && shapes.AnswerMediaTypes.Count > 0)
        {
            yield return PlanRaw(name, shapes.AnswerMediaTypes[0]);
            yield break;
        }

        (string returns, XmlText text) = ReturnsOf(operation, shapes);
        yield return Plan(operation, shapes, name + "Async", returns, text, null);
        if (shapes.HasETag && shapes.Answer is { } answer)
        {
            yield return Plan(operation, shapes, unique.Make(name + "Response") + "Async",
                $"Task<OktaResponse<{models.Need(answer, ModelRole.Answer)}>>", $"{text} With its <c>ETag</c>, status and headers.", null);
        }

        foreach (string mediaType in shapes.Answer is null ? [] : shapes.AnswerMediaTypes)
        {
            yield return PlanRaw(unique.Make(name + "As" + CSharpNames.Pascal(mediaType.Split('/')[^1])), mediaType);
        }

        EndpointPlan PlanRaw(string stem, string mediaType) =>
            Plan(operation, shapes, stem + "Async", shapes.IsBinary
                ? "Task<byte[]>"
                : "Task<string>", $"The answer as <c>{mediaType}</c>.", mediaType);
    }

    private (string Returns, XmlText Text) ReturnsOf(OperationRef operation, OperationShapes shapes) => shapes switch
    {
        { Answer: null } => ("Task", $"A task that ends when Okta has answered."),
        { Answer: ListShape list } when operation.Verb == "Get" =>
            ($"OktaPageable<{models.Need(list.Item, ModelRole.Answer)}>", $"All items, page by page."),
        { Answer: ObjectShape page, Items: { } items } => (
            "OktaPageable<"
            + models.Need(((ListShape)page.Properties.Find(property => property.JsonName == items)!.Shape).Item, ModelRole.Answer)
            + ">",
            $"All items, page by page."),
        _ => ($"Task<{models.Need(shapes.Answer, ModelRole.Answer)}>", $"What Okta answers."),
    };

    private EndpointPlan Plan(OperationRef operation, OperationShapes shapes, string name, string returns, XmlText text, string? accept) =>
        new(operation.Id, name, operation.Verb, OperationRoute.Of(operation).Text)
        {
            Prose = string.Join(
                "\n\n",
                new[] { operation.Operation.Summary, operation.Operation.Description }
                    .Where(static text => !string.IsNullOrWhiteSpace(text))),
            Scopes = operation.Scopes,
            Parameters = _parameters.Plan(operation, shapes, returns),
            Returns = returns,
            ReturnsText = text,
            Attributes = [.. EndpointAttributes.Find(operation, shapes, accept)],
            Remarks = [.. EndpointRemarks.Find(operation, shapes)],
        };
}
