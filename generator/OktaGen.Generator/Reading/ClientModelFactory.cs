using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using OktaGen.Generator.Model;
using OktaGen.Generator.Reading.Attributes;
using OktaGen.Generator.Reading.Endpoints;
using OktaGen.Generator.Reading.Json;
using OktaGen.Generator.Reading.Members;
using OktaGen.Generator.Reading.Naming;
using OktaGen.Generator.Reading.Symbols;
using OktaGen.Knowledge;

namespace OktaGen.Generator.Reading;

/// <summary>Joins what was read of an interface into what the emitter prints, and gives all of it names.</summary>
internal static class ClientModelFactory
{
    public static ClientModel Create(
        string stem, OwnPart ownPart, MembersReading members, IncompleteContextModel? incompleteContext, ReadingInput input)
    {
        INamedTypeSymbol client = input.Client;
        string hintName = ClientNames.HintName(client);
        bool isPublic = ClientNames.IsPublic(client);
        UniqueNames names = MemberNames.TakenBy(input.Interfaces, ownPart, ClientNames.ClassNameOf(stem));
        var jsonTypes = new JsonTypeTable(names, input.Names);
        EndpointReading[] endpoints = members.IsImplementable ? [.. members.Endpoints] : [];
        return new ClientModel
        {
            Namespace = ClientNames.NamespaceOf(client),
            Interface = input.Names.Of(client),
            HintName = hintName,
            IsPublic = isPublic,
            IsClassPublic = ownPart.IsPublic ?? isPublic,
            IsImplementable = members.IsImplementable,
            IsTypeArgument = members.IsTypeArgument,
            IsObsolete = IsObsolete(client),
            IsToolNamedByHand = ownPart.NamesTool,
            IsMarkedByHand = ownPart.IsObsolete,
            DiagnosticIds = DiagnosticIds.Of(members.Members.SelectMany(NamedBy).Prepend(client)),
            Name = stem,
            // No name begins with a digit, so no two interfaces get one name.
            RegistrationClass = hintName.Replace("_", "_1").Replace('.', '_') + ClientModel.RegistrationSuffix,
            Endpoints = new([.. endpoints.Select(endpoint => EndpointModelFactory.Create(endpoint, jsonTypes, names, input.Names))]),
            RefusedMembers = members.IsImplementable ? new([.. members.Refused]) : default,
            JsonContexts = jsonTypes.Contexts,
            IncompleteContext = incompleteContext,
            JsonTypes = jsonTypes.Types,
            Enums = EnumsOf(endpoints, input.Names),
            ConnectionField = names.Make("_connection"),
            WireNameMethod = names.Make("WireNameOf"),
        };
    }

    private static EquatableArray<EnumModel> EnumsOf(IEnumerable<EndpointReading> endpoints, TypeNames names) => new(
    [
        .. endpoints.SelectMany(static endpoint => endpoint.Parameters.Enums)
            .Distinct<INamedTypeSymbol>(SymbolEqualityComparer.Default)
            .Select(type => EnumReader.Read(type, names.PlainOf(type))),
    ]);

    private static bool IsObsolete(INamedTypeSymbol type) =>
        Obsolescence.IsObsolete(type) || (type.ContainingType is { } outer && IsObsolete(outer));

    // What the implementation of a member names.
    private static IEnumerable<ISymbol> NamedBy(MemberReading member)
    {
        yield return TypeOf(member.Symbol);
        foreach (IParameterSymbol parameter in ParametersOf(member.Symbol))
        {
            yield return parameter.Type;
        }

        if (member.Endpoint is not { } endpoint)
        {
            yield break;
        }

        if (endpoint.IsExplicit)
        {
            yield return endpoint.Method.ContainingType;
        }

        if (endpoint.Parameters.Body is { } body)
        {
            yield return body.Context;
        }

        if (endpoint.Return.Json is { } answer)
        {
            yield return answer.Context;
        }

        foreach (IFieldSymbol value in endpoint.Parameters.Enums.SelectMany(EnumReader.MembersOf))
        {
            yield return value;
        }
    }

    private static ITypeSymbol TypeOf(ISymbol member) => member switch
    {
        IMethodSymbol method => method.ReturnType,
        IPropertySymbol property => property.Type,
        _ => ((IEventSymbol)member).Type,
    };

    private static ImmutableArray<IParameterSymbol> ParametersOf(ISymbol member) => member switch
    {
        IMethodSymbol method => method.Parameters,
        IPropertySymbol property => property.Parameters,
        _ => ImmutableArray<IParameterSymbol>.Empty,
    };
}
