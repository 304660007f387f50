using Microsoft.CodeAnalysis;

namespace OktaGen.Generator.Reading.Naming;

/// <summary>Types as C# in any file: fully qualified, with nullable annotations as a user wrote them. Each name is made once.</summary>
internal sealed class TypeNames
{
    private static readonly SymbolDisplayFormat s_annotated = SymbolDisplayFormat.FullyQualifiedFormat
        .AddMiscellaneousOptions(SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier);

    private readonly Dictionary<ISymbol, string> _names = new(SymbolEqualityComparer.IncludeNullability);

    public string Of(ITypeSymbol type)
    {
        if (!_names.TryGetValue(type, out string? name))
        {
            name = type.ToDisplayString(s_annotated);
            _names.Add(type, name);
        }

        return name;
    }

    /// <summary>The same without the annotation of the type itself, as a type argument of metadata is written.</summary>
    public string PlainOf(ITypeSymbol type) =>
        Of(type.IsReferenceType ? type.WithNullableAnnotation(NullableAnnotation.NotAnnotated) : type);
}
