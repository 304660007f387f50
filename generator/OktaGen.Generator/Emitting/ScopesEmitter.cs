using OktaGen.Generator.Model;
using OktaGen.Knowledge;

namespace OktaGen.Generator.Emitting;

/// <summary>Prints the project's scope list for the run time, and for a library what it needs from its host.</summary>
internal static class ScopesEmitter
{
    public static string Emit(GrantedScopesModel model)
    {
        SourceWriter writer = GeneratedFile.Begin();
        if (model is { IsLibrary: true, Scopes.IsEmpty: false })
        {
            writer.Line($"[assembly: global::{KnownNames.OktaNeededScopesAttribute.Replace("Attribute", string.Empty)}({Elements(model)})]")
                .Line();
        }

        if (model.Namespace is { } name)
        {
            writer.Open("namespace " + name);
        }

        writer
            .Line("/// <summary>The scopes of this project's scope list, in ordinal order: OktaScopes.txt and OktaScope items.</summary>")
            .Line(GeneratedFile.Attribute)
            .Open("internal static class " + GrantedScopesModel.ClassName)
            .Line("/// <summary>All of them: what access tokens are asked for.</summary>")
            .Line($"public static global::System.Collections.Generic.IReadOnlyList<string> All {{ get; }} = {Array(model)};")
            .Close();
        if (model.Namespace is not null)
        {
            writer.Close();
        }

        return writer.ToString();
    }

    private static string Array(GrantedScopesModel model) =>
        model.Scopes.IsEmpty ? "global::System.Array.Empty<string>()" : $"new string[] {{ {Elements(model)} }}";

    private static string Elements(GrantedScopesModel model) => string.Join(", ", model.Scopes.Select(CSharpText.Literal));
}
