using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using OktaGen.Generator.Reading;

namespace OktaGen.Analyzers.Reading;

/// <summary>The readings of one compilation's clients: several rules look at each, and it is read once.</summary>
internal sealed class ParsedClients
{
    // Weak: an old compilation goes together with what was read of it.
    private static readonly ConditionalWeakTable<Compilation, ParsedClients> s_ofCompilations = new();

    private readonly ConcurrentDictionary<INamedTypeSymbol, ClientReading> _clients = new(SymbolEqualityComparer.Default);

    public static ClientReading Get(INamedTypeSymbol client, Compilation compilation, CancellationToken cancellationToken)
    {
        ParsedClients clients = s_ofCompilations.GetValue(compilation, static _ => new ParsedClients());
        if (!clients._clients.TryGetValue(client, out ClientReading? parsed))
        {
            parsed = clients._clients.GetOrAdd(client, ClientReader.ReadForRules(client, compilation, cancellationToken));
        }

        return parsed;
    }
}
