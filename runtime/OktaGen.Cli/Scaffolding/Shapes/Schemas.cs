using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.OpenApi;

namespace OktaGen.Cli.Scaffolding.Shapes;

/// <summary>Questions about one schema of the OpenAPI library.</summary>
internal static class Schemas
{
    private const JsonSchemaType AllTypes = JsonSchemaType.Array | JsonSchemaType.Boolean | JsonSchemaType.Integer | JsonSchemaType.Number
        | JsonSchemaType.Object | JsonSchemaType.String;

    public static string NameOf(OpenApiSchemaReference reference) =>
        reference.Reference.Id?.Split('/')[^1] ?? throw new InvalidOperationException("A reference has no name.");

    /// <summary>A component by its name; null where there is none.</summary>
    public static IOpenApiSchema? Find(string name, OpenApiDocument document) =>
        document.Components?.Schemas is { } schemas && schemas.TryGetValue(name, out IOpenApiSchema? schema) ? schema : null;

    /// <summary>The schema behind a reference, which is known to be there.</summary>
    public static IOpenApiSchema Target(OpenApiSchemaReference reference, OpenApiDocument document)
    {
        return Find(NameOf(reference), document)
            ?? reference.RecursiveTarget
            ?? throw new InvalidOperationException($"'{reference.Reference.ReferenceV3}' is not there.");
    }

    public static IOpenApiSchema Follow(IOpenApiSchema schema, OpenApiDocument document)
    {
        // Chains of references end, or the description means nothing.
        for (int i = 0; i < 100; i++)
        {
            schema = Simplify(schema);
            if (schema is not OpenApiSchemaReference reference)
            {
                return schema;
            }

            schema = Target(reference, document);
        }

        throw new InvalidOperationException("A schema refers to itself.");
    }

    /// <summary>The one part that says anything, where a composition only adds remarks to it.</summary>
    public static IOpenApiSchema Simplify(IOpenApiSchema schema)
    {
        while (schema is not OpenApiSchemaReference
            && schema.Properties is not { Count: > 0 }
            && schema.Discriminator is null
            && schema.Enum is not { Count: > 0 })
        {
            IReadOnlyList<IOpenApiSchema> parts = schema.AllOf is { Count: > 0 } all && Variants(schema).Count == 0 ? Telling([.. all])
                : schema.AllOf is not { Count: > 0 } ? Variants(schema) : [];
            if (parts.Count != 1)
            {
                break;
            }

            schema = parts[0];
        }

        return schema;
    }

    /// <summary>The schemas among which a value chooses, without a bare null.</summary>
    public static IReadOnlyList<IOpenApiSchema> Variants(IOpenApiSchema schema) =>
        [.. (schema.OneOf ?? [])
            .Concat(schema.AnyOf ?? [])
            .Where(static variant => variant is OpenApiSchemaReference || variant.Type != JsonSchemaType.Null)];

    /// <summary>Those that say more than a description, an example or a default.</summary>
    public static IReadOnlyList<IOpenApiSchema> Telling(IReadOnlyList<IOpenApiSchema> schemas)
    {
        IOpenApiSchema[] telling = [
            .. schemas.Where(static schema => schema is OpenApiSchemaReference || TypeOf(schema) is not null || IsStructured(schema))];

        // An object of which nothing is said adds nothing to one of which something is.
        IOpenApiSchema[] structured = [.. telling.Where(static schema => schema is OpenApiSchemaReference
            || TypeOf(schema) != JsonSchemaType.Object
            || IsStructured(schema))];
        return structured.Length == 0 ? telling : structured;
    }

    /// <summary>The one type of a schema, null aside; null where it has none or several.</summary>
    public static JsonSchemaType? TypeOf(IOpenApiSchema schema)
    {
        JsonSchemaType type = (schema.Type ?? 0) & AllTypes;
        return type != 0 && (type & (type - 1)) == 0 ? type : null;
    }

    public static IReadOnlyList<string>? EnumValues(IOpenApiSchema schema)
    {
        if (schema.Enum is not { Count: > 0 } values || TypeOf(schema) is not (null or JsonSchemaType.String))
        {
            return null;
        }

        string[] texts = [.. values.OfType<JsonValue>()
            .Where(static value => value.GetValueKind() == JsonValueKind.String)
            .Select(static value => value.GetValue<string>())
            .Distinct()];
        return texts.Length == 0 ? null : texts;
    }

    public static bool IsObject(IOpenApiSchema schema, OpenApiDocument document) => IsObject(schema, document, []);

    // What leads back to itself is what the rest of it is. Each schema is judged once: compositions of compositions grow fast.
    private static bool IsObject(IOpenApiSchema schema, OpenApiDocument document, Dictionary<IOpenApiSchema, bool> known)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        return known.TryGetValue(schema, out bool isObject) ? isObject : known[schema] = (known[schema] = true) && (
            schema.Properties is { Count: > 0 }
            || schema.AdditionalProperties is not null
            || TypeOf(schema) == JsonSchemaType.Object
            || (TypeOf(schema) is null
            && schema.AllOf is { Count: > 0 } parts
            && parts.All(part => IsObject(Follow(part, document), document, known) || Telling([part]).Count == 0))
            || (TypeOf(schema) is null
            && Variants(schema) is { Count: > 0 } variants
            && variants.All(variant => IsObject(Follow(variant, document), document, known))));
    }

    public static bool FitsInt32(IOpenApiSchema schema) =>
        schema.Format == "int32"
        || (decimal.TryParse(schema.Maximum, System.Globalization.CultureInfo.InvariantCulture, out decimal maximum)
        && maximum <= int.MaxValue);

    /// <summary>The component that each text of the discriminator stands for; empty where there is none.</summary>
    public static IReadOnlyDictionary<string, string> Mapping(IOpenApiSchema schema)
    {
        var mapping = new SortedDictionary<string, string>(StringComparer.Ordinal);
        if (string.IsNullOrEmpty(schema.Discriminator?.PropertyName))
        {
            return mapping;
        }

        if (schema.Discriminator.Mapping is { Count: > 0 } said)
        {
            foreach ((string value, OpenApiSchemaReference target) in said)
            {
                mapping[value] = NameOf(target);
            }
        }
        else
        {
            // Without a mapping the names of the components are the texts.
            foreach (OpenApiSchemaReference variant in Variants(schema).OfType<OpenApiSchemaReference>())
            {
                mapping[NameOf(variant)] = NameOf(variant);
            }
        }

        return mapping;
    }

    public static string? TextExtension(IOpenApiSchema schema, string name) => TextExtension(schema.Extensions, name);

    public static string? TextExtension(IDictionary<string, IOpenApiExtension>? extensions, string name) =>
        Extension(extensions, name) is JsonValue value && value.TryGetValue(out string? text) ? text : null;

    public static bool BooleanExtension(IDictionary<string, IOpenApiExtension>? extensions, string name) =>
        Extension(extensions, name) is JsonValue value && value.TryGetValue(out bool said) && said;

    public static JsonNode? Extension(IDictionary<string, IOpenApiExtension>? extensions, string name) =>
        extensions is not null && extensions.TryGetValue(name, out IOpenApiExtension? extension) && extension is JsonNodeExtension node
            ? node.Node
            : null;

    private static bool IsStructured(IOpenApiSchema schema) =>
        schema.Properties is { Count: > 0 } || schema.AdditionalProperties is not null || schema.AllOf is { Count: > 0 }
        || schema.OneOf is { Count: > 0 } || schema.AnyOf is { Count: > 0 } || schema.Items is not null || schema.Enum is { Count: > 0 };
}
