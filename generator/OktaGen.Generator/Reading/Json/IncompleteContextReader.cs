using Microsoft.CodeAnalysis;
using OktaGen.Generator.Model;
using OktaGen.Generator.Reading.Naming;
using OktaGen.Generator.Reading.Symbols;
using OktaGen.Knowledge;

namespace OktaGen.Generator.Reading.Json;

/// <summary>Reads JSON contexts that name no type.</summary>
internal static class IncompleteContextReader
{
    /// <summary>What a context lacks; null where it is another one, or no generated file could complete it.</summary>
    public static IncompleteContextModel? Read(ITypeSymbol? context, ReadingInput input)
    {
        if (context is not INamedTypeSymbol type || !JsonContextFaults.NamesNoType(type, input) || !JsonContextFaults.IsPartial(type))
        {
            return null;
        }

        var declarations = new List<string>();
        for (INamedTypeSymbol? part = type; part is not null; part = part.ContainingType)
        {
            declarations.Insert(0, $"partial {KeywordOf(part)} {Identifier.Escape(part.Name)}");
        }

        bool hasConstructor = type.InstanceConstructors.Any(static constructor => !constructor.IsImplicitlyDeclared);
        return new IncompleteContextModel(
            ClientNames.HintName(type),
            ClientNames.NamespaceOf(type),
            new EquatableArray<string>([.. declarations]),
            hasConstructor ? null : Identifier.Escape(type.Name),
            type.GetMembers("GeneratedSerializerOptions").IsEmpty,
            type.GetMembers("GetTypeInfo").IsEmpty);
    }

    private static string KeywordOf(INamedTypeSymbol type) => (type.TypeKind, type.IsRecord) switch
    {
        (TypeKind.Struct, true) => "record struct",
        (TypeKind.Struct, false) => "struct",
        (TypeKind.Interface, _) => "interface",
        (_, true) => "record",
        _ => "class",
    };
}
