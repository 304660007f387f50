using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using OktaGen.Generator.Reading.Attributes;
using OktaGen.Generator.Reading.Naming;

namespace OktaGen.Generator.Reading.Symbols;

/// <summary>What every reader of one interface is given. It remembers what it was asked; nothing that it answers changes.</summary>
internal sealed class ReadingInput(INamedTypeSymbol client, Compilation compilation, bool isForRules, CancellationToken cancellationToken)
{
    private readonly Dictionary<INamedTypeSymbol, AppliedAttributes> _attributes = new(SymbolEqualityComparer.Default);

    /// <summary>The interface that is read.</summary>
    public INamedTypeSymbol Client { get; } = client;

    /// <summary>The interface, and then those that it inherits.</summary>
    public ImmutableArray<INamedTypeSymbol> Interfaces => Client.AllInterfaces.Insert(0, Client);

    public Compilation Compilation { get; } = compilation;

    public LanguageVersion LanguageVersion { get; } = (compilation as CSharpCompilation)?.LanguageVersion ?? LanguageVersion.Latest;

    public KnownTypes Types { get; } = KnownTypes.Of(compilation);

    public TypeNames Names { get; } = new();

    /// <summary>Whether the rules ask: the generator spares itself what only they want to know.</summary>
    public bool IsForRules { get; } = isForRules;

    public CancellationToken CancellationToken { get; } = cancellationToken;

    /// <summary>The attributes of the interface, or of one that it inherits.</summary>
    public AppliedAttributes AttributesOf(INamedTypeSymbol type)
    {
        if (!_attributes.TryGetValue(type, out AppliedAttributes? attributes))
        {
            attributes = AppliedAttributes.Of(type);
            _attributes.Add(type, attributes);
        }

        return attributes;
    }
}
