using Microsoft.CodeAnalysis;
using OktaGen.Generator.Reading.Declarations;
using OktaGen.Generator.Reading.Findings;
using OktaGen.Generator.Reading.Json;
using OktaGen.Generator.Reading.Symbols;

namespace OktaGen.Generator.Reading.Endpoints;

/// <summary>Refuses types that no value of a request or an answer can have.</summary>
internal static class UnsupportedTypes
{
    private const string TextCure = "a type such as string, int, bool, an enum or DateTimeOffset";
    private const string BodyCure = "a class or record whose properties are named as Okta's are";

    /// <summary>Refuses the type of a parameter that is sent as text, at a place of the request: path, query or header.</summary>
    public static Finding Refuse(IParameterSymbol parameter, string place, EndpointHead head, ReadingInput input) =>
        Refuse(parameter, place, TextCure, head, input);

    public static Finding RefuseBody(IParameterSymbol parameter, EndpointHead head, ReadingInput input) =>
        Refuse(parameter, "body", BodyCure, head, input);

    public static Finding RefuseReturn(EndpointHead head, ReadingInput input)
    {
        ITypeSymbol type = head.Method.ReturnType;
        return FindForeign(type, head.Method, head, input)
            ?? Finding.At(head.Method, input, FindingKind.UnsupportedReturnType, head.Name, NameOf(type));
    }

    public static string NameOf(ITypeSymbol type) => type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat);

    private static Finding Refuse(IParameterSymbol parameter, string place, string cure, EndpointHead head, ReadingInput input) =>
        FindForeign(parameter.Type, parameter, head, input)
        ?? Finding.At(
            parameter, input, FindingKind.UnsupportedParameterType, head.Name, parameter.Name, NameOf(parameter.Type), place, cure);

    private static Finding? FindForeign(ITypeSymbol type, ISymbol place, EndpointHead head, ReadingInput input) =>
        ForeignJson.FindLibraryIn(type) is { } library
            ? Finding.At(place, input, FindingKind.ForeignJsonType, head.Name, NameOf(type), library)
            : null;
}
