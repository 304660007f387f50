using Microsoft.OpenApi;

namespace OktaGen.Cli.Scaffolding.Shapes;

/// <summary>A property with every schema that the parts of a composition give for it.</summary>
internal sealed class RawProperty(string jsonName, SchemaKey owner)
{
    public string JsonName { get; } = jsonName;

    /// <summary>The schema that declares it first: what is inside is named after that.</summary>
    public SchemaKey Owner { get; } = owner;

    public List<IOpenApiSchema> Schemas { get; } = [];

    public bool IsRequired { get; set; }
}
