using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.OpenApi;
using OktaGen.Cli.CSharp;

namespace OktaGen.Cli.Scaffolding.Shapes;

/// <summary>Reads what a schema says of a value beside its type.</summary>
internal static class PropertyFacts
{
    private static readonly HashSet<string> s_secretNames = new(StringComparer.OrdinalIgnoreCase)
    {
        "password", "newPassword", "oldPassword", "tempPassword", "passCode", "nextPassCode", "answer", "sharedSecret", "secret",
        "secretHash",
        "client_secret", "clientSecret", "privateKey", "accessToken", "refreshToken", "bearerToken", "activationToken", "recoveryToken",
        "seed",
        "pin", "tac", "apiToken", "authToken", "verificationCode", "activationUrl", "resetPasswordUrl", "salt",
        "aesKey", "privateId",
    };

    public static PropertyShape Describe(RawProperty property, Shape shape, OpenApiDocument document)
    {
        IOpenApiSchema[] schemas = [.. property.Schemas.SelectMany(schema => Spread(schema, document, [], 0))];
        bool isWriteOnly = schemas.Any(static schema => schema.WriteOnly);
        return new PropertyShape(property.JsonName, shape)
        {
            IsReadOnly = schemas.Any(static schema => schema.ReadOnly) || property.JsonName is "_links" or "_embedded",
            IsWriteOnly = isWriteOnly,
            Prose = schemas.Select(static schema => schema.Description).FirstOrDefault(static text => !string.IsNullOrWhiteSpace(text)),
            IsRequired = property.IsRequired,
            IsSecret = shape is ScalarShape { IsStruct: false }
                && (isWriteOnly || s_secretNames.Contains(property.JsonName) || schemas.Any(static schema => schema.Format == "password")),
            Facts = FactsOf(schemas),
        };
    }

    /// <summary>The facts about a parameter.</summary>
    public static IReadOnlyList<XmlText> FactsOf(IOpenApiSchema schema, OpenApiDocument document) =>
        FactsOf([.. Spread(schema, document, [], 0)]);

    private static List<XmlText> FactsOf(IReadOnlyList<IOpenApiSchema> schemas)
    {
        var facts = new List<XmlText>();
        AddRange(First(static schema => schema.MinLength), First(static schema => schema.MaxLength), "characters");
        AddRange(First(static schema => schema.MinItems), First(static schema => schema.MaxItems), "items");
        AddRange(FirstLimit(static schema => schema.Minimum), FirstLimit(static schema => schema.Maximum), null);
        if (schemas.Select(static schema => schema.Default).FirstOrDefault(static value => value is JsonValue) is JsonValue value)
        {
            string text = value.GetValueKind() == System.Text.Json.JsonValueKind.String ? value.GetValue<string>() : value.ToJsonString();

            // Of a limit, -1 says that none is sent.
            if (text != "-1")
            {
                facts.Add($"default <c>{text}</c>");
            }
        }

        return facts;

        void AddRange(string? from, string? to, string? unit)
        {
            string suffix = unit is null ? string.Empty : " " + unit;
            if (from is not null && to is not null)
            {
                facts.Add(from == to ? (XmlText)$"{from}{suffix}" : $"{from} to {to}{suffix}");
            }
            else if (to is not null)
            {
                facts.Add($"at most {to}{suffix}");
            }
            else if (from is not null and not "0")
            {
                facts.Add($"at least {from}{suffix}");
            }
        }

        string? First(Func<IOpenApiSchema, int?> get) =>
            schemas.Select(get).FirstOrDefault(static number => number is not null)?.ToString(CultureInfo.InvariantCulture);

        // The library hands on whatever stands there.
        string? FirstLimit(Func<IOpenApiSchema, string?> get) =>
            decimal.TryParse(schemas.Select(get)
                .FirstOrDefault(static number => number is not null), NumberStyles.Float, CultureInfo.InvariantCulture, out decimal limit)
                ? limit.ToString(CultureInfo.InvariantCulture)
                : null;
    }

    // A property's schema, the parts it is composed of, and what these refer to.
    private static IEnumerable<IOpenApiSchema> Spread(
        IOpenApiSchema schema, OpenApiDocument document, HashSet<IOpenApiSchema> seen, int depth)
    {
        IOpenApiSchema target = schema is OpenApiSchemaReference reference ? Schemas.Target(reference, document) : schema;
        if (schema != target)
        {
            yield return schema;
        }

        if (!seen.Add(target))
        {
            yield break;
        }

        yield return target;
        if (depth < 5 && target.Properties is not { Count: > 0 })
        {
            foreach (IOpenApiSchema part in (target.AllOf ?? []).SelectMany(part => Spread(part, document, seen, depth + 1)))
            {
                yield return part;
            }
        }
    }
}
