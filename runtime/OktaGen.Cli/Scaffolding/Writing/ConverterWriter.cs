using OktaGen.Cli.CSharp;
using OktaGen.Cli.Scaffolding.Planning;

namespace OktaGen.Cli.Scaffolding.Writing;

/// <summary>Writes the converter that reads a family by its discriminator.</summary>
internal static class ConverterWriter
{
    public static CodeWriter Write(ClassPlan plan)
    {
        (string jsonName, IReadOnlyList<(string Text, string Class)> kinds, string unknown, string converter) = plan.Family!.Value;
        var writer = new CodeWriter();
        writer
            .Comment($"<summary>Reads a <see cref=\"{plan.Name}\"/> by its <c>{jsonName}</c>, wherever that stands.</summary>")
            .Open($"public sealed class {converter}() : DiscriminatorConverter<{plan.Name}>({CSharpText.Literal(jsonName)})")
            .Comment($"<inheritdoc/>")
            .Open("protected override Type SelectType(string? discriminator) => discriminator switch");
        foreach ((string text, string name) in kinds)
        {
            writer.Line($"{CSharpText.Literal(text)} => typeof({name}),");
        }

        return writer
            .Line($"_ => typeof({unknown}),")
            .Close("};")
            .Close();
    }
}
