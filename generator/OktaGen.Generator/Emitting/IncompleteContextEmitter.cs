using OktaGen.Generator.Model;

namespace OktaGen.Generator.Emitting;

/// <summary>Prints what an incomplete JSON context lacks. It knows no type.</summary>
internal static class IncompleteContextEmitter
{
    private const string Documentation = "/// <inheritdoc/>";
    private const string Options = "global::System.Text.Json.JsonSerializerOptions";
    private const string TypeInfo = "global::System.Text.Json.Serialization.Metadata.JsonTypeInfo";

    public static string Emit(IncompleteContextModel context)
    {
        SourceWriter writer = GeneratedFile.Begin();
        if (context.Namespace is { } name)
        {
            writer.Open("namespace " + name);
        }

        foreach (string declaration in context.Declarations)
        {
            writer.Open(declaration);
        }

        if (context.Name is { } type)
        {
            writer
                .Line(Documentation)
                .Line($"public {type}() : base(null) {{ }}")
                .Line(Documentation)
                .Line($"public {type}({Options} options) : base(options) {{ }}");
        }

        if (context.LacksOptions)
        {
            writer.Line(Documentation).Line($"protected override {Options} GeneratedSerializerOptions {{ get {{ return null; }} }}");
        }

        if (context.LacksTypeInfo)
        {
            writer.Line(Documentation).Line($"public override {TypeInfo} GetTypeInfo(global::System.Type type) {{ return null; }}");
        }

        foreach (string _ in context.Declarations)
        {
            writer.Close();
        }

        if (context.Namespace is not null)
        {
            writer.Close();
        }

        return writer.ToString();
    }
}
