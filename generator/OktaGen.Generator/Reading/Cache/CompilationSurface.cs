using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace OktaGen.Generator.Reading.Cache;

/// <summary>
/// All that the reading of an interface can depend on: what a compilation declares, and its references. Most keystrokes leave it as it
/// is. Holds trees and references, never a compilation.
/// </summary>
internal sealed class CompilationSurface
{
    private static readonly ConditionalWeakTable<Compilation, CompilationSurface> s_cache = new();

    // By the first and the last file: an edit leaves one of them as it is.
    private static readonly ConditionalWeakTable<SyntaxTree, Latest> s_latest = new();

    private readonly ImmutableArray<SyntaxTree> _trees;
    private readonly ImmutableArray<MetadataReference> _references;
    private readonly CompilationOptions _options;
    private readonly string? _assemblyName;

    // Every interface of a compilation asks for the difference from the same other one; after a run that was cancelled, from two. The
    // older ones are not kept: no chain of old trees is.
    private readonly ConditionalWeakTable<CompilationSurface, SurfaceDifference> _differences = new();

    private readonly WeakReference<CompilationSurface>? _predecessor;

    private CompilationSurface(Compilation compilation)
    {
        _trees = compilation.SyntaxTrees.ToImmutableArray();
        _references = compilation.ExternalReferences;
        _options = compilation.Options;
        _assemblyName = compilation.AssemblyName;
        if (!_trees.IsEmpty)
        {
            Latest first = s_latest.GetOrCreateValue(_trees[0]);
            Latest last = s_latest.GetOrCreateValue(_trees[_trees.Length - 1]);
            _predecessor = first.Surface ?? last.Surface;
            first.Surface = last.Surface = new WeakReference<CompilationSurface>(this);
        }
    }

    public static CompilationSurface Of(Compilation compilation) =>
        s_cache.GetValue(compilation, static compilation => new CompilationSurface(compilation));

    /// <summary>That of the compilation before, while it is still there.</summary>
    public CompilationSurface? Predecessor =>
        _predecessor is not null && _predecessor.TryGetTarget(out CompilationSurface? old) ? old : null;

    /// <summary>The same file as the compilation before had it; null where it cannot be told.</summary>
    public SyntaxTree? FindOlderVersion(SyntaxTree tree)
    {
        if (Predecessor is not { } old)
        {
            return null;
        }

        int index = _trees.IndexOf(tree);
        return index >= 0 && index < old._trees.Length && old._trees[index].FilePath == tree.FilePath ? old._trees[index] : null;
    }

    /// <summary>What may read otherwise in a compilation, whose surface this is, than beside an older surface.</summary>
    public SurfaceDifference DifferenceFrom(CompilationSurface old, Compilation compilation)
    {
        if (ReferenceEquals(this, old))
        {
            return SurfaceDifference.None;
        }

        return _differences.TryGetValue(old, out SurfaceDifference? difference)
            ? difference
            : _differences.GetValue(old, key => Compare(key, compilation));
    }

    private SurfaceDifference Compare(CompilationSurface old, Compilation compilation)
    {
        if (_assemblyName != old._assemblyName || !_options.Equals(old._options) || !_references.SequenceEqual(old._references))
        {
            return SurfaceDifference.Anything;
        }

        var changes = new SurfaceChanges();
        CompareTrees(old._trees, changes);
        return SurfaceDifference.Of(changes, old._trees, _trees, compilation);
    }

    // Files keep their order, by which parts of a type come one after the other; one that moves has gone and come.
    private void CompareTrees(ImmutableArray<SyntaxTree> old, SurfaceChanges changes)
    {
        var comparer = new SurfaceComparer(changes);
        int start = 0;
        int shorter = Math.Min(old.Length, _trees.Length);
        while (start < shorter && AreVersions(old[start], _trees[start]))
        {
            if (!ReferenceEquals(old[start], _trees[start]))
            {
                comparer.Compare(old[start], _trees[start]);
            }

            start++;
        }

        int end = 0;
        while (end < shorter - start && ReferenceEquals(old[old.Length - 1 - end], _trees[_trees.Length - 1 - end]))
        {
            end++;
        }

        for (int i = start; i < old.Length - end; i++)
        {
            comparer.Compare(old[i], null);
        }

        for (int i = start; i < _trees.Length - end; i++)
        {
            comparer.Compare(null, _trees[i]);
        }
    }

    private static bool AreVersions(SyntaxTree old, SyntaxTree current) =>
        ReferenceEquals(old, current) || old.FilePath == current.FilePath;

    private sealed class Latest
    {
        public WeakReference<CompilationSurface>? Surface { get; set; }
    }
}
