using Microsoft.CodeAnalysis;
using OktaGen.Generator.Model;
using OktaGen.Knowledge;

namespace OktaGen.Generator.Parsing;

/// <summary>Reads what an endpoint returns.</summary>
internal static class ReturnParser
{
    /// <summary>The return of a method; null where it cannot be generated, which is then reported.</summary>
    public static ReturnModel? Parse(IMethodSymbol method, string member, string? items, JsonTypes jsonTypes, ParserContext context)
    {
        KnownTypes types = context.Types;
        string type = context.NameOf(method.ReturnType);
        if (method.ReturnsByRef || method.ReturnsByRefReadonly || method.ReturnType is not INamedTypeSymbol returned)
        {
            return Unsupported();
        }

        if (KnownTypes.Is(returned, types.Task))
        {
            return Plain(ReturnKind.Nothing, null);
        }

        if (KnownTypes.Is(returned, types.ValueTask))
        {
            return Plain(ReturnKind.Nothing, type);
        }

        if (KnownTypes.Is(returned, types.OktaPageableOfT) || KnownTypes.Is(returned, types.AsyncEnumerableOfT))
        {
            return Json(ReturnKind.Pages, returned.TypeArguments[0], null);
        }

        bool isValueTask = KnownTypes.Is(returned, types.ValueTaskOfT);
        if (!isValueTask && !KnownTypes.Is(returned, types.TaskOfT))
        {
            return Unsupported();
        }

        string? valueTask = isValueTask ? type : null;
        ITypeSymbol result = returned.TypeArguments[0];
        if (PlainKindOf(result, types) is { } plainKind)
        {
            return Plain(plainKind, valueTask);
        }

        if (KnownTypes.Is(result, types.OktaPageOfT))
        {
            return Json(ReturnKind.Page, ((INamedTypeSymbol)result).TypeArguments[0], valueTask);
        }

        return KnownTypes.Is(result, types.OktaResponseOfT)
            ? Json(ReturnKind.JsonResponse, ((INamedTypeSymbol)result).TypeArguments[0], valueTask)
            : Json(ReturnKind.Json, result, valueTask);

        ReturnModel Plain(ReturnKind kind, string? valueTask) => new(type, kind, -1, false, valueTask, items);

        ReturnModel? Json(ReturnKind kind, ITypeSymbol value, string? valueTask)
        {
            if (!IsJsonType(value))
            {
                return Unsupported();
            }

            int index = kind is ReturnKind.Page or ReturnKind.Pages
                ? jsonTypes.FindListOf(value, method, member)
                : jsonTypes.Find(value, method, member);
            if (index >= 0)
            {
                bool isNullable = IsAnnotated(value) || value.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T;
                return new ReturnModel(type, kind, index, isNullable, valueTask, items)
                {
                    AllowsNullItems = kind is ReturnKind.Page or ReturnKind.Pages ? isNullable : ItemOf(value) is { } item && IsAnnotated(item),
                };
            }

            if (!jsonTypes.IsUnusable)
            {
                context.ReportJsonType(FindingKind.MissingJsonContext, method, member, value);
            }

            return null;
        }

        ReturnModel? Unsupported()
        {
            context.Report(FindingKind.UnsupportedReturnType, method, member, method.ReturnType.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat));
            return null;
        }
    }

    private static ReturnKind? PlainKindOf(ITypeSymbol result, KnownTypes types) => result switch
    {
        { SpecialType: SpecialType.System_String } => ReturnKind.String,
        IArrayTypeSymbol { Rank: 1, ElementType.SpecialType: SpecialType.System_Byte } => ReturnKind.Bytes,
        _ when KnownTypes.Is(result, types.Stream) => ReturnKind.Stream,
        _ when KnownTypes.Is(result, types.HttpResponseMessage) => ReturnKind.Message,
        _ when KnownTypes.Is(result, types.OktaResponse) => ReturnKind.Response,
        _ => null,
    };

    private static ITypeSymbol? ItemOf(ITypeSymbol list) => list switch
    {
        IArrayTypeSymbol array => array.ElementType,
        INamedTypeSymbol { TypeArguments.Length: 1 } named => named.TypeArguments[0],
        _ => null,
    };

    private static bool IsAnnotated(ITypeSymbol type) => type.IsReferenceType && type.NullableAnnotation == NullableAnnotation.Annotated;

    // Tasks, pointers, type parameters and object have no JSON form that could be known.
    public static bool IsJsonType(ITypeSymbol type) => type switch
    {
        { SpecialType: SpecialType.System_Object or SpecialType.System_IntPtr or SpecialType.System_UIntPtr } => false,
        { TypeKind: TypeKind.Dynamic or TypeKind.TypeParameter or TypeKind.Delegate or TypeKind.Error } => false,
        { IsRefLikeType: true } => false,
        { ContainingNamespace: { Name: "Tasks", ContainingNamespace.Name: "Threading" } } => false,
        // Streams, messages, and OktaGen's own pages and answers.
        { ContainingNamespace: { Name: "IO", ContainingNamespace.Name: "System" } } => false,
        { ContainingNamespace: { Name: "Http", ContainingNamespace: { Name: "Net", ContainingNamespace.Name: "System" } } } => false,
        { ContainingNamespace: { Name: KnownNames.Namespace, ContainingNamespace.IsGlobalNamespace: true }, ContainingAssembly.Name: KnownNames.Namespace } => false,
        IArrayTypeSymbol array => array.Rank == 1 && !RefusedMember.UsesPointers(type) && IsJsonPart(array.ElementType),
        INamedTypeSymbol named => !RefusedMember.UsesPointers(type) && named.TypeArguments.All(IsJsonPart),
        _ => false,
    };

    // System.Text.Json has no form for an array of several dimensions, wherever it is.
    private static bool IsJsonPart(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol array => array.Rank == 1 && IsJsonPart(array.ElementType),
        INamedTypeSymbol named => named.TypeArguments.All(IsJsonPart),
        _ => true,
    };
}
