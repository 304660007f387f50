using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using OktaGen.Generator.Reading.Naming;
using OktaGen.Generator.Reading.Symbols;

namespace OktaGen.Generator.Reading.Json;

/// <summary>Says why a type cannot serve as JSON context.</summary>
internal static class JsonContextFaults
{
    /// <summary>What is wrong with a context; null where nothing is.</summary>
    public static string? Find(ITypeSymbol context, ReadingInput input)
    {
        if (!InheritsFrom(context, input.Types.JsonSerializerContext))
        {
            return "it does not derive from JsonSerializerContext";
        }

        if (!input.Compilation.IsSymbolAccessibleWithin(context, input.Compilation.Assembly))
        {
            return "generated code cannot reach it: make it internal or public";
        }

        if (NameableTypes.Of(input.Compilation).FindFault(context) is { } fault)
        {
            return "generated code cannot reach it: " + fault;
        }

        if (ClientNames.IsFileLocal(context))
        {
            return "generated code cannot reach it: it is local to its file";
        }

        if (context is INamedTypeSymbol { IsGenericType: true } or { IsAbstract: true } or { ContainingType.IsGenericType: true })
        {
            return "it is generic or abstract";
        }

        return context.GetMembers("Default").Any(static member => member is IPropertySymbol { IsStatic: true })
            ? null
            : FindFaultOfIncomplete(context, input);
    }

    /// <summary>Whether a context of the project is left incomplete by System.Text.Json because it names no type.</summary>
    public static bool NamesNoType(INamedTypeSymbol context, ReadingInput input) =>
        SymbolEqualityComparer.Default.Equals(context.BaseType, input.Types.JsonSerializerContext)
        && context is { IsAbstract: false, IsGenericType: false }
        && ClientNames.FindUnreachable(context) is null
        && IsOwn(context, input)
        && !DeclaresTypes(context, input)
        && context.GetMembers("Default").IsEmpty;

    // System.Text.Json gives a context its default, in a generator that sees the same source as this one.
    private static string? FindFaultOfIncomplete(ITypeSymbol context, ReadingInput input)
    {
        return (IsOwn(context, input), DeclaresTypes(context, input)) switch
        {
            (false, _) => "it has no 'Default'",
            (_, false) => "it declares no type: add [JsonSerializable(typeof(…))] to it",
            _ when input.LanguageVersion < LanguageVersion.CSharp9 => "System.Text.Json completes contexts from C# 9 on",
            _ => IsPartial(context) ? null : "System.Text.Json cannot complete it: make it and the types around it partial",
        };
    }

    private static bool IsOwn(ITypeSymbol context, ReadingInput input) =>
        SymbolEqualityComparer.Default.Equals(context.ContainingAssembly, input.Compilation.Assembly);

    private static bool DeclaresTypes(ITypeSymbol context, ReadingInput input) => context.GetAttributes().Any(attribute =>
        SymbolEqualityComparer.Default.Equals(attribute.AttributeClass, input.Types.JsonSerializableAttribute));

    /// <summary>Whether a type, and those around it, can be declared in parts.</summary>
    public static bool IsPartial(ITypeSymbol context)
    {
        for (ITypeSymbol? type = context; type is not null; type = type.ContainingType)
        {
            if (!type.DeclaringSyntaxReferences.All(static reference =>
                reference.GetSyntax() is TypeDeclarationSyntax declaration && declaration.Modifiers.Any(SyntaxKind.PartialKeyword)))
            {
                return false;
            }
        }

        return true;
    }

    private static bool InheritsFrom(ITypeSymbol type, INamedTypeSymbol? ancestor)
    {
        for (INamedTypeSymbol? current = type.BaseType; current is not null; current = current.BaseType)
        {
            if (SymbolEqualityComparer.Default.Equals(current, ancestor))
            {
                return true;
            }
        }

        return false;
    }
}
