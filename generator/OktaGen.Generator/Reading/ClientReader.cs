using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using OktaGen.Generator.Model;
using OktaGen.Generator.Reading.Attributes;
using OktaGen.Generator.Reading.Endpoints;
using OktaGen.Generator.Reading.Findings;
using OktaGen.Generator.Reading.Json;
using OktaGen.Generator.Reading.Members;
using OktaGen.Generator.Reading.Naming;
using OktaGen.Generator.Reading.Symbols;

namespace OktaGen.Generator.Reading;

/// <summary>Reads an interface marked with <c>[OktaClient]</c>: for the emitter, and with findings for the rules.</summary>
internal static class ClientReader
{
    /// <summary>Reads the interface, with every fault and scope declaration at its place in source.</summary>
    public static ClientReading ReadForRules(INamedTypeSymbol client, Compilation compilation, CancellationToken cancellationToken) =>
        Read(new ReadingInput(client, compilation, isForRules: true, cancellationToken));

    /// <summary>Reads an interface that the driver found, for the emitter; null where nothing can be emitted for it.</summary>
    public static ClientModel? ReadModel(GeneratorAttributeSyntaxContext match, CancellationToken cancellationToken)
    {
        var client = (INamedTypeSymbol)match.TargetSymbol;
        return IsFirstMark(match, client)
            ? Read(new ReadingInput(client, match.SemanticModel.Compilation, isForRules: false, cancellationToken)).Model
            : null;
    }

    // Two marked parts of one interface are an error of the user's; two files of one name would be one of the generator's.
    private static bool IsFirstMark(GeneratorAttributeSyntaxContext match, INamedTypeSymbol client) =>
        AppliedAttributes.Of(client).Client?.ApplicationSyntaxReference is not { } mark
        || (mark.SyntaxTree == match.TargetNode.SyntaxTree && match.TargetNode.Span.Contains(mark.Span));

    private static ClientReading Read(ReadingInput input)
    {
        INamedTypeSymbol client = input.Client;
        if (BrokenCode.IsUnnamed(client) || input.AttributesOf(client).Client is not { } attribute)
        {
            return ClientReading.Nothing;
        }

        var findings = new List<Finding>();
        string? stem = ClientNames.StemOf(client, OktaAttributes.Named(attribute, "Name") as string);
        string className = ClientNames.ClassNameOf(stem);
        var ownPart = OwnPart.Find(client, className);
        string? name = ClientNameReader.Read(stem, ownPart, attribute, input).JoinTo(findings);

        // Even where nothing can be emitted, the members are read for what else is wrong with them.
        JsonContexts contexts = JsonContexts.Read(attribute, input).JoinTo(findings)!;
        MembersReading members = new MembersReader(className, ownPart, new JsonTypeReader(contexts, input), input).Read();
        findings.AddRange(members.Findings);
        if (input.IsForRules)
        {
            findings.AddRange(DuplicateEndpoints.Find(members.Endpoints, input));
        }

        ClientModel? model = name is null ? null : ClientModelFactory.Create(name, ownPart, members, contexts.Incomplete, input);
        ImmutableArray<IMethodSymbol> generated = input.IsForRules && members.IsImplementable
            ? members.Endpoints.Select(static endpoint => endpoint.Method).ToImmutableArray()
            : ImmutableArray<IMethodSymbol>.Empty;
        return new ClientReading(model, findings.ToImmutableArray(), members.Scopes, generated, members.Declarations);
    }
}
