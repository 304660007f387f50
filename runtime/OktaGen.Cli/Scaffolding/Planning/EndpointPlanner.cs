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

        ReturnPlan returns = PlanReturn(operation, shapes);
        yield return Plan(operation, shapes, name + "Async", returns, null);
        if (shapes.HasETag && shapes.Answer is { } answer)
        {
            yield return Plan(
                operation,
                shapes,
                unique.Make(name + "Response") + "Async",
                new ReturnPlan(
                    ReturnKind.Response,
                    $"{returns.Summary} With its <c>ETag</c>, status and headers.",
                    models.Need(answer, ModelRole.Answer)),
                null);
        }

        foreach (string mediaType in shapes.Answer is null ? [] : shapes.AnswerMediaTypes)
        {
            yield return PlanRaw(unique.Make(name + "As" + CSharpNames.Pascal(mediaType.Split('/')[^1])), mediaType);
        }

        EndpointPlan PlanRaw(string stem, string mediaType) => Plan(
            operation,
            shapes,
            stem + "Async",
            new ReturnPlan(shapes.IsBinary ? ReturnKind.Bytes : ReturnKind.Text, $"The answer as <c>{mediaType}</c>."),
            mediaType);
    }

    private ReturnPlan PlanReturn(OperationRef operation, OperationShapes shapes) => shapes switch
    {
        { Answer: null } => new(ReturnKind.Nothing, $"A task that ends when Okta has answered."),
        { Answer: ListShape list } when operation.Verb == "Get" => PlanPages(list.Item),
        { Answer: ObjectShape page, Items: { } items } =>
            PlanPages(((ListShape)page.Properties.Find(property => property.JsonName == items)!.Shape).Item),
        _ => new(ReturnKind.Value, $"What Okta answers.", models.Need(shapes.Answer, ModelRole.Answer)),
    };

    private ReturnPlan PlanPages(Shape item) =>
        new(ReturnKind.Pages, $"All items, page by page.", models.Need(item, ModelRole.Answer));

    private EndpointPlan Plan(OperationRef operation, OperationShapes shapes, string name, ReturnPlan returns, string? accept) =>
        new(operation.Id, name, operation.Verb, OperationRoute.Of(operation).Text)
        {
            Prose = string.Join(
                "\n\n",
                new[] { operation.Operation.Summary, operation.Operation.Description }
                    .Where(static text => !string.IsNullOrWhiteSpace(text))),
            Scopes = operation.Scopes,
            Parameters = _parameters.Plan(operation, shapes, returns),
            Returns = returns,
            Credential = OperationCredential.Find(operation),
            Items = shapes.Items,
            Accept = accept ?? shapes.AnswerJsonMediaType,
            ContentType = shapes.JsonMediaType ?? FindOnlyMediaType(shapes),
            Remarks = [.. EndpointRemarks.Find(operation, shapes)],
        };

    private static string? FindOnlyMediaType(OperationShapes shapes) =>
        shapes.BodyMediaTypes is [var only] && shapes.FilePart is null && only != "multipart/form-data" ? only : null;
}
