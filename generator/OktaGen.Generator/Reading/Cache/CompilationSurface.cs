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

    private readonly ImmutableArray<SyntaxTree> _trees;
    private readonly ImmutableArray<MetadataReference> _references;
    private readonly CompilationOptions _options;
    private readonly string? _assemblyName;
    private Comparison? _lastComparison;

    private CompilationSurface(Compilation compilation)
    {
        _trees = compilation.SyntaxTrees.ToImmutableArray();
        _references = compilation.ExternalReferences;
        _options = compilation.Options;
        _assemblyName = compilation.AssemblyName;
    }

    public static CompilationSurface Of(Compilation compilation) =>
        s_cache.GetValue(compilation, static compilation => new CompilationSurface(compilation));

    /// <summary>Whether an interface reads the same beside this surface as beside the other.</summary>
    public bool AreEquivalentTo(CompilationSurface other)
    {
        if (ReferenceEquals(this, other))
        {
            return true;
        }

        // Every interface of a compilation asks this of the same other one.
        Comparison? last = _lastComparison;
        if (last is null || !ReferenceEquals(last.Other, other))
        {
            _lastComparison = last = new Comparison(other, Compare(other));
        }

        return last.AreEquivalent;
    }

    private bool Compare(CompilationSurface other) =>
        _assemblyName == other._assemblyName
        && _options.Equals(other._options)
        && _references.SequenceEqual(other._references)
        && _trees.Length == other._trees.Length
        && TreesAreEquivalent(other);

    private bool TreesAreEquivalent(CompilationSurface other)
    {
        for (int i = 0; i < _trees.Length; i++)
        {
            if (!ReferenceEquals(_trees[i], other._trees[i]) && !SurfaceComparer.AreEquivalent(_trees[i], other._trees[i]))
            {
                return false;
            }
        }

        return true;
    }

    // Held by the newer of the two, which the older one never refers to: no chain of old trees is kept alive.
    private sealed class Comparison(CompilationSurface other, bool areEquivalent)
    {
        private readonly WeakReference<CompilationSurface> _other = new(other);

        public CompilationSurface? Other => _other.TryGetTarget(out CompilationSurface? target) ? target : null;

        public bool AreEquivalent { get; } = areEquivalent;
    }
}
