using OktaGen.Knowledge;
using OktaGen.Knowledge.Scopes;

namespace OktaGen.Generator.Model;

/// <summary>The scope list as it is emitted.</summary>
/// <param name="Namespace">The project's root namespace; null where it has none.</param>
/// <param name="Scopes">The scopes, in ordinal order.</param>
/// <param name="IsLibrary">Whether other projects use this one: its list then says what it needs from them.</param>
internal sealed record GrantedScopesModel(string? Namespace, EquatableArray<string> Scopes, bool IsLibrary)
{
    /// <summary>The generated class.</summary>
    public const string ClassName = "GrantedScopes";

    /// <summary>The list of a project that has clients or a list; null for one that merely references a project which has.</summary>
    public static GrantedScopesModel? From(ScopesModel scopes, bool hasClients, ProjectModel project) =>
        (hasClients || scopes.IsConfigured) && project is { HasRuntime: true, HasOwnGrantedScopes: false }
            ? new GrantedScopesModel(project.Namespace, scopes.Scopes, project.IsLibrary)
            : null;
}
