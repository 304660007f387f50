using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace OktaGen.Generator.Reading.Endpoints;

/// <summary>Writes a parameter's default value as C#, the same under every culture.</summary>
internal static class DefaultValue
{
    public static string? Format(IParameterSymbol parameter, string type)
    {
        if (!parameter.HasExplicitDefaultValue)
        {
            return null;
        }

        object? value = parameter.ExplicitDefaultValue;
        ITypeSymbol plain = parameter.Type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable
            ? nullable.TypeArguments[0]
            : parameter.Type;
        if (value is null)
        {
            return parameter.Type.IsReferenceType || !ReferenceEquals(plain, parameter.Type) ? "null" : "default";
        }

        if (plain.TypeKind == TypeKind.Enum)
        {
            return $"({type.TrimEnd('?')})({Convert.ToString(value, CultureInfo.InvariantCulture)})";
        }

        return value switch
        {
            double number => Real(number, number.ToString("R", CultureInfo.InvariantCulture), "double", "D"),
            float number => Real(number, number.ToString("R", CultureInfo.InvariantCulture), "float", "F"),
            decimal number => number.ToString(CultureInfo.InvariantCulture) + "M",
            bool flag => flag ? "true" : "false",
            string or char => SymbolDisplay.FormatPrimitive(value, quoteStrings: true, useHexadecimalNumbers: false),
            // By attribute, for other languages: C# has no literal.
            DateTime => null,
            IFormattable number => number.ToString(null, CultureInfo.InvariantCulture) + Suffix(value),
            _ => null,
        };
    }

    private static string Suffix(object value) => value switch
    {
        long => "L",
        ulong => "UL",
        uint => "U",
        _ => string.Empty,
    };

    private static string Real(double number, string text, string type, string suffix) => number switch
    {
        _ when double.IsNaN(number) => type + ".NaN",
        double.PositiveInfinity => type + ".PositiveInfinity",
        double.NegativeInfinity => type + ".NegativeInfinity",
        _ => text + suffix,
    };
}
