using OktaGen.Cli.CSharp;
using OktaGen.Cli.Scaffolding.Planning;

namespace OktaGen.Cli.Scaffolding.Writing;

/// <summary>Writes one open enum.</summary>
internal static class EnumWriter
{
    /// <param name="plan">The enum.</param>
    /// <param name="withDescriptions">Whether the description's own prose is written.</param>
    public static CodeWriter Write(EnumPlan plan, bool withDescriptions)
    {
        var writer = new CodeWriter();
        writer
            .Comment($"<summary>A text of which some values are known (<c>{plan.Origin}</c>).</summary>")
            .Comment($"<param name=\"Value\">The value as Okta writes it.</param>")
            .Prose("remarks", withDescriptions ? plan.Prose : null)
            .Line($"[JsonConverter(typeof(OpenEnumConverter<{plan.Name}>))]")
            .Open($"public readonly record struct {plan.Name}(string Value) : IOpenEnum<{plan.Name}>");
        foreach ((string name, string value) in plan.Members)
        {
            writer
                .Member()
                .Comment($"<summary><c>{value}</c>.</summary>")
                .Line($"public static {plan.Name} {name} => new({CSharpText.Literal(value)});");
        }

        return writer
            .Member()
            .Comment($"<inheritdoc/>")
            .Line($"public static {plan.Name} Create(string value) => new(value);")
            .Member()
            .Comment($"<summary>The value as Okta writes it.</summary>")
            .Comment($"<returns>A text; empty in a default struct.</returns>")
            .Line("public override string ToString() => Value ?? string.Empty;")
            .Close();
    }
}
