using Microsoft.CodeAnalysis.Diagnostics;
using OktaGen.Knowledge.Roles;

namespace OktaGen.Analyzers.Reading;

/// <summary>The admin roles that a project says its app has, by its property <c>OktaGenRole</c>.</summary>
internal static class ProjectRoles
{
    private const string Property = "build_property.OktaGenRole";

    private static readonly char[] s_separators = [',', ' ', '\t'];

    /// <summary>What the project says; null where it says nothing, so that nothing is read for it.</summary>
    public static HeldRights? Read(AnalyzerConfigOptions globalOptions)
    {
        string[] names = globalOptions.TryGetValue(Property, out string? text)
            ? text.Split(s_separators, StringSplitOptions.RemoveEmptyEntries)
            : [];
        return names.Length == 0 ? null : HeldRights.Of(names, RoleCatalogue.Default);
    }
}
