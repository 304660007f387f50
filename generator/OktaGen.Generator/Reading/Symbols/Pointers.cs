using Microsoft.CodeAnalysis;

namespace OktaGen.Generator.Reading.Symbols;

/// <summary>Types that only unsafe code can name.</summary>
internal static class Pointers
{
    public static bool AreIn(ITypeSymbol type) => type switch
    {
        IPointerTypeSymbol or IFunctionPointerTypeSymbol => true,
        IArrayTypeSymbol array => AreIn(array.ElementType),
        INamedTypeSymbol named => named.TypeArguments.Any(AreIn),
        _ => false,
    };
}
