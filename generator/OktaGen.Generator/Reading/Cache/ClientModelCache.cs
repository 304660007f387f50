using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using OktaGen.Generator.Model;

namespace OktaGen.Generator.Reading.Cache;

/// <summary>
/// Remembers the model of each interface with the surface of the compilation that it was read from. The driver asks for every interface
/// after every keystroke, with symbols that nobody has bound yet; nearly always the surface is as it was, and nothing need be bound.
/// </summary>
internal static class ClientModelCache
{
    private static readonly ConditionalWeakTable<SyntaxTree, ConcurrentDictionary<int, Entry>> s_entries = new();

    /// <summary>The model of a marked interface; null where nothing can be emitted for it.</summary>
    /// <param name="match">The interface.</param>
    /// <param name="read">Reads it, where it is new or may read otherwise than before.</param>
    /// <param name="cancellationToken">Cancels the reading.</param>
    public static ClientModel? GetOrRead(
        GeneratorAttributeSyntaxContext match,
        Func<GeneratorAttributeSyntaxContext, CancellationToken, ClientModel?> read,
        CancellationToken cancellationToken)
    {
        var surface = CompilationSurface.Of(match.SemanticModel.Compilation);
        ConcurrentDictionary<int, Entry> entries =
            s_entries.GetValue(match.TargetNode.SyntaxTree, static _ => new ConcurrentDictionary<int, Entry>());
        int position = match.TargetNode.SpanStart;
        if (entries.TryGetValue(position, out Entry? entry) && surface.AreEquivalentTo(entry.Surface))
        {
            // The newer trees take the place of the older ones, which nobody else may hold any more.
            entry.Surface = surface;
            return entry.Model;
        }

        ClientModel? model = read(match, cancellationToken);
        entries[position] = new Entry(surface, model);
        return model;
    }

    private sealed class Entry(CompilationSurface surface, ClientModel? model)
    {
        public CompilationSurface Surface { get; set; } = surface;

        public ClientModel? Model { get; } = model;
    }
}
