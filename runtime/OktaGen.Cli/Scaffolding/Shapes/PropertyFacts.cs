using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.OpenApi;

namespace OktaGen.Cli.Scaffolding.Shapes;

/// <summary>Reads what a schema says of a value beside its type.</summary>
internal static class PropertyFacts
{
    private static readonly HashSet<string> s_secretNames = new(StringComparer.OrdinalIgnoreCase)
    {
        "password", "newPassword", "oldPassword", "tempPassword", "passCode", "nextPassCode", "answer", "sharedSecret", "secret", "secretHash",
        "client_secret", "clientSecret", "privateKey", "accessToken", "refreshToken", "bearerToken", "activationToken", "recoveryToken", "seed",
        "pin", "tac", "apiToken", "authToken", "verificationCode", "activationUrl", "resetPasswordUrl", "salt",
        "aesKey", "privateId",
    };

    public static PropertyShape Describe(RawProperty property, Shape shape, OpenApiDocument document)
    {
        IOpenApiSchema[] schemas = [.. property.Schemas.SelectMany(schema => Spread(schema, document, 0))];
        bool isWriteOnly = schemas.Any(static schema => schema.WriteOnly);
        return new PropertyShape(property.JsonName, shape)
        {
            IsReadOnly = schemas.Any(static schema => schema.ReadOnly) || property.JsonName is "_links" or "_embedded",
            IsWriteOnly = isWriteOnly,
            IsRequired = property.IsRequired,
            IsSecret = shape is ScalarShape { IsStruct: false } && (isWriteOnly || s_secretNames.Contains(property.JsonName) || schemas.Any(static schema => schema.Format == "password")),
            Facts = FactsOf(schemas),
        };
    }

    /// <summary>The facts about a parameter.</summary>
    public static IReadOnlyList<string> FactsOf(IOpenApiSchema schema, OpenApiDocument document) => FactsOf([.. Spread(schema, document, 0)]);

    private static List<string> FactsOf(IReadOnlyList<IOpenApiSchema> schemas)
    {
        var facts = new List<string>();
        AddRange(First(static schema => schema.MinLength), First(static schema => schema.MaxLength), "characters");
        AddRange(First(static schema => schema.MinItems), First(static schema => schema.MaxItems), "items");
        AddRange(FirstText(static schema => schema.Minimum), FirstText(static schema => schema.Maximum), null);
        if (schemas.Select(static schema => schema.Default).FirstOrDefault(static value => value is JsonValue) is JsonValue value)
        {
            string text = value.GetValueKind() == System.Text.Json.JsonValueKind.String ? value.GetValue<string>() : value.ToJsonString();

            // Of a limit, -1 says that none is sent.
            if (text != "-1")
            {
                facts.Add($"default <c>{CSharpText.Xml(text)}</c>");
            }
        }

        return facts;

        void AddRange(object? from, object? to, string? unit)
        {
            string suffix = unit is null ? string.Empty : " " + unit;
            if (from is not null && to is not null)
            {
                facts.Add(from.Equals(to) ? $"{from}{suffix}" : $"{from} to {to}{suffix}");
            }
            else if (to is not null)
            {
                facts.Add($"at most {to}{suffix}");
            }
            else if (from is not null && from.ToString() != "0")
            {
                facts.Add($"at least {from}{suffix}");
            }
        }

        object? First(Func<IOpenApiSchema, int?> get) => schemas.Select(get).FirstOrDefault(static number => number is not null);

        string? FirstText(Func<IOpenApiSchema, string?> get) => schemas.Select(get).FirstOrDefault(static number => number is not null)?.ToString(CultureInfo.InvariantCulture);
    }

    // A property's schema, the parts it is composed of, and what these refer to.
    private static IEnumerable<IOpenApiSchema> Spread(IOpenApiSchema schema, OpenApiDocument document, int depth)
    {
        IOpenApiSchema target = schema is OpenApiSchemaReference reference ? Schemas.Target(reference, document) : schema;
        if (schema != target)
        {
            yield return schema;
        }

        yield return target;
        if (depth < 5 && target.Properties is not { Count: > 0 })
        {
            foreach (IOpenApiSchema part in (target.AllOf ?? []).SelectMany(part => Spread(part, document, depth + 1)))
            {
                yield return part;
            }
        }
    }
}
