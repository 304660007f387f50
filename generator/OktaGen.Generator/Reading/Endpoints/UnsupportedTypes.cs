using Microsoft.CodeAnalysis;
using OktaGen.Generator.Reading.Declarations;
using OktaGen.Generator.Reading.Findings;
using OktaGen.Generator.Reading.Symbols;

namespace OktaGen.Generator.Reading.Endpoints;

/// <summary>Refuses types that no value of a request or an answer can have.</summary>
internal static class UnsupportedTypes
{
    /// <summary>Refuses the type of a parameter at a place of the request: path, query, header or body.</summary>
    public static Finding Refuse(IParameterSymbol parameter, string place, EndpointHead head, ReadingInput input) =>
        Finding.At(parameter, input, FindingKind.UnsupportedParameterType, head.Name, parameter.Name, NameOf(parameter.Type), place);

    public static Finding RefuseReturn(EndpointHead head, ReadingInput input) =>
        Finding.At(head.Method, input, FindingKind.UnsupportedReturnType, head.Name, NameOf(head.Method.ReturnType));

    public static string NameOf(ITypeSymbol type) => type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat);
}
