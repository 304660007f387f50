using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using OktaGen.Generator.Model;
using OktaGen.Generator.Reading;
using OktaGen.Generator.Reading.Cache;
using OktaGen.Knowledge;

namespace OktaGen.Generator.Tests.Support;

/// <summary>Reads interfaces as the generator does, through what is remembered, and notes which ones were read.</summary>
internal sealed class CountingGenerator : IIncrementalGenerator
{
    private readonly List<string> _read = [];

    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        IncrementalValuesProvider<ClientModel?> clients = context.SyntaxProvider.ForAttributeWithMetadataName(
            KnownNames.OktaClientAttribute,
            static (node, _) => node is InterfaceDeclarationSyntax,
            (match, cancellationToken) => ClientModelCache.GetOrRead(match, Read, cancellationToken));
        context.RegisterSourceOutput(clients, static (_, _) => { });
    }

    /// <summary>The interfaces that were read since this was asked last, in ordinal order.</summary>
    public string TakeRead()
    {
        string read = string.Join(" ", _read.Order(StringComparer.Ordinal));
        _read.Clear();
        return read;
    }

    private ClientModel? Read(GeneratorAttributeSyntaxContext match, CancellationToken cancellationToken)
    {
        _read.Add(match.TargetSymbol.Name);
        return ClientReader.ReadModel(match, cancellationToken);
    }
}
