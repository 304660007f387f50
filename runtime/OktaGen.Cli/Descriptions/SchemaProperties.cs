using Microsoft.OpenApi;

namespace OktaGen.Cli.Descriptions;

/// <summary>The properties of a schema together with those that it takes over by <c>allOf</c>.</summary>
internal static class SchemaProperties
{
    public static Dictionary<string, IOpenApiSchema> Of(IOpenApiSchema schema)
    {
        var properties = new Dictionary<string, IOpenApiSchema>(StringComparer.Ordinal);
        Collect(schema, properties, []);
        return properties;
    }

    private static void Collect(IOpenApiSchema schema, Dictionary<string, IOpenApiSchema> properties, HashSet<string> visited)
    {
        if (schema is OpenApiSchemaReference { Reference.Id: { } id } && !visited.Add(id))
        {
            return;
        }

        foreach (IOpenApiSchema part in schema.AllOf ?? [])
        {
            Collect(part, properties, visited);
        }

        foreach ((string name, IOpenApiSchema property) in schema.Properties ?? new Dictionary<string, IOpenApiSchema>())
        {
            properties[name] = property;
        }
    }
}
