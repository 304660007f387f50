using Microsoft.CodeAnalysis;
using OktaGen.Generator.Model;
using OktaGen.Generator.Reading.Symbols;

namespace OktaGen.Generator.Reading.Endpoints;

/// <summary>What a return type asks for.</summary>
/// <param name="Kind">What is made of the answer.</param>
/// <param name="Json">The type that is read as JSON, or of a listing's items; null for none.</param>
/// <param name="IsValueTask">Whether the task is wrapped.</param>
internal readonly record struct ReturnForm(ReturnKind Kind, ITypeSymbol? Json, bool IsValueTask)
{
    public bool IsListing => Kind is ReturnKind.Page or ReturnKind.Pages;

    /// <summary>The form of a method's return type; null where it is none of the supported ones.</summary>
    public static ReturnForm? Of(IMethodSymbol method, KnownTypes types)
    {
        if (method.ReturnsByRef || method.ReturnsByRefReadonly || method.ReturnType is not INamedTypeSymbol returned)
        {
            return null;
        }

        bool isPlainValueTask = KnownTypes.Is(returned, types.ValueTask);
        if (isPlainValueTask || KnownTypes.Is(returned, types.Task))
        {
            return new ReturnForm(ReturnKind.Nothing, null, isPlainValueTask);
        }

        if (KnownTypes.Is(returned, types.OktaPageableOfT) || KnownTypes.Is(returned, types.AsyncEnumerableOfT))
        {
            return new ReturnForm(ReturnKind.Pages, returned.TypeArguments[0], false);
        }

        bool isValueTask = KnownTypes.Is(returned, types.ValueTaskOfT);
        return isValueTask || KnownTypes.Is(returned, types.TaskOfT) ? OfResult(returned.TypeArguments[0], isValueTask, types) : null;
    }

    private static ReturnForm OfResult(ITypeSymbol result, bool isValueTask, KnownTypes types) => result switch
    {
        { SpecialType: SpecialType.System_String } => new ReturnForm(ReturnKind.String, null, isValueTask),
        IArrayTypeSymbol { Rank: 1, ElementType.SpecialType: SpecialType.System_Byte } =>
            new ReturnForm(ReturnKind.Bytes, null, isValueTask),
        _ when KnownTypes.Is(result, types.Stream) => new ReturnForm(ReturnKind.Stream, null, isValueTask),
        _ when KnownTypes.Is(result, types.HttpResponseMessage) => new ReturnForm(ReturnKind.Message, null, isValueTask),
        _ when KnownTypes.Is(result, types.OktaResponse) => new ReturnForm(ReturnKind.Response, null, isValueTask),
        _ when KnownTypes.Is(result, types.OktaPageOfT) => new ReturnForm(ReturnKind.Page, ArgumentOf(result), isValueTask),
        _ when KnownTypes.Is(result, types.OktaResponseOfT) => new ReturnForm(ReturnKind.JsonResponse, ArgumentOf(result), isValueTask),
        _ => new ReturnForm(ReturnKind.Json, result, isValueTask),
    };

    private static ITypeSymbol ArgumentOf(ITypeSymbol type) => ((INamedTypeSymbol)type).TypeArguments[0];
}
