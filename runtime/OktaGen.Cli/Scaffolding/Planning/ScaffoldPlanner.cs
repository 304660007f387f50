using Microsoft.OpenApi;
using OktaGen.Cli.CSharp;
using OktaGen.Cli.Scaffolding.Shapes;

namespace OktaGen.Cli.Scaffolding.Planning;

/// <summary>Plans a client for the selected operations of a description.</summary>
internal static class ScaffoldPlanner
{
    /// <param name="document">The description.</param>
    /// <param name="all">Its operations, as far as they can be sent.</param>
    /// <param name="selected">The operations to plan; the others only take part in naming.</param>
    /// <param name="targetNamespace">The namespace of everything that is written.</param>
    /// <param name="options">How it is written.</param>
    public static ScaffoldPlan Plan(
        OpenApiDocument document, IReadOnlyList<OperationRef> all, Func<OperationRef, bool> selected, string targetNamespace,
        ScaffoldOptions options)
    {
        var reader = new ShapeReader(document);
        var shapes = new Dictionary<OperationRef, OperationShapes>(ReferenceEqualityComparer.Instance);
        foreach (OperationRef operation in all)
        {
            shapes.Add(operation, new OperationShapes(operation, reader));
        }

        if (options.Depth is { } depth)
        {
            DepthLimit.Apply(shapes.Values.SelectMany(static its => its.Roots), depth);
        }

        ModelRoles roles = RolesOf(all.Select(operation => shapes[operation]));
        var stems = new UniqueIdentifiers(StringComparer.OrdinalIgnoreCase, ModelNames.Reserved);
        var clients = all.GroupBy(ClientStem(document), StringComparer.OrdinalIgnoreCase)
            .OrderBy(static client => client.Key, StringComparer.Ordinal)
            .Select(client => (Stem: stems.Make(options.Prefix + client.Key, ClientPlan.NamesOf), Operations: client)).ToArray();
        string? sharedJson = options.SharesJson ? stems.Make(options.Prefix + "Api", static stem => [stem + "Json"]) + "Json" : null;
        var names = new ModelNames(
            reader,
            roles,
            [.. clients.SelectMany(static client => ClientPlan.NamesOf(client.Stem)), .. sharedJson is null ? [] : (string[])[sharedJson]]);
        var models = new ModelPlanner(roles, names);
        var endpoints = new EndpointPlanner(models, document);
        ClientPlan[] plans =
        [
            .. clients
                .Select(client => (client.Stem, Operations: client.Operations.Where(selected).ToArray()))
                .Where(static client => client.Operations.Length > 0)
                .Select(client => new ClientPlan(
                    client.Stem,
                    client.Operations[0].Tag,
                    endpoints.Plan(client.Operations.Select(operation => (operation, shapes[operation]))),
                    JsonTypesOf(client.Operations.Select(operation => shapes[operation]), models)))
                .Select(client => sharedJson is null ? client : client with { JsonContext = sharedJson }),
        ];
        return new ScaffoldPlan(targetNamespace, plans, models.PlanClasses(), models.PlanEnums())
        {
            WithDescriptions = options.WithDescriptions,
            IsCompact = options.IsCompact,
            IsOtherApi = !ApiOrigin.IsOkta(document, all),
        };
    }

    private static ModelRoles RolesOf(IEnumerable<OperationShapes> operations)
    {
        var roles = new ModelRoles();
        foreach (OperationShapes its in operations)
        {
            if (its.Body is { } body)
            {
                roles.Add(body, its.BodyRole);
            }

            if (its.Answer is { } answer)
            {
                roles.Add(answer, ModelRole.Answer);
            }
        }

        return roles;
    }

    // The tag's name in the plural, or what the tag or the operation asks for.
    private static Func<OperationRef, string> ClientStem(OpenApiDocument document)
    {
        var asked = (document.Tags ?? new HashSet<OpenApiTag>())
            .Where(static tag => Schemas.TextExtension(tag.Extensions, "x-oktagen-name") is not null)
            .ToDictionary(static tag => tag.Name ?? string.Empty, static tag => Schemas.TextExtension(tag.Extensions, "x-oktagen-name")!);
        return operation => (Schemas.TextExtension(operation.Operation.Extensions, "x-oktagen-client")
            ?? asked.GetValueOrDefault(operation.Tag)) is { } name
            ? CSharpNames.Type(name)
            : CSharpNames.Plural(CSharpNames.Pascal(operation.Tag));
    }

    private static string[] JsonTypesOf(IEnumerable<OperationShapes> operations, ModelPlanner models)
    {
        var types = new SortedSet<string>(StringComparer.Ordinal);
        foreach (OperationShapes operation in operations)
        {
            if (operation.Body is { } body)
            {
                Add(body, operation.BodyRole);
            }

            if (operation.Answer is ObjectShape page && operation.Items is { } items)
            {
                Add(page.Properties.Find(property => property.JsonName == items)!.Shape, ModelRole.Answer);
            }
            else if (operation.Answer is { } answer)
            {
                Add(answer, ModelRole.Answer);
            }
        }

        return [.. types];

        // Of a list its element is enough.
        void Add(Shape shape, ModelRole role)
        {
            Shape part = shape is ListShape list ? list.Item : shape;
            types.Add(models.Need(part, shape is ListShape && role == ModelRole.Update ? ModelRole.Request : role));
            types.UnionWith(models.KindsIn(shape, role));
        }
    }
}
