using System.Runtime.CompilerServices;
using Microsoft.OpenApi;

namespace OktaGen.Cli.Scaffolding.Shapes;

/// <summary>Turns schemas into shapes: references followed, compositions merged, families found. A schema is read once.</summary>
internal sealed class ShapeReader(OpenApiDocument document)
{
    private readonly Dictionary<SchemaKey, Shape> _shapes = [];
    private readonly HashSet<SchemaKey> _open = [];

    /// <summary>All objects and enums read so far.</summary>
    public IReadOnlyDictionary<SchemaKey, Shape> Shapes => _shapes;

    /// <summary>The names that the description (or an overlay on it) asks for.</summary>
    public Dictionary<SchemaKey, string> AskedNames { get; } = [];

    public Shape Read(IOpenApiSchema? schema, SchemaKey key)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        if (schema is null)
        {
            return ScalarShape.Any;
        }

        schema = Schemas.Simplify(schema);
        if (schema is OpenApiSchemaReference reference)
        {
            key = SchemaKey.Component(Schemas.NameOf(reference));
            schema = Schemas.Target(reference, document);
        }

        if (_shapes.TryGetValue(key, out Shape? known))
        {
            return known;
        }

        // Objects are known before their parts are read. What else leads back to itself, such as a list of such lists, has no type in C#.
        if (!_open.Add(key))
        {
            return ScalarShape.Any;
        }

        Shape shape = ReadNew(schema, key);
        _open.Remove(key);
        return shape;
    }

    /// <summary>The one shape of several schemas for the same thing, such as the answers of two status codes.</summary>
    public Shape ReadUnion(IReadOnlyList<IOpenApiSchema> schemas, SchemaKey key)
    {
        IReadOnlyList<IOpenApiSchema> telling = Schemas.Telling(schemas);
        if (telling.Count <= 1)
        {
            return Read(telling.Count == 1 ? telling[0] : schemas.Count > 0 ? schemas[0] : null, key);
        }

        if (telling.All(schema => Schemas.EnumValues(Schemas.Follow(schema, document)) is not null))
        {
            string[] values = [.. telling.SelectMany(schema => Schemas.EnumValues(Schemas.Follow(schema, document))!).Distinct()];
            return _shapes.TryGetValue(key, out Shape? known) ? known : Remember(key, new EnumShape(key, values));
        }

        if (telling.All(schema => Schemas.IsObject(Schemas.Follow(schema, document), document)))
        {
            return _shapes.TryGetValue(key, out Shape? known) ? known : ReadObject(new OpenApiSchema { AnyOf = [.. telling] }, key);
        }

        Shape[] shapes = [.. telling.Select((schema, i) => Read(schema, key)).Distinct()];
        bool isText = shapes.All(static shape => shape is EnumShape || shape == ScalarShape.Text);
        return shapes.Length == 1 ? shapes[0] : isText ? ScalarShape.Text : ScalarShape.Any;
    }

    private Shape ReadNew(IOpenApiSchema schema, SchemaKey key)
    {
        if (Schemas.TextExtension(schema, "x-oktagen-name") is { } name)
        {
            AskedNames[key] = name;
        }

        if (key.LastName == "_links")
        {
            return ScalarShape.Links;
        }

        if (Schemas.EnumValues(schema) is { } values)
        {
            return Remember(key, new EnumShape(key, values) { Prose = schema.Description });
        }

        if (Schemas.TypeOf(schema) == JsonSchemaType.Array || schema.Items is not null)
        {
            return new ListShape(Read(schema.Items, key.Inside(SchemaKey.Item)));
        }

        if (Schemas.IsObject(schema, document))
        {
            return ReadObject(schema, key);
        }

        if (Schemas.Variants(schema) is { Count: > 0 } variants)
        {
            return ReadUnion(variants, key);
        }

        return Schemas.TypeOf(schema) switch
        {
            JsonSchemaType.String => schema.Format == "date-time" ? ScalarShape.Date : ScalarShape.Text,
            JsonSchemaType.Boolean => ScalarShape.Boolean,
            JsonSchemaType.Number => ScalarShape.Number,
            JsonSchemaType.Integer => Schemas.FitsInt32(schema) ? ScalarShape.Int32 : ScalarShape.Int64,
            JsonSchemaType.Object => ScalarShape.AnyObject,
            _ => ScalarShape.Any,
        };
    }

    private Shape ReadObject(IOpenApiSchema schema, SchemaKey key)
    {
        IReadOnlyDictionary<string, string> mapping = Schemas.Mapping(schema);
        if (mapping.Count > 0 && FamilyOf(mapping, key) is { } family)
        {
            return Remember(key, family);
        }

        RawObject raw = RawObject.Collect(schema, key, document);
        bool isType = Schemas.BooleanExtension(schema.Extensions, "x-oktagen-extensible");
        if (raw.Properties.Count == 0 && mapping.Count == 0 && raw.Base is null && !isType)
        {
            // What is said to be a map of objects has held other values too, such as lists under _embedded.
            Shape value = Read(raw.Values, key.Inside(SchemaKey.Value));
            return value == ScalarShape.Any || value == ScalarShape.AnyObject ? ScalarShape.AnyObject : new MapShape(value);
        }

        // Known from here on, for what refers back to it.
        var shape = new ObjectShape(key) { IsOpen = raw.IsOpen, Prose = schema.Description };
        _shapes.Add(key, shape);
        if (raw.Base is { } baseName)
        {
            shape.Base = Read(new OpenApiSchemaReference(baseName, document), key) as ObjectShape;
        }

        if (mapping.Count > 0)
        {
            shape.Discriminator = schema.Discriminator!.PropertyName;
            foreach ((string value, string target) in mapping)
            {
                if (Read(new OpenApiSchemaReference(target, document), key) is ObjectShape kind
                    && kind != shape
                    && (kind.Base is null || kind.Base == shape))
                {
                    kind.Base = shape;
                    shape.Kinds.Add(value, kind);
                }
            }
        }

        foreach (RawProperty property in raw.Properties)
        {
            shape.Properties.Add(ReadProperty(property, key));
        }

        return shape;
    }

    // What one part declares is named after that part; what several do is something new.
    private PropertyShape ReadProperty(RawProperty property, SchemaKey key)
    {
        SchemaKey owner = Schemas.Telling(property.Schemas).Count > 1 ? key : property.Owner;
        Shape shape = property.JsonName == "_links" ? ScalarShape.Links : ReadUnion(property.Schemas, owner.Property(property.JsonName));
        return PropertyFacts.Describe(property, shape, document);
    }

    // A discriminator over kinds of another family is that family, and one over strangers with other bases is none.
    private ObjectShape? FamilyOf(IReadOnlyDictionary<string, string> mapping, SchemaKey key)
    {
        string?[] bases =
        [
            .. mapping.Values.Select(target => RawObject.BaseOf(target, document))
        ];
        return bases.Distinct().Count() == 1 && bases[0] is { } other && SchemaKey.Component(other) != key
            ? Read(new OpenApiSchemaReference(other, document), key) as ObjectShape
            : null;
    }

    private T Remember<T>(SchemaKey key, T shape)
        where T : Shape
    {
        _shapes.Add(key, shape);
        return shape;
    }
}
