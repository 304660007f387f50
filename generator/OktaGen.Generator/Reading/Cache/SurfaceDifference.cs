using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace OktaGen.Generator.Reading.Cache;

/// <summary>
/// What may read otherwise in one compilation than in another: nothing, anything, or what has certain names. Code finds types by simple
/// names, so that a type can only be touched by a change if the change's name stands in it, or in one that it names, and so on.
/// </summary>
internal sealed class SurfaceDifference
{
    /// <summary>Every interface reads the same.</summary>
    public static readonly SurfaceDifference None = new(new HashSet<string>());

    /// <summary>Every interface may read otherwise.</summary>
    public static readonly SurfaceDifference Anything = new(null);

    private readonly HashSet<string>? _names;

    private SurfaceDifference(HashSet<string>? names)
    {
        _names = names;
    }

    public bool IsNone => _names?.Count == 0;

    /// <summary>Follows changes to all that they reach.</summary>
    /// <param name="changes">What changed.</param>
    /// <param name="old">The files before.</param>
    /// <param name="current">The files of the compilation.</param>
    /// <param name="compilation">The compilation after the changes.</param>
    public static SurfaceDifference Of(
        SurfaceChanges changes, ImmutableArray<SyntaxTree> old, ImmutableArray<SyntaxTree> current, Compilation compilation)
    {
        if (changes.IsEmpty)
        {
            return None;
        }

        if (changes.MayBeAnything || changes.HaveNamesakeIn(compilation))
        {
            return Anything;
        }

        AddNamespaces(changes, old, current);
        return Follow(changes.Names, current) ? new SurfaceDifference(changes.Names) : Anything;
    }

    /// <summary>Whether a type of this simple name may read otherwise.</summary>
    public bool Reaches(string name) => _names is null || _names.Contains(name);

    // A namespace matters by being there, in whichever file.
    private static void AddNamespaces(SurfaceChanges changes, ImmutableArray<SyntaxTree> old, ImmutableArray<SyntaxTree> current)
    {
        foreach (string full in changes.Namespaces)
        {
            string space = full;
            while (IsDeclared(space, old) != IsDeclared(space, current))
            {
                int dot = space.LastIndexOf('.');
                changes.Add(space.Substring(dot + 1));
                if (dot < 0)
                {
                    break;
                }

                space = space.Substring(0, dot);
            }
        }
    }

    private static bool IsDeclared(string space, ImmutableArray<SyntaxTree> trees)
    {
        foreach (SyntaxTree tree in trees)
        {
            if (TreeDeclarations.Of(tree).Declares(space))
            {
                return true;
            }
        }

        return false;
    }

    // False where a name explains all files.
    private static bool Follow(HashSet<string> names, ImmutableArray<SyntaxTree> trees)
    {
        bool grows = names.Count > 0;
        while (grows)
        {
            grows = false;
            foreach (SyntaxTree tree in trees)
            {
                var declarations = TreeDeclarations.Of(tree);
                if (Meet(names, declarations.Global))
                {
                    return false;
                }

                bool isWhole = Meet(names, declarations.Shared);
                foreach (DeclaredType type in declarations.Types)
                {
                    if (!names.Contains(type.Name) && (isWhole || Meet(names, type.Names)))
                    {
                        grows |= SurfaceChanges.Add(names, type.Name);
                    }
                }
            }
        }

        return true;
    }

    // By the smaller set; its own enumerator allocates nothing.
    private static bool Meet(HashSet<string> one, HashSet<string> other)
    {
        (HashSet<string> smaller, HashSet<string> larger) = one.Count <= other.Count ? (one, other) : (other, one);
        foreach (string name in smaller)
        {
            if (larger.Contains(name))
            {
                return true;
            }
        }

        return false;
    }
}
