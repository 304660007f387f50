using OktaGen.Cli.Scaffolding.Planning;

namespace OktaGen.Cli.Scaffolding.Writing;

/// <summary>Writes one open enum.</summary>
internal static class EnumWriter
{
    public static CodeWriter Write(EnumPlan plan)
    {
        var writer = new CodeWriter();
        writer
            .Line($"/// <summary>A text of which some values are known (<c>{CSharpText.Xml(plan.Origin)}</c>).</summary>")
            .Line("/// <param name=\"Value\">The value as Okta writes it.</param>")
            .Line($"[JsonConverter(typeof(OpenEnumConverter<{plan.Name}>))]")
            .Open($"public readonly record struct {plan.Name}(string Value) : IOpenEnum<{plan.Name}>");
        foreach ((string name, string value) in plan.Members)
        {
            writer
                .Member()
                .Line($"/// <summary><c>{CSharpText.Xml(value)}</c>.</summary>")
                .Line($"public static {plan.Name} {name} => new({CSharpText.Literal(value)});");
        }

        return writer
            .Member()
            .Line("/// <inheritdoc/>")
            .Line($"public static {plan.Name} Create(string value) => new(value);")
            .Member()
            .Line("/// <summary>The value as Okta writes it.</summary>")
            .Line("/// <returns>A text; empty in a default struct.</returns>")
            .Line("public override string ToString() => Value ?? string.Empty;")
            .Close();
    }
}
