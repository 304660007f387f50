using OktaGen.Build.Metadata;
using OktaGen.Build.Reading;
using OktaGen.Knowledge.Scopes;

namespace OktaGen.Build.Report;

/// <summary>What an assembly may do in an Okta org, and what it was granted for that.</summary>
internal sealed record PermissionReport
{
    /// <summary>The assembly's name.</summary>
    public required string Assembly { get; init; }

    /// <summary>The framework that it was compiled for, such as <c>.NET 10.0</c>; null where it does not say.</summary>
    public required string? Framework { get; init; }

    /// <summary>
    /// Whether it is a program, whose list says what was granted; the list of a library says what it needs from its host.
    /// </summary>
    public required bool IsProgram { get; init; }

    /// <summary>The project's scope list.</summary>
    public required ScopesModel List { get; init; }

    /// <summary>The endpoints and scopes that the assembly declares, by name.</summary>
    public required IReadOnlyList<ReportedMember> Declared { get; init; }

    /// <summary>What the assembly uses of other assemblies, by name.</summary>
    public required IReadOnlyList<ReportedMember> Used { get; init; }

    /// <summary>What referenced libraries say they need, by name.</summary>
    public required IReadOnlyList<LibraryNeeds> Libraries { get; init; }

    /// <summary>References of which the report knows nothing, by name.</summary>
    public required IReadOnlyList<UnreadableReference> Unreadable { get; init; }

    /// <summary>All endpoints and members, declared and used.</summary>
    public IEnumerable<ReportedMember> Members => Declared.Concat(Used);

    /// <summary>The least scopes with which everything works, sorted.</summary>
    public IReadOnlyList<NeededScope> MinimalScopes => NeededScope.FindLeast(this);

    /// <summary>What the list grants beyond <see cref="MinimalScopes"/>, sorted.</summary>
    public IReadOnlyList<ExcessScope> ExcessScopes =>
        [.. List.Scopes.Select(scope => ExcessScope.Of(scope, [.. MinimalScopes.Select(static need => need.Scope)])).OfType<ExcessScope>()];

    /// <summary>Reads an assembly.</summary>
    /// <param name="path">The assembly.</param>
    /// <param name="references">The files among which its references are found.</param>
    /// <param name="list">The project's scope list.</param>
    /// <exception cref="UnreadableAssemblyException">The assembly cannot be read.</exception>
    public static PermissionReport Read(string path, IEnumerable<string> references, ScopesModel list)
    {
        try
        {
            using var assemblies = new AssemblySet(path, references);
            IReadOnlyList<AssemblyImage> libraries = assemblies.FindLibraries();
            AssemblyImage root = assemblies.Root;
            return new PermissionReport
            {
                Assembly = root.Name,
                Framework = AttributesOf(root).Framework,
                IsProgram = root.IsProgram,
                List = list,
                Declared = Sort(DeclaredMembers.Find(assemblies)),
                Used = Sort(UsedMembers.Find(assemblies, libraries)),
                Libraries =
                [
                    .. libraries
                        .Select(static library => new LibraryNeeds(library.Name, AttributesOf(library).NeededScopes))
                        .Where(static library => library.Scopes.Count > 0),
                ],
                Unreadable = [.. assemblies.Unreadable],
            };
        }
        catch (Exception exception) when (UnreadableAssemblyException.IsDamage(exception))
        {
            throw new UnreadableAssemblyException(path, "it, or an assembly that it refers to, is damaged");
        }
    }

    private static OktaAttributes AttributesOf(AssemblyImage file) =>
        new(file.Metadata, file.Metadata.GetAssemblyDefinition().GetCustomAttributes());

    private static IReadOnlyList<ReportedMember> Sort(IEnumerable<ReportedMember> members) =>
    [
        .. members
            .OrderBy(static member => member.FullName, StringComparer.Ordinal)
            .ThenBy(static member => member.Request?.Route, StringComparer.Ordinal)
            .ThenBy(static member => member.Request?.Verb, StringComparer.Ordinal)
            .ThenBy(static member => string.Join(" ", member.Declared.Scopes), StringComparer.Ordinal),
    ];
}
