using OktaGen.Cli.CSharp;
using OktaGen.Cli.Profiles.Planning;
using OktaGen.Cli.Scaffolding.Writing;

namespace OktaGen.Cli.Profiles.Writing;

/// <summary>Writes an open enum: as the scaffolder does, and for older languages as a struct that says the same.</summary>
internal static class ProfileEnumWriter
{
    public static void Write(ProfileEnumPlan plan, bool isModern, CodeWriter writer)
    {
        writer.Comment($"<summary>A value of <c>{plan.Attribute}</c>, of which some are known.</summary>");
        if (isModern)
        {
            writer
                .Comment($"<param name=\"Value\">The value as Okta writes it.</param>")
                .Line($"[JsonConverter(typeof(OpenEnumConverter<{plan.Name}>))]")
                .Open($"public readonly record struct {plan.Name}(string Value) : IOpenEnum<{plan.Name}>");
        }
        else
        {
            writer.Open($"public readonly struct {plan.Name} : IEquatable<{plan.Name}>");
            WriteValue(plan, writer);
        }

        foreach ((string name, string value, string? title) in plan.Members)
        {
            string shown = title is null || title == value ? string.Empty : ": " + title;
            writer
                .Member()
                .Comment($"<summary><c>{value}</c>{shown}.</summary>")
                .Line($"public static {plan.Name} {name} => new {plan.Name}({CSharpText.Literal(value)});");
        }

        writer
            .Member()
            .Comment($"<summary>Makes a value of any text, known or not.</summary>")
            .Comment($"<param name=\"value\">The value as Okta writes it.</param>")
            .Line($"public static {plan.Name} Create(string value) => new {plan.Name}(value);");
        if (!isModern)
        {
            WriteEquality(plan, writer);
        }

        writer
            .Member()
            .Comment($"<summary>The value as Okta writes it.</summary>")
            .Comment($"<returns>A text; empty in a default struct.</returns>")
            .Line("public override string ToString() => Value ?? string.Empty;")
            .Close();
    }

    private static void WriteValue(ProfileEnumPlan plan, CodeWriter writer) => writer
        .Member()
        .Comment($"<summary>Creates a value of any text, known or not.</summary>")
        .Comment($"<param name=\"value\">The value as Okta writes it.</param>")
        .Line($"public {plan.Name}(string value) => Value = value;")
        .Member()
        .Comment($"<summary>The value as Okta writes it; null in a default struct.</summary>")
        .Line("public string? Value { get; }");

    private static void WriteEquality(ProfileEnumPlan plan, CodeWriter writer)
    {
        (string, string, string)[] operators = [("==", "", "the same"), ("!=", "!", "another")];
        foreach ((string sign, string negation, string what) in operators)
        {
            writer
                .Member()
                .Comment($"<summary>Whether the one is {what}.</summary>")
                .Comment($"<param name=\"left\">The one.</param>")
                .Comment($"<param name=\"right\">The other.</param>")
                .Line($"public static bool operator {sign}({plan.Name} left, {plan.Name} right) => {negation}left.Equals(right);");
        }

        writer
            .Member()
            .Comment($"<inheritdoc/>")
            .Line($"public bool Equals({plan.Name} other) => Value == other.Value;")
            .Member()
            .Comment($"<inheritdoc/>")
            .Line($"public override bool Equals(object? obj) => obj is {plan.Name} other && Equals(other);")
            .Member()
            .Comment($"<inheritdoc/>")
            .Line("public override int GetHashCode() => Value is null ? 0 : Value.GetHashCode();");
    }
}
