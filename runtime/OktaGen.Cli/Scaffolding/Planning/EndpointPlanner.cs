using System.Text.Json.Nodes;
using Microsoft.OpenApi;
using OktaGen.Cli.CSharp;
using OktaGen.Cli.Scaffolding.Shapes;
using OktaGen.Knowledge.Catalogue;
using OktaGen.Knowledge.Credentials;

namespace OktaGen.Cli.Scaffolding.Planning;

/// <summary>Plans the methods of an operation: mostly one, and one more for each further form of its answer.</summary>
internal sealed class EndpointPlanner(ModelPlanner models, OpenApiDocument document)
{
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
            Parameters = PlanParameters(operation, shapes, returns),
            Returns = returns,
            ReturnsText = text,
            Attributes = [.. AttributesOf(operation, shapes, accept)],
            Remarks = [.. RemarksOf(operation, shapes)],
        };

    private static IEnumerable<string> AttributesOf(OperationRef operation, OperationShapes shapes, string? accept)
    {
        if (operation.Scopes.Count == 0)
        {
            yield return "NoScope";
        }

        if (CredentialOf(operation) is { } credential)
        {
            yield return $"Credential(OktaCredential.{credential})";
        }

        if (shapes.Items is { } items)
        {
            yield return $"Items({CSharpText.Literal(items)})";
        }

        if (accept is not null)
        {
            yield return $"Header(\"Accept\", {CSharpText.Literal(accept)})";
        }
        else if (shapes.AnswerJsonMediaType is { } json)
        {
            yield return $"Header(\"Accept\", {CSharpText.Literal(json)})";
        }

        if ((shapes.JsonMediaType ?? (shapes.BodyMediaTypes is [var only] && shapes.FilePart is null && only != "multipart/form-data"
            ? only
            : null)) is { } contentType)
        {
            yield return $"Header(\"Content-Type\", {CSharpText.Literal(contentType)})";
        }
    }

    // A description says by its schemes what is taken; that it has to be a user's token, the catalogue alone knows.
    private static string? CredentialOf(OperationRef operation)
    {
        OpenApiSecuritySchemeReference[] schemes = [.. (operation.Operation.Security ?? [])
            .SelectMany(static requirement => requirement.Keys)];
        return operation.Operation.Security is { Count: 0 } ? nameof(OktaCredential.None)
            : OperationCatalogue.Default.Find(operation.Verb.ToUpperInvariant(), operation.Path)?.Credentials == CredentialKinds.UserToken
                ? nameof(OktaCredential.UserToken)
            : schemes.Length == 0 ? null
            : Array.TrueForAll(schemes, static scheme => scheme.Type == SecuritySchemeType.OAuth2) ? nameof(OktaCredential.OAuth)
            : Array.TrueForAll(schemes, static scheme => scheme is { Type: SecuritySchemeType.ApiKey, Name: "Authorization" })
                ? nameof(OktaCredential.ApiToken)
            : null;
    }

    private static IEnumerable<string> RemarksOf(OperationRef operation, OperationShapes shapes)
    {
        if (operation.Operation.Deprecated)
        {
            yield return "Deprecated.";
        }

        if (Schemas.Extension(operation.Operation.Extensions, "x-okta-lifecycle") is JsonObject lifecycle
            && lifecycle["lifecycle"] is JsonValue value && value.TryGetValue(out string? mark))
        {
            switch (mark)
            {
                case "EA":
                    yield return "Early access.";
                    break;
                case "BETA":
                    yield return "Beta.";
                    break;
                case "LIMITED_GA":
                    yield return "Limited general availability.";
                    break;
                case "DEPRECATED":
                    yield return "Deprecated.";
                    break;
                default:
                    break;
            }
        }

        if (shapes is { Body: not null, BodyRole: ModelRole.Update })
        {
            yield return "Changes what is set and leaves the rest.";
        }
        else if (operation.Verb == "Put" && shapes.Body is not null)
        {
            yield return "Replaces all: what is not set is cleared.";
        }
    }

    private List<ParameterPlan> PlanParameters(OperationRef operation, OperationShapes shapes, string returns)
    {
        var unique = new UniqueIdentifiers("cursor", "options", "cancellationToken");
        var parameters = new List<ParameterPlan>();
        var byPlace = shapes.Parameters.ToLookup(static parameter => parameter.Parameter.In);
        parameters.AddRange(OperationRoute.Of(operation).Placeholders.Select(placeholder => placeholder.Parameter is { } parameter
            ? PlanOne(parameter, shapes.Parameters.Find(known => known.Parameter == parameter).Shape, unique, placeholder.Placeholder)
            : PlanUndescribed(placeholder.Placeholder, unique)));
        parameters.AddRange(PlanBody(operation, shapes, unique));
        IReadOnlyList<string> constant = OperationFaults.ConstantKeysOf(operation);
        parameters.AddRange(byPlace[ParameterLocation.Query].Where(parameter => !constant.Contains(parameter.Parameter.Name))
            .Select(parameter => PlanOne(parameter.Parameter, parameter.Shape, unique)));
        parameters.AddRange(byPlace[ParameterLocation.Header].Where(static parameter => !OperationFaults.IsIgnored(parameter.Parameter))
            .Select(parameter => PlanOne(parameter.Parameter, parameter.Shape, unique)));

        // What may be left out comes last.
        List<ParameterPlan> ordered = [
            .. parameters.Where(static parameter => !parameter.IsOptional), .. parameters.Where(static parameter => parameter.IsOptional)];
        if (returns.StartsWith("OktaPageable<", StringComparison.Ordinal)
            && operation.Parameters.Any(static parameter => parameter.Name == "after"))
        {
            ordered.Add(new ParameterPlan("OktaCursor?", "cursor", $"Where a page of an earlier listing ended: goes on from there, and "
                + $"the query values are those of then.", null, IsOptional: true));
        }

        ordered.Add(new ParameterPlan(
            "OktaCallOptions?", "options", $"What this call alone needs: time allowed, headers, an access token.", null, IsOptional: true));
        ordered.Add(new ParameterPlan("CancellationToken", "cancellationToken", $"Cancels the call.", null, IsOptional: true));
        return ordered;
    }

    private static ParameterPlan PlanUndescribed(string placeholder, UniqueIdentifiers unique)
    {
        string name = unique.Make(CSharpNames.Camel(placeholder));
        string? attribute = name == placeholder ? null : $"Path({CSharpText.Literal(placeholder)})";
        return new ParameterPlan(ScalarShape.Text.Type, name, $"In the path.", attribute, IsOptional: false);
    }

    private ParameterPlan PlanOne(IOpenApiParameter parameter, Shape shape, UniqueIdentifiers unique, string placeholder = "")
    {
        string wireName = parameter.Name ?? string.Empty;
        string name = unique.Make(CSharpNames.Camel(Schemas.TextExtension(parameter.Extensions, "x-oktagen-name") ?? wireName));
        bool isOptional = !parameter.Required && parameter.In != ParameterLocation.Path;
        string type = shape switch
        {
            // Elsewhere a list is one text, its items parted by commas.
            ListShape list when parameter.In == ParameterLocation.Query => $"IReadOnlyList<{ValueType(list.Item)}>",
            ListShape => ScalarShape.Text.Type,
            _ => ValueType(shape),
        };
        XmlText place = parameter.In switch
        {
            ParameterLocation.Path => $"In the path",
            ParameterLocation.Header => $"The header <c>{wireName}</c>",
            _ => $"The query value <c>{wireName}</c>",
        };
        IReadOnlyList<XmlText> facts = parameter.Schema is { } schema ? PropertyFacts.FactsOf(schema, document) : [];
        XmlText text = facts.Count == 0 ? (XmlText)$"{place}." : $"{place}: {XmlText.Join(", ", facts)}.";
        bool explodes = shape is ListShape && parameter is { In: ParameterLocation.Query, Explode: true };
        string? attribute = parameter.In switch
        {
            ParameterLocation.Path => name == placeholder ? null : $"Path({CSharpText.Literal(placeholder)})",
            ParameterLocation.Header => $"Header({CSharpText.Literal(wireName)})",
            _ when explodes => name == wireName ? "Query(Explode = true)" : $"Query({CSharpText.Literal(wireName)}, Explode = true)",
            _ => name == wireName ? null : $"Query({CSharpText.Literal(wireName)})",
        };
        return new ParameterPlan(isOptional ? type + "?" : type, name, text, attribute, isOptional) { Prose = parameter.Description };

        string ValueType(Shape value) => value switch
        {
            EnumShape => models.Need(value, ModelRole.Request),
            ScalarShape { IsStruct: true } scalar => scalar == ScalarShape.Int64 ? ScalarShape.Int32.Type : scalar.Type,
            _ => ScalarShape.Text.Type,
        };
    }

    private IEnumerable<ParameterPlan> PlanBody(OperationRef operation, OperationShapes shapes, UniqueIdentifiers unique)
    {
        if (operation.Operation.RequestBody is not { } body || operation.Verb == "Get")
        {
            yield break;
        }

        string asked = Schemas.TextExtension(operation.Operation.Extensions, "x-codegen-request-body-name") ?? "body";
        if (shapes.Body is { } shape)
        {
            // A replacement or a change of nothing makes no sense, whatever a description forgot to say.
            bool isOptional = (operation.Verb == "Post" && !body.Required)
                || Schemas.BooleanExtension(operation.Operation.Extensions, "x-oktagen-optional-body");
            string type = models.Need(shape, shapes.BodyRole);
            yield return new ParameterPlan(isOptional
                ? type + "?"
                : type, unique.Make(CSharpNames.Camel(asked)), $"The body, sent as JSON.", "Body", isOptional);
        }
        else if (shapes.FilePart is { } part && CSharpNames.Camel(part) == part && unique.Make(part) == part)
        {
            // The part is sent by the parameter's name.
            yield return new ParameterPlan("OktaFile", part, $"The file.", "Body", IsOptional: false);
        }
        else if (shapes.BodyMediaTypes is ["multipart/form-data"])
        {
            yield return new ParameterPlan("HttpContent", unique.Make("form"),
                $"The form, such as a <see cref=\"MultipartFormDataContent\"/>.", "Body", IsOptional: false);
        }
        else
        {
            yield return new ParameterPlan(
                "Stream", unique.Make("content"), $"The body, sent from the stream's current position.", "Body", IsOptional: false);
            if (shapes.BodyMediaTypes.Count > 1)
            {
                var types = XmlText.Join(", ", shapes.BodyMediaTypes.Select(static mediaType => (XmlText)$"<c>{mediaType}</c>"));
                yield return new ParameterPlan("string", unique.Make("contentType"), $"The media type of the body: {types}.",
                    "Header(\"Content-Type\")", IsOptional: false);
            }
        }
    }
}
