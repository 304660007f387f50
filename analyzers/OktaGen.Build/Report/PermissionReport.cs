using OktaGen.Build.Metadata;
using OktaGen.Build.Reading;
using OktaGen.Knowledge.Scopes;

namespace OktaGen.Build.Report;

/// <summary>What an assembly, or several that are one app, may do in an Okta org, and what it was granted for that.</summary>
internal sealed record PermissionReport
{
    /// <summary>The names of the assemblies.</summary>
    public required IReadOnlyList<string> Assemblies { get; init; }

    /// <summary>The assemblies as one text.</summary>
    public string Assembly => string.Join(", ", Assemblies);

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

    /// <summary>Methods of Okta's own SDK that the assembly calls, and whose scopes are not known, by name.</summary>
    public IReadOnlyList<string> UnknownSdkMethods { get; init; } = [];

    /// <summary>All endpoints and members, declared and used.</summary>
    public IEnumerable<ReportedMember> Members => Declared.Concat(Used);

    /// <summary>The least scopes with which everything works, sorted.</summary>
    public IReadOnlyList<NeededScope> MinimalScopes => NeededScope.FindLeast(this);

    /// <summary>What the list grants beyond <see cref="MinimalScopes"/>, sorted.</summary>
    public IReadOnlyList<ExcessScope> ExcessScopes
    {
        get
        {
            string[] needed = [.. MinimalScopes.Select(static need => need.Scope)];
            return [.. List.Scopes.Select(scope => ExcessScope.Of(scope, needed)).OfType<ExcessScope>()];
        }
    }

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
            (IReadOnlyList<ReportedMember> used, IReadOnlyList<string> unknown) = UsedMembers.Find(assemblies, libraries);
            return new PermissionReport
            {
                Assemblies = [root.Name],
                Framework = AttributesOf(root).Framework,
                IsProgram = root.IsProgram,
                List = list,
                Declared = Sort(DeclaredMembers.Find(assemblies)),
                Used = Sort(used),
                Libraries =
                [
                    .. libraries
                        .Select(static library => new LibraryNeeds(library.Name, AttributesOf(library).NeededScopes))
                        .Where(static library => library.Scopes.Count > 0),
                ],
                Unreadable = [.. assemblies.Unreadable],
                UnknownSdkMethods = unknown,
            };
        }
        catch (Exception exception) when (UnreadableAssemblyException.IsDamage(exception))
        {
            throw new UnreadableAssemblyException(path, "it, or an assembly that it refers to, is damaged");
        }
    }

    /// <summary>Makes one report of several assemblies, which are one app with one scope list.</summary>
    public static PermissionReport Join(IReadOnlyList<PermissionReport> reports) => reports.Count == 1 ? reports[0] : new PermissionReport
    {
        Assemblies = SortNames(reports.SelectMany(static report => report.Assemblies)),
        Framework = reports.Select(static report => report.Framework).Distinct().Count() == 1 ? reports[0].Framework : null,
        IsProgram = reports.Any(static report => report.IsProgram),
        List = reports[0].List,
        Declared = Sort(reports.SelectMany(static report => report.Declared)),
        Used = Sort(UsedMembers.Merge(reports.SelectMany(static report => report.Used))),
        Libraries = [.. reports.SelectMany(static report => report.Libraries)
            .GroupBy(static library => library.Assembly, StringComparer.Ordinal)
            .Select(static library => library.First())
            .OrderBy(static library => library.Assembly, StringComparer.Ordinal)],
        Unreadable = [.. reports.SelectMany(static report => report.Unreadable)
            .Distinct()
            .OrderBy(static reference => reference.Name, StringComparer.Ordinal)],
        UnknownSdkMethods = SortNames(reports.SelectMany(static report => report.UnknownSdkMethods)),
    };

    private static string[] SortNames(IEnumerable<string> names) =>
        [.. names.Distinct(StringComparer.Ordinal).OrderBy(static name => name, StringComparer.Ordinal)];

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
