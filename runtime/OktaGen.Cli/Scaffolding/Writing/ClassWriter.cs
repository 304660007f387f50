using OktaGen.Cli.CSharp;
using OktaGen.Cli.Scaffolding.Planning;
using OktaGen.Cli.Scaffolding.Shapes;

namespace OktaGen.Cli.Scaffolding.Writing;

/// <summary>Writes one class.</summary>
internal static class ClassWriter
{
    /// <param name="plan">The class.</param>
    /// <param name="withDescriptions">Whether the description's own prose is written.</param>
    public static CodeWriter Write(ClassPlan plan, bool withDescriptions)
    {
        var writer = new CodeWriter();
        writer.Summary(SummaryOf(plan)).Prose("remarks", withDescriptions ? plan.Prose : null);
        if (plan.Family is { } family)
        {
            writer.Line($"[JsonConverter(typeof({family.Converter}))]");
        }

        string[] bases = [.. new[] { plan.Base, plan.IsOpen && plan.Base is null ? "IExtensible" : null }.OfType<string>()];
        writer.Open($"public {(plan.Family is null ? "sealed" : "abstract")} partial class "
            + $"{plan.Name}{(bases.Length == 0 ? string.Empty : " : " + string.Join(", ", bases))}");
        if (plan.KindAssignment is { } assignment)
        {
            writer
                .Member()
                .Comment($"<summary>Creates one, which says what kind it is.</summary>")
                .Line($"public {plan.Name}() => {assignment}");
        }

        foreach (PropertyPlan property in plan.Properties)
        {
            writer.Member();
            Write(property, plan.Role, withDescriptions, writer);
        }

        if (plan.Base is null)
        {
            writer
                .Member()
                .Comment($"<summary>What Okta sends and the description does not name. It is kept, and sent with the rest.</summary>")
                .Line("[JsonExtensionData]")
                .Line("public Dictionary<string, JsonElement>? AdditionalProperties { get; set; }");
        }

        WriteRequest(plan, writer);
        return writer.Close();
    }

    private static XmlText SummaryOf(ClassPlan plan)
    {
        XmlText origin = $"<c>{plan.Origin.TrimStart('#', '/')}</c>";
        string use = plan.Role switch
        {
            ModelRole.Update => "as a change: what is not set stays as it is, and null clears",
            ModelRole.Request => "as it is sent",
            _ => "of Okta's API",
        };
        return plan switch
        {
            { Family.JsonName: { } name } => $"{origin} {use}: the base of its kinds, which <c>{name}</c> tells apart.",
            { Base: { } known, IsUnknownKind: true } =>
                $"A <see cref=\"{known}\"/> of a kind that this version does not know. Nothing of it is lost.",
            _ => $"{origin} {use}.",
        };
    }

    private static void Write(PropertyPlan property, ModelRole role, bool withDescriptions, CodeWriter writer)
    {
        PropertyShape shape = property.Shape;
        XmlText[] facts =
        [
            .. shape.IsReadOnly ? [$"set by Okta"] : Array.Empty<XmlText>(),
            .. shape.IsWriteOnly ? [$"never answered"] : Array.Empty<XmlText>(),
            .. shape.IsRequired && role != ModelRole.Update ? [$"required"] : Array.Empty<XmlText>(),
            .. shape.Facts,
        ];
        writer.Comment(
            $"<summary><c>{shape.JsonName}</c>{(facts.Length == 0 ? string.Empty : ": ")}{XmlText.Join(", ", facts)}.</summary>")
            .Prose("remarks", withDescriptions ? shape.Prose : null);
        if (shape.IsSecret)
        {
            writer.Line("[DebuggerBrowsable(DebuggerBrowsableState.Never)]");
        }

        writer.Line($"[JsonPropertyName({CSharpText.Literal(shape.JsonName)})]");
        if (property.Type == ScalarShape.Date.Type + "?")
        {
            writer.Line("[JsonConverter(typeof(LenientDateConverter))]");
        }

        // Closed, so that a plain serializer too sends a change as it was meant, without reflection.
        if (role == ModelRole.Update)
        {
            writer
                .Line("[JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]")
                .Line($"[JsonConverter(typeof(OptionalConverter<{property.Type["Optional<".Length..^1]}>))]");
        }

        writer.Line($"public {(property.IsRequired ? "required " : string.Empty)}{property.Type} {property.Name} {{ get; set; }}");
    }

    private static void WriteRequest(ClassPlan plan, CodeWriter writer)
    {
        if (plan.Request is null)
        {
            return;
        }

        string modifier = (plan.Family, plan.Base) switch
        {
            (not null, _) => "abstract ",
            (_, not null) => "override ",
            _ => string.Empty,
        };
        writer
            .Member()
            .Comment($"<summary>This object as it is sent: without what Okta sets, and with what is not known here. Parts are shared, not "
            + $"copied.</summary>")
            .Comment($"<returns>A new object.</returns>");
        if (plan.Family is not null)
        {
            writer.Line($"public {modifier}{plan.Request} ToRequest();");
            return;
        }

        writer.Open($"public {modifier}{plan.Request} ToRequest() => new()");
        foreach (string assignment in plan.RequestAssignments)
        {
            writer.Line(assignment);
        }

        writer.Line("AdditionalProperties = AdditionalProperties,").Close("};");
    }
}
