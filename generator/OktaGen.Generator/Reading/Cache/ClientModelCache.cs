using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using OktaGen.Generator.Model;

namespace OktaGen.Generator.Reading.Cache;

/// <summary>
/// Remembers the model of each interface with the surface of the compilation that it was read from. The driver asks for every interface
/// after every keystroke, with symbols that nobody has bound yet; only an interface that the difference reaches is bound and read again.
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
        Compilation compilation = match.SemanticModel.Compilation;
        SyntaxTree tree = match.TargetNode.SyntaxTree;
        var surface = CompilationSurface.Of(compilation);
        ConcurrentDictionary<int, Entry> entries = s_entries.GetValue(tree, static _ => new ConcurrentDictionary<int, Entry>());
        int position = match.TargetNode.SpanStart;
        string name = ((TypeDeclarationSyntax)match.TargetNode).Identifier.ValueText;
        if (entries.TryGetValue(position, out Entry? entry))
        {
            if (entry.Stands(surface.DifferenceFrom(entry.Surface, compilation)))
            {
                // The newer trees take the place of the older ones, which nobody else may hold any more.
                entry.Surface = surface;
                return entry.Model;
            }
        }
        else if (FindOlder(surface.FindOlderVersion(tree), name) is { } older
            && older.Stands(surface.DifferenceFrom(older.Surface, compilation)))
        {
            // The edit was elsewhere in the file.
            entries[position] = new Entry(name, surface, older.Model);
            return older.Model;
        }

        ClientModel? model = read(match, cancellationToken);
        entries[position] = new Entry(name, surface, model);
        return model;
    }

    // Places move, names do not. Where there are two of one name, both are read.
    private static Entry? FindOlder(SyntaxTree? tree, string name)
    {
        if (tree is null || !s_entries.TryGetValue(tree, out ConcurrentDictionary<int, Entry>? entries))
        {
            return null;
        }

        Entry[] namesakes = [.. entries.Values.Where(entry => entry.Name == name)];
        return namesakes.Length == 1 ? namesakes[0] : null;
    }

    private sealed class Entry(string name, CompilationSurface surface, ClientModel? model)
    {
        public string Name { get; } = name;

        public CompilationSurface Surface { get; set; } = surface;

        public ClientModel? Model { get; } = model;

        /// <summary>Whether the interface reads the same after a difference: neither it nor the class made of it may be reached.</summary>
        public bool Stands(SurfaceDifference difference) =>
            difference.IsNone || (Model is not null && !difference.Reaches(Name) && !difference.Reaches(Model.ClassName));
    }
}
