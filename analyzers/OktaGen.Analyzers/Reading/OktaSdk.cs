using Microsoft.CodeAnalysis;
using OktaGen.Knowledge.Sdk;

namespace OktaGen.Analyzers.Reading;

/// <summary>Tells Okta's own SDK for .NET from types that are merely called like its own.</summary>
internal static class OktaSdk
{
    /// <summary>Whether a project refers to it.</summary>
    public static bool IsReferenced(Compilation compilation) =>
        compilation.ReferencedAssemblyNames.Any(static assembly => assembly.Name == SdkNames.Assembly);

    /// <summary>Whether a type is one of those that call Okta's API, or an interface of one.</summary>
    public static bool IsApi(INamedTypeSymbol type) => IsIn(type, SdkNames.ApiNamespace);

    /// <summary>Whether a type is one of those, or derives from one.</summary>
    public static bool IsApiOrDerives(ITypeSymbol type) =>
        type.AllInterfaces.Any(IsApi)
        || (type is INamedTypeSymbol named && IsApi(named))
        || (type.BaseType is { } extended && IsApiOrDerives(extended));

    /// <summary>Whether a type is one of those that say how calls are sent.</summary>
    public static bool IsConfiguration(INamedTypeSymbol type) => IsIn(type, SdkNames.ClientNamespace);

    /// <summary>Whether it declares a type.</summary>
    public static bool Declares(ITypeSymbol type) => type.ContainingAssembly?.Name == SdkNames.Assembly;

    private static bool IsIn(INamedTypeSymbol type, string space) => Declares(type) && type.ContainingNamespace.ToDisplayString() == space;
}
