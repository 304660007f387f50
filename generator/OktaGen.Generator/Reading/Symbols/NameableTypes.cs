using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace OktaGen.Generator.Reading.Symbols;

/// <summary>Tells which types a generated file can name by their full name. Users have more ways to name one.</summary>
internal sealed class NameableTypes
{
    private static readonly ConditionalWeakTable<Compilation, NameableTypes> s_cache = new();

    private readonly Compilation _compilation;
    private readonly IAssemblySymbol _framework;
    private readonly ConcurrentDictionary<INamedTypeSymbol, string?> _faults = new(SymbolEqualityComparer.Default);
    private readonly HashSet<IAssemblySymbol> _behindAlias = new(SymbolEqualityComparer.Default);

    private NameableTypes(Compilation compilation)
    {
        _compilation = compilation;
        _framework = compilation.ObjectType.ContainingAssembly;
        foreach (MetadataReference reference in compilation.References)
        {
            if (reference.Properties.Aliases is { IsDefaultOrEmpty: false } aliases
                && !aliases.Contains(MetadataReferenceProperties.GlobalAlias)
                && compilation.GetAssemblyOrModuleSymbol(reference) is IAssemblySymbol assembly)
            {
                _behindAlias.Add(assembly);
            }
        }
    }

    public static NameableTypes Of(Compilation compilation) =>
        s_cache.GetValue(compilation, static compilation => new NameableTypes(compilation));

    /// <summary>Why no generated file could write the implementation of a member, as a clause; null where one can.</summary>
    public string? FindFault(ISymbol member) => FindForeignOwnerFault(member) ?? member switch
    {
        IMethodSymbol method => FindFault(method.ReturnType) ?? FindFault(method.Parameters),
        IPropertySymbol property => FindFault(property.Type) ?? FindFault(property.Parameters),
        IEventSymbol declared => FindFault(declared.Type),
        _ => null,
    };

    /// <summary>Why no generated file could name a type, or one in it, as a clause; null where one can.</summary>
    public string? FindFault(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol array => FindFault(array.ElementType),
        IPointerTypeSymbol pointer => FindFault(pointer.PointedAtType),
        INamedTypeSymbol named => FindFaultOf(named),
        _ => null,
    };

    private string? FindForeignOwnerFault(ISymbol member) =>
        SymbolEqualityComparer.Default.Equals(member.ContainingAssembly, _compilation.Assembly) ? null : FindFaultOf(member.ContainingType);

    private string? FindFault(ImmutableArray<IParameterSymbol> parameters)
    {
        foreach (IParameterSymbol parameter in parameters)
        {
            if (FindFault(parameter.Type) is { } fault)
            {
                return fault;
            }
        }

        return null;
    }

    private string? FindFaultOf(INamedTypeSymbol type)
    {
        if (type.SpecialType != SpecialType.None && type.TypeArguments.IsEmpty)
        {
            return null;
        }

        foreach (ITypeSymbol argument in type.TypeArguments)
        {
            if (FindFault(argument) is { } fault)
            {
                return fault;
            }
        }

        return (type.ContainingType is { } outer ? FindFaultOf(outer) : null) ?? FindOwnFault(type.OriginalDefinition);
    }

    private string? FindOwnFault(INamedTypeSymbol type)
    {
        // What is public all the way, and the project's own, is named as it is: that is nearly every type.
        if (type.DeclaredAccessibility != Accessibility.Public && !_compilation.IsSymbolAccessibleWithin(type, _compilation.Assembly))
        {
            return $"'{type.Name}' is nested with less than internal access";
        }

        IAssemblySymbol? assembly = type.ContainingAssembly;
        if (assembly is null
            || type.ContainingType is not null
            || SymbolEqualityComparer.Default.Equals(assembly, _compilation.Assembly)
            || SymbolEqualityComparer.Default.Equals(assembly, _framework))
        {
            return null;
        }

        return _faults.GetOrAdd(type, FindForeignFault);
    }

    private string? FindForeignFault(INamedTypeSymbol type)
    {
        if (_behindAlias.Contains(type.ContainingAssembly))
        {
            return $"'{type.Name}' lies in '{type.ContainingAssembly.Name}', which is referenced by an extern alias alone; add 'global' to "
                + "the Aliases of that reference";
        }

        return HasNamesake(type)
            ? $"'{type.ToDisplayString()}' is also the name of a type of another assembly"
            : null;
    }

    private bool HasNamesake(INamedTypeSymbol type)
    {
        string name = type.MetadataName;
        for (INamespaceSymbol? space = type.ContainingNamespace; space is { IsGlobalNamespace: false }; space = space.ContainingNamespace)
        {
            name = space.Name + "." + name;
        }

        foreach (INamedTypeSymbol other in _compilation.GetTypesByMetadataName(name))
        {
            if (!SymbolEqualityComparer.Default.Equals(other, type)
                && !_behindAlias.Contains(other.ContainingAssembly)
                && _compilation.IsSymbolAccessibleWithin(other, _compilation.Assembly))
            {
                return true;
            }
        }

        return false;
    }
}
