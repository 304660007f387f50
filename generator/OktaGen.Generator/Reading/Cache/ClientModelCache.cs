using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using OktaGen.Generator.Model;
using OktaGen.Generator.Reading.Symbols;
using OktaGen.Knowledge;

namespace OktaGen.Generator.Reading.Cache;

/// <summary>
/// Remembers the model of each interface with the declarations it was read among. The driver asks for every interface after every
/// keystroke, with symbols that nobody has bound yet; nearly always the declarations are as they were, and nothing need be bound.
/// </summary>
internal static class ClientModelCache
{
    private static readonly ConditionalWeakTable<SyntaxTree, ConcurrentDictionary<int, Entry>> s_entries = new();

    /// <summary>The model of a marked interface; null where nothing can be emitted for it.</summary>
    public static ClientModel? GetOrParse(GeneratorAttributeSyntaxContext match, CancellationToken cancellationToken)
    {
        Compilation compilation = match.SemanticModel.Compilation;
        Declarations declarations = Declarations.Of(compilation);
        ConcurrentDictionary<int, Entry> entries = s_entries.GetValue(match.TargetNode.SyntaxTree, static _ => new ConcurrentDictionary<int, Entry>());
        int position = match.TargetNode.SpanStart;
        if (entries.TryGetValue(position, out Entry? entry) && declarations.AreEquivalentTo(entry.Declarations))
        {
            // The newer trees take the place of the older ones, which nobody else may hold any more.
            entry.Declarations = declarations;
            return entry.Model;
        }

        var client = (INamedTypeSymbol)match.TargetSymbol;
        ClientModel? model = IsFirstMark(match, client) ? ClientParser.Parse(client, compilation, cancellationToken).Model : null;
        entries[position] = new Entry(declarations, model);
        return model;
    }

    // Two marked parts of one interface are an error of the user's; two files of one name would be one of the generator's.
    private static bool IsFirstMark(GeneratorAttributeSyntaxContext match, INamedTypeSymbol client) =>
        OktaAttributes.Find(client.GetAttributes(), KnownNames.OktaClientAttribute)?.ApplicationSyntaxReference is not { } mark
        || (mark.SyntaxTree == match.TargetNode.SyntaxTree && match.TargetNode.Span.Contains(mark.Span));

    private sealed class Entry(Declarations declarations, ClientModel? model)
    {
        public Declarations Declarations { get; set; } = declarations;

        public ClientModel? Model { get; } = model;
    }
}
