using Microsoft.CodeAnalysis;
using OktaGen.Analyzers.Reading;
using OktaGen.Generator.Reading.Attributes;
using OktaGen.Generator.Reading.Declarations;
using OktaGen.Generator.Reading.Endpoints;
using OktaGen.Generator.Reading.Symbols;
using OktaGen.Knowledge;

namespace OktaGen.Analyzers.Rules.Json;

/// <summary>
/// The types that endpoints send and receive as JSON, with all that these hold: inherited members, and what lies in collections. They lie
/// in the project, or beside a type that an endpoint returns; the framework's, and those that come with their own context, are left out.
/// </summary>
internal sealed class JsonModels
{
    private readonly HashSet<ISymbol> _seen = new(SymbolEqualityComparer.Default);
    private readonly HashSet<IAssemblySymbol> _assemblies = new(SymbolEqualityComparer.Default);
    private readonly List<INamedTypeSymbol> _types = [];
    private readonly bool _includesFields;

    private JsonModels(IAssemblySymbol project, bool includesFields)
    {
        _assemblies.Add(project);
        _includesFields = includesFields;
    }

    /// <summary>Each type once, in the order in which they are met.</summary>
    /// <param name="endpoints">The endpoints.</param>
    /// <param name="compilation">The project.</param>
    /// <param name="includesFields">Whether public fields count.</param>
    public static IReadOnlyList<INamedTypeSymbol> Of(
        IEnumerable<EndpointDeclaration> endpoints, Compilation compilation, bool includesFields)
    {
        JsonModels models = new(compilation.Assembly, includesFields);
        var known = KnownTypes.Of(compilation);
        foreach (EndpointDeclaration endpoint in endpoints)
        {
            models.AddAnswer(endpoint.Method.ReturnType);
            foreach (IParameterSymbol parameter in endpoint.Method.Parameters)
            {
                if (ParameterAttributes.Of(parameter).IsBody
                    || !TextForms.Has(TextForms.ElementOf(parameter.Type) ?? parameter.Type, known))
                {
                    models.Add(parameter.Type);
                }
            }
        }

        return models._types;
    }

    /// <summary>The members of a type by which System.Text.Json reads and writes it, but for those that it inherits.</summary>
    public static IEnumerable<ISymbol> MembersOf(INamedTypeSymbol type, bool includesFields) =>
        type.GetMembers().Where(member => member switch
        {
            { IsStatic: true } or { IsImplicitlyDeclared: true } or IPropertySymbol { IsIndexer: true } => false,
            IPropertySymbol { DeclaredAccessibility: Accessibility.Public } => true,
            IFieldSymbol { DeclaredAccessibility: Accessibility.Public } when includesFields => true,
            IPropertySymbol or IFieldSymbol => JsonAttributes.Has(member, JsonAttributes.Include),
            _ => false,
        });

    /// <summary>The members of a type as of <see cref="MembersOf"/>, or those of an enum that is written by their names.</summary>
    public static IEnumerable<ISymbol> AllMembersOf(INamedTypeSymbol type, bool includesFields) =>
        type.TypeKind == TypeKind.Enum ? JsonAttributes.HasForeignConverter(type) ? [] : type.GetMembers().OfType<IFieldSymbol>()
        : HasMembers(type) ? MembersOf(type, includesFields)
        : [];

    /// <summary>Whether a type's members say how it is written.</summary>
    public static bool HasMembers(INamedTypeSymbol type) =>
        type.TypeKind != TypeKind.Enum && !JsonAttributes.Has(type, JsonAttributes.Converter);

    private void AddAnswer(ITypeSymbol type)
    {
        if (type is IArrayTypeSymbol array)
        {
            AddAnswer(array.ElementType);
        }
        else if (type is INamedTypeSymbol named)
        {
            foreach (ITypeSymbol argument in named.TypeArguments)
            {
                AddAnswer(argument);
            }

            if (named.ContainingAssembly is { } assembly && MayHoldModels(assembly))
            {
                _assemblies.Add(assembly);
            }

            Add(named);
        }
    }

    private void Add(ITypeSymbol? type)
    {
        if (type is IArrayTypeSymbol array)
        {
            Add(array.ElementType);
            return;
        }

        if (type is not INamedTypeSymbol named || !_seen.Add(named))
        {
            return;
        }

        foreach (ITypeSymbol argument in named.TypeArguments)
        {
            Add(argument);
        }

        if (_assemblies.Contains(named.ContainingAssembly))
        {
            AddModel(named);
        }
    }

    private void AddModel(INamedTypeSymbol type)
    {
        _types.Add(type);
        if (type.BaseType is { ContainingAssembly: { } assembly } ancestor && MayHoldModels(assembly) && _seen.Add(ancestor))
        {
            AddModel(ancestor);
        }

        foreach (INamedTypeSymbol derived in JsonAttributes.DerivedTypesOf(type))
        {
            Add(derived);
        }

        if (HasMembers(type))
        {
            foreach (ISymbol member in MembersOf(type, _includesFields).Where(static member => !JsonAttributes.IsLeftOut(member)))
            {
                Add((member as IPropertySymbol)?.Type ?? ((IFieldSymbol)member).Type);
            }
        }
    }

    private static bool MayHoldModels(IAssemblySymbol assembly) =>
        assembly.Name is not (KnownNames.Namespace or "mscorlib" or "netstandard" or nameof(System))
        && !assembly.Name.StartsWith("System.", StringComparison.Ordinal)
        && !assembly.Name.StartsWith("Microsoft.", StringComparison.Ordinal)
        && OktaAttributes.Find(assembly.GetAttributes(), KnownNames.OktaJsonContextAttribute) is null;
}
