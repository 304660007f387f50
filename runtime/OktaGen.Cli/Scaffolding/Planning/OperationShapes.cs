using Microsoft.OpenApi;
using OktaGen.Cli.Descriptions;
using OktaGen.Cli.Scaffolding.Shapes;

namespace OktaGen.Cli.Scaffolding.Planning;

/// <summary>What an operation takes and gives, as shapes.</summary>
internal sealed class OperationShapes
{
    private const string Json = "application/json";

    public OperationShapes(OperationRef operation, ShapeReader reader)
    {
        ReadBody(operation, reader);
        ReadAnswer(operation, reader);
        foreach (IOpenApiParameter parameter in operation.Parameters.Where(OperationFaults.IsSendable))
        {
            // A parameter that several operations share has one type.
            SchemaKey key = parameter is OpenApiParameterReference { Reference.Id: { } id }
                ? new SchemaKey(id.Split('/')[^1])
                : SchemaKey.Parameter(operation.Id, parameter.Name ?? string.Empty);
            Parameters.Add((parameter, reader.Read(parameter.Schema, key)));
        }
    }

    /// <summary>The JSON body; null where there is none, or another.</summary>
    public Shape? Body { get; private set; }

    public ModelRole BodyRole { get; private set; } = ModelRole.Request;

    /// <summary>The media types of a body that is no JSON.</summary>
    public IReadOnlyList<string> BodyMediaTypes { get; private set; } = [];

    /// <summary>The media type of a JSON body that is not plain JSON.</summary>
    public string? JsonMediaType { get; private set; }

    /// <summary>The one part of a multipart body; null where it has several, or is none.</summary>
    public string? FilePart { get; private set; }

    /// <summary>The JSON answer; null where there is none, or another.</summary>
    public Shape? Answer { get; private set; }

    /// <summary>The media type of a JSON answer where none is plain JSON, such as one with a version: it has to be asked for.</summary>
    public string? AnswerJsonMediaType { get; private set; }

    /// <summary>The property of the answer that holds the items of a listing; null where the answer is the list, or no listing.</summary>
    public string? Items { get; private set; }

    /// <summary>The media types of answers that are no JSON.</summary>
    public IReadOnlyList<string> AnswerMediaTypes { get; private set; } = [];

    /// <summary>Whether answers that are no JSON are bytes, not text.</summary>
    public bool IsBinary { get; private set; }

    public bool HasETag { get; private set; }

    public List<(IOpenApiParameter Parameter, Shape Shape)> Parameters { get; } = [];

    /// <summary>The bodies and answers, of a listing its items.</summary>
    public IEnumerable<Shape> Roots =>
        new[]
        {
            Body,
            Answer is ObjectShape page && Items is { } items ? page.Properties.Find(property => property.JsonName == items)!.Shape : Answer,
        }.OfType<Shape>();

    private void ReadBody(OperationRef operation, ShapeReader reader)
    {
        IDictionary<string, IOpenApiMediaType> described = (operation.Verb == "Get" ? null : operation.Operation.RequestBody?.Content)
            ?? new Dictionary<string, IOpenApiMediaType>();

        // What stands behind a comma, which no media type has, is meant for a parameter.
        Dictionary<string, IOpenApiMediaType> content = described
            .DistinctBy(static entry => PlainOf(entry.Key))
            .ToDictionary(static entry => PlainOf(entry.Key), static entry => entry.Value);
        (string? mediaType, IOpenApiMediaType? json) = content.FirstOrDefault(static entry => IsJson(entry.Key));
        if (json is not null)
        {
            Body = reader.Read(json.Schema, SchemaKey.Operation(operation.Id, SchemaKey.Request));
            JsonMediaType = mediaType == Json ? null : mediaType;
            BodyRole = IsUpdate(operation) ? ModelRole.Update : ModelRole.Request;
            return;
        }

        BodyMediaTypes = [.. content.Keys.Order(StringComparer.Ordinal)];
        if (content.TryGetValue("multipart/form-data", out IOpenApiMediaType? form) && form.Schema?.Properties is { Count: 1 } parts)
        {
            FilePart = parts.Keys.First();
        }
    }

    private void ReadAnswer(OperationRef operation, ShapeReader reader)
    {
        IOpenApiResponse[] answers = [.. (operation.Operation.Responses ?? [])
            .Where(static response => response.Key.StartsWith('2'))
            .OrderBy(static response => response.Key, StringComparer.Ordinal)
            .Select(static response => response.Value)];
        HasETag = answers.Any(static answer => answer.Headers?.Keys.Contains("ETag", StringComparer.OrdinalIgnoreCase) == true);
        var content = answers.SelectMany(static answer => answer.Content ?? new Dictionary<string, IOpenApiMediaType>()).ToArray();
        AnswerMediaTypes = [.. content.Select(static entry => entry.Key)
            .Where(static mediaType => !IsJson(mediaType))
            .Distinct()
            .Order(StringComparer.Ordinal)];
        string[] json = [.. content.Select(static entry => entry.Key).Where(IsJson)];
        AnswerJsonMediaType = json.Contains(Json) ? null : json.FirstOrDefault();
        IsBinary = content.Any(static entry => !IsJson(entry.Key) && entry.Value.Schema?.Format == "binary");
        IOpenApiSchema[] schemas = [
            .. content.Where(static entry => IsJson(entry.Key)).Select(static entry => entry.Value.Schema).OfType<IOpenApiSchema>()];
        if (schemas.Length > 0)
        {
            Answer = reader.ReadUnion(schemas, SchemaKey.Operation(operation.Id, SchemaKey.Response));
            Items = operation.Verb == "Get" && IsPaged(operation, schemas) ? FindItems(Answer) : null;
        }
    }

    // As the catalogue has it: by what it takes, or by what its answer links to.
    private static bool IsPaged(OperationRef operation, IEnumerable<IOpenApiSchema> answers) =>
        operation.Parameters.Any(static parameter => parameter.Name == "after")
        || answers.Any(static answer => SchemaProperties.Of(answer).TryGetValue("_links", out IOpenApiSchema? links)
            && SchemaProperties.Of(links).ContainsKey("next"));

    // An object that holds one list and links to its next page.
    private static string? FindItems(Shape answer)
    {
        if (answer is not ObjectShape { IsBase: false, Base: null } page)
        {
            return null;
        }

        PropertyShape[] lists = [.. page.Properties.Where(static property => property.Shape is ListShape)];
        return lists.Length == 1 && page.Properties.Exists(static property => property.Shape == ScalarShape.Links)
            ? lists[0].JsonName
            : null;
    }

    // PATCH changes what it names. Of the POSTs, those do that are called an update of one resource.
    private static bool IsUpdate(OperationRef operation) => Schemas.TextExtension(operation.Operation.Extensions, "x-oktagen-body") switch
    {
        "update" => true,
        "complete" => false,
        _ => operation.Verb == "Patch"
            || (operation.Verb == "Post" && operation.Id.StartsWith("update", StringComparison.Ordinal) && operation.Path.EndsWith('}')),
    };

    private static string PlainOf(string mediaType) => mediaType.Replace(", ", ";", StringComparison.Ordinal);

    private static bool IsJson(string mediaType)
    {
        string plain = mediaType.Split(';')[0].Trim();
        return plain == Json || plain.EndsWith("+json", StringComparison.Ordinal);
    }
}
