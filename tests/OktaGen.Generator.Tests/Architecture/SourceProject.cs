using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace OktaGen.Generator.Tests.Architecture;

/// <summary>The source of one project, by folder, as far as syntax tells who refers to whom: by the names of types.</summary>
internal sealed class SourceProject
{
    private readonly string[] _folders;
    private readonly (string Path, string Folder, SyntaxNode Root)[] _files;

    private SourceProject(string[] folders, (string Path, string Folder, SyntaxNode Root)[] files)
    {
        _folders = folders;
        _files = files;
    }

    public static SourceProject Read(string root, string[] folders) => new(
        folders,
        [
            .. SourceFiles.In(root).Select(file =>
            {
                string path = Path.GetRelativePath(root, file).Replace('\\', '/');
                return (path, FolderOf(path, folders), CSharpSyntaxTree.ParseText(File.ReadAllText(file)).GetRoot());
            }),
        ]);

    /// <summary>
    /// The references from a folder to one that is not below it, such as <c>Scopes/ScopeNames.cs refers to Catalogue: Operation</c>.
    /// </summary>
    public IEnumerable<string> FindUpwardReferences()
    {
        ILookup<string, string> declarers = _files
            .SelectMany(static file => DeclaredTypes(file.Root).Select(type => (type, file.Folder)))
            .Distinct()
            .ToLookup(static declared => declared.type, static declared => declared.Folder, StringComparer.Ordinal);
        foreach ((string path, string folder, SyntaxNode root) in _files)
        {
            HashSet<string> own = [.. DeclaredTypes(root)];
            foreach (string name in NamedTypes(root).Where(name => !own.Contains(name)).Order(StringComparer.Ordinal))
            {
                // A name that several folders declare says nothing.
                if (declarers[name].ToArray() is [var declarer] && Array.IndexOf(_folders, declarer) > Array.IndexOf(_folders, folder))
                {
                    yield return $"{path} refers to {declarer}: {name}";
                }
            }
        }
    }

    private static string FolderOf(string path, string[] folders)
    {
        string folder = Path.GetDirectoryName(path)!.Replace('\\', '/');
        return folders.Where(known => folder == known || (known.Length > 0 && folder.StartsWith(known + "/", StringComparison.Ordinal)))
            .MaxBy(static known => known.Length)
            ?? throw new InvalidOperationException($"'{folder}' has no place in the order of folders.");
    }

    private static IEnumerable<string> DeclaredTypes(SyntaxNode root) =>
        root.DescendantNodes().OfType<BaseTypeDeclarationSyntax>().Where(static type => type.Parent is not TypeDeclarationSyntax)
            .Select(static type => type.Identifier.ValueText);

    // Names where types can stand: not members of something, nor names of arguments.
    private static IEnumerable<string> NamedTypes(SyntaxNode root) => root.DescendantNodes()
        .OfType<SimpleNameSyntax>()
        .Where(static name => name.Parent is not (NameColonSyntax or NameEqualsSyntax)
            && !(name.Parent is MemberAccessExpressionSyntax access && access.Name == name)
            && !(name.Parent is AssignmentExpressionSyntax { Parent: InitializerExpressionSyntax } assignment && assignment.Left == name))
        .Select(static name => name.Identifier.ValueText)
        .Distinct(StringComparer.Ordinal);
}
