using OktaGen.Knowledge;

namespace OktaGen.Generator.Model;

/// <summary>The scope list as it is emitted.</summary>
/// <param name="Namespace">The project's root namespace; null where it has none.</param>
/// <param name="Scopes">The scopes, in ordinal order.</param>
/// <param name="IsLibrary">Whether other projects use this one: its list then says what it needs from them.</param>
internal sealed record GrantedScopesModel(string? Namespace, EquatableArray<string> Scopes, bool IsLibrary)
{
    /// <summary>The generated class.</summary>
    public const string ClassName = "GrantedScopes";
}
