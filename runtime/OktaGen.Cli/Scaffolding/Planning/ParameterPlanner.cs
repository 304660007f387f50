using Microsoft.OpenApi;
using OktaGen.Cli.CSharp;
using OktaGen.Cli.Scaffolding.Shapes;

namespace OktaGen.Cli.Scaffolding.Planning;

/// <summary>Plans what a method takes: values of path, query and headers, the body, and what every call takes.</summary>
internal sealed class ParameterPlanner(ModelPlanner models, OpenApiDocument document)
{
    /// <summary>The parameters of one method, those that may be left out last.</summary>
    public List<ParameterPlan> Plan(OperationRef operation, OperationShapes shapes, ReturnPlan returns)
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
        if (returns.Kind == ReturnKind.Pages
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
        return new ParameterPlan(ScalarShape.Text.Type, name, $"In the path.", BindPath(placeholder, name), IsOptional: false);
    }

    private static ParameterBinding? BindPath(string placeholder, string name) =>
        name == placeholder ? null : new(ParameterPlace.Path, placeholder);

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
        string? queryName = name == wireName ? null : wireName;
        ParameterBinding? binding = parameter.In switch
        {
            ParameterLocation.Path => BindPath(placeholder, name),
            ParameterLocation.Header => new(ParameterPlace.Header, wireName),
            _ => queryName is null && !explodes ? null : new(ParameterPlace.Query, queryName, explodes),
        };
        return new ParameterPlan(isOptional ? type + "?" : type, name, text, binding, isOptional) { Prose = parameter.Description };

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
                : type, unique.Make(CSharpNames.Camel(asked)), $"The body, sent as JSON.", ParameterBinding.Body, isOptional);
        }
        else if (shapes.FilePart is { } part && CSharpNames.Camel(part) == part && unique.Make(part) == part)
        {
            // The part is sent by the parameter's name.
            yield return new ParameterPlan("OktaFile", part, $"The file.", ParameterBinding.Body, IsOptional: false);
        }
        else if (shapes.BodyMediaTypes is ["multipart/form-data"])
        {
            yield return new ParameterPlan("HttpContent", unique.Make("form"),
                $"The form, such as a <see cref=\"MultipartFormDataContent\"/>.", ParameterBinding.Body, IsOptional: false);
        }
        else
        {
            yield return new ParameterPlan(
                "Stream",
                unique.Make("content"),
                $"The body, sent from the stream's current position.",
                ParameterBinding.Body,
                IsOptional: false);
            if (shapes.BodyMediaTypes.Count > 1)
            {
                var types = XmlText.Join(", ", shapes.BodyMediaTypes.Select(static mediaType => (XmlText)$"<c>{mediaType}</c>"));
                yield return new ParameterPlan("string", unique.Make("contentType"), $"The media type of the body: {types}.",
                    ParameterBinding.ContentType, IsOptional: false);
            }
        }
    }
}
