using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using OktaGen.Generator.Model;

namespace OktaGen.Generator.Reading.Cache;

/// <summary>
/// Remembers what the scope list's file needs to know of the project: to look a type up, the compiler builds the tables of its namespaces
/// anew after every keystroke, wherever it was made.
/// </summary>
internal static class ProjectModelCache
{
    private static readonly ConditionalWeakTable<CompilationSurface, Slot> s_slots = new();

    /// <summary>The model of a project.</summary>
    /// <param name="compilation">The project.</param>
    /// <param name="rootNamespace">The parts of its root namespace.</param>
    /// <param name="names">The simple names of the other types and namespaces that are looked up.</param>
    /// <param name="read">Looks them up, where this is the first time or may give something else than before.</param>
    public static ProjectModel GetOrRead(
        Compilation compilation, string[] rootNamespace, string[] names, Func<Compilation, string[], ProjectModel> read)
    {
        var surface = CompilationSurface.Of(compilation);
        Slot slot = s_slots.GetOrCreateValue(surface);
        Entry? entry = slot.Entry;
        if (entry is null || !entry.IsOf(rootNamespace))
        {
            entry = FindOlder(surface, compilation, rootNamespace, names) ?? new Entry(rootNamespace, read(compilation, rootNamespace));
            slot.Entry = entry;
        }

        return entry.Model;
    }

    private static Entry? FindOlder(CompilationSurface surface, Compilation compilation, string[] rootNamespace, string[] names)
    {
        if (surface.Predecessor is not { } predecessor
            || !s_slots.TryGetValue(predecessor, out Slot? slot)
            || slot.Entry is not { } entry
            || !entry.IsOf(rootNamespace))
        {
            return null;
        }

        SurfaceDifference difference = surface.DifferenceFrom(predecessor, compilation);
        return Array.Exists(names, difference.Reaches) || Array.Exists(rootNamespace, difference.Reaches) ? null : entry;
    }

    private sealed class Slot
    {
        public Entry? Entry { get; set; }
    }

    private sealed class Entry(string[] rootNamespace, ProjectModel model)
    {
        public ProjectModel Model { get; } = model;

        public bool IsOf(string[] other) => rootNamespace.SequenceEqual(other, StringComparer.Ordinal);
    }
}
