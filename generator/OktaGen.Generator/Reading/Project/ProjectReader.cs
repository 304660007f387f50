using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using OktaGen.Generator.Model;
using OktaGen.Generator.Reading.Cache;
using OktaGen.Generator.Reading.Naming;
using OktaGen.Knowledge;
using OktaGen.Knowledge.Scopes;

namespace OktaGen.Generator.Reading.Project;

/// <summary>Reads what the scope list's file needs to know of the project.</summary>
internal static class ProjectReader
{
    private const string RootNamespaceProperty = "build_property.RootNamespace";

    // Beside the root namespace.
    private static readonly string[] s_namesLookedUp =
        [GrantedScopesModel.ClassName, SimpleNameOf(KnownNames.OktaNeededScopesAttribute)];

    public static IncrementalValueProvider<ProjectModel> CreateProvider(IncrementalGeneratorInitializationContext context)
    {
        IncrementalValueProvider<string?> rootNamespace = context.AnalyzerConfigOptionsProvider
            .Select(static (options, _) => RootNamespaceOf(options.GlobalOptions));
        return context.CompilationProvider.Combine(rootNamespace).Select(static (input, _) =>
            ProjectModelCache.GetOrRead(input.Left, PartsOf(input.Left, input.Right), s_namesLookedUp, From));
    }

    /// <summary>
    /// The list of a project that has clients or a list; null for one that merely references a project which has. A project without a list
    /// leaves that of another assembly where it sees one: each use of two would be a warning.
    /// </summary>
    public static GrantedScopesModel? Grant(ScopesModel scopes, bool hasClients, ProjectModel project) =>
        (scopes.IsConfigured || (hasClients && !project.SeesGrantedScopes)) && project is { HasRuntime: true, HasOwnGrantedScopes: false }
            ? new GrantedScopesModel(project.Namespace, scopes.Scopes, project.IsLibrary)
            : null;

    /// <summary>What has the generated name: the user's, or for the rules the generated class itself; null for nothing.</summary>
    public static INamespaceOrTypeSymbol? FindGrantedScopes(Compilation compilation, AnalyzerConfigOptions globalOptions) =>
        FindGrantedScopes(compilation, NamespaceOf(compilation, PartsOf(compilation, RootNamespaceOf(globalOptions))));

    private static string? RootNamespaceOf(AnalyzerConfigOptions globalOptions) =>
        globalOptions.TryGetValue(RootNamespaceProperty, out string? value) ? value : null;

    private static ProjectModel From(Compilation compilation, string[] rootNamespace)
    {
        string[] parts = NamespaceOf(compilation, rootNamespace);
        return new ProjectModel(
            parts.Length == 0 ? null : string.Join(".", parts.Select(Identifier.Escape)),
            compilation.Options.OutputKind is OutputKind.DynamicallyLinkedLibrary or OutputKind.NetModule,
            !compilation.GetTypesByMetadataName(KnownNames.OktaNeededScopesAttribute).IsEmpty,
            FindGrantedScopes(compilation, parts) is not null,
            SeesGrantedScopes(compilation, parts));
    }

    private static bool SeesGrantedScopes(Compilation compilation, string[] parts) =>
        compilation.GetTypesByMetadataName(NameIn(parts)).Any(type =>
            !SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, compilation.Assembly)
            && compilation.IsSymbolAccessibleWithin(type, compilation.Assembly));

    private static string NameIn(string[] parts) => string.Join(".", parts.Append(GrantedScopesModel.ClassName));

    private static INamespaceOrTypeSymbol? FindGrantedScopes(Compilation compilation, string[] parts)
    {
        if (compilation.Assembly.GetTypeByMetadataName(NameIn(parts)) is { } type)
        {
            return type;
        }

        INamespaceSymbol? space = compilation.Assembly.GlobalNamespace;
        foreach (string part in parts.Append(GrantedScopesModel.ClassName))
        {
            space = space?.GetNamespaceMembers().FirstOrDefault(member => member.Name == part);
        }

        return space;
    }

    private static string[] NamespaceOf(Compilation compilation, string[] rootNamespace) =>
        HasType(compilation, rootNamespace) ? [] : rootNamespace;

    // A root namespace may come from the name of an assembly, which need not be a namespace.
    private static string[] PartsOf(Compilation compilation, string? rootNamespace) =>
        [.. (rootNamespace ?? compilation.AssemblyName ?? string.Empty)
            .Split(['.'], StringSplitOptions.RemoveEmptyEntries)
            .Select(static part =>
                string.Concat(part.Select(static character => SyntaxFacts.IsIdentifierPartCharacter(character) ? character : '_')))
            .Select(static part => SyntaxFacts.IsIdentifierStartCharacter(part[0]) ? part : "_" + part)];

    private static string SimpleNameOf(string fullName) => fullName.Substring(fullName.LastIndexOf('.') + 1);

    // A program named like its only class: the namespace cannot be declared.
    private static bool HasType(Compilation compilation, string[] parts) =>
        Enumerable.Range(1, parts.Length)
            .Any(count => compilation.Assembly.GetTypeByMetadataName(string.Join(".", parts.Take(count))) is not null);
}
