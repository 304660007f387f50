using System.Runtime.CompilerServices;
using Microsoft.OpenApi;

namespace OktaGen.Cli.Scaffolding.Shapes;

/// <summary>The properties of an object, collected from everything that it is composed of.</summary>
internal sealed class RawObject
{
    private readonly SortedDictionary<string, RawProperty> _properties = new(StringComparer.Ordinal);
    private readonly OpenApiDocument _document;
    private readonly string? _name;
    private readonly HashSet<string> _added = [];

    private RawObject(SchemaKey key, OpenApiDocument document)
    {
        _document = document;
        _name = key.IsComponent ? key.LastName : null;
    }

    public IReadOnlyCollection<RawProperty> Properties => _properties.Values;

    /// <summary>The component that is the base of the family; null where this is no kind of one.</summary>
    public string? Base { get; private set; }

    /// <summary>The schema of the values whose names are data; null where nothing is said of them.</summary>
    public IOpenApiSchema? Values { get; private set; }

    public bool IsOpen { get; private set; }

    public static RawObject Collect(IOpenApiSchema schema, SchemaKey key, OpenApiDocument document)
    {
        var raw = new RawObject(key, document);
        raw.Add(schema, key, isOptional: false);
        return raw;
    }

    /// <summary>The component that a component is a kind of; null where it is none.</summary>
    public static string? BaseOf(string component, OpenApiDocument document) =>
        Schemas.Find(component, document) is { } schema ? FindBase(schema, component, document, []) : null;

    private static string? FindBase(IOpenApiSchema schema, string component, OpenApiDocument document, HashSet<string> seen)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        foreach (OpenApiSchemaReference part in (schema.AllOf ?? []).OfType<OpenApiSchemaReference>())
        {
            string name = Schemas.NameOf(part);
            IOpenApiSchema target = Schemas.Target(part, document);
            if (name != component && Schemas.Mapping(target).Values.Contains(component))
            {
                return name;
            }

            if (seen.Add(name) && FindBase(target, component, document, seen) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    private void Add(IOpenApiSchema schema, SchemaKey owner, bool isOptional)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        if (schema is OpenApiSchemaReference reference)
        {
            string name = Schemas.NameOf(reference);
            IOpenApiSchema target = Schemas.Target(reference, _document);
            if (_name is not null && name != _name && Schemas.Mapping(target).Values.Contains(_name))
            {
                Base = name;
                return;
            }

            // Once: what is composed of itself adds nothing to itself.
            if (name != _name && _added.Add(name))
            {
                Add(target, SchemaKey.Component(name), isOptional);
            }

            return;
        }

        foreach (IOpenApiSchema part in schema.AllOf ?? [])
        {
            Add(part, owner, isOptional);
        }

        // The kinds that a discriminator tells apart are types of their own, except where they are themselves a part of a choice.
        IReadOnlyDictionary<string, string> kinds = Schemas.Mapping(schema);
        IEnumerable<IOpenApiSchema> variants = kinds.Count == 0 ? Schemas.Variants(schema)
            : isOptional ? kinds.Values.Distinct().Select(kind => new OpenApiSchemaReference(kind, _document)) : [];
        foreach (IOpenApiSchema variant in variants)
        {
            Add(variant, owner, isOptional: true);
        }

        foreach ((string jsonName, IOpenApiSchema property) in schema.Properties ?? new Dictionary<string, IOpenApiSchema>())
        {
            if (!_properties.TryGetValue(jsonName, out RawProperty? known))
            {
                _properties.Add(jsonName, known = new RawProperty(jsonName, owner));
            }

            known.Schemas.Add(property);
        }

        foreach (string jsonName in isOptional ? [] : schema.Required?.AsEnumerable() ?? [])
        {
            if (_properties.TryGetValue(jsonName, out RawProperty? known))
            {
                known.IsRequired = true;
            }
        }

        Values ??= schema.AdditionalProperties is { } values && (Schemas.Telling([values]).Count > 0) ? values : null;
        IsOpen |= schema.AdditionalProperties is not null || Schemas.BooleanExtension(schema.Extensions, "x-okta-extensible");
    }
}
