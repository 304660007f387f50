using System.Reflection.Metadata;

namespace OktaGen.Build.Metadata;

/// <summary>Full names of types as metadata has them: <c>Namespace.Outer+Inner`1</c>.</summary>
internal static class TypeNames
{
    // Deeper than people nest: a damaged assembly may have types that lie in themselves.
    private const int DepthLimit = 100;

    public static string Of(MetadataReader metadata, TypeDefinitionHandle handle) => Of(metadata, handle, depth: 0);

    public static string Of(MetadataReader metadata, TypeReferenceHandle handle) => Of(metadata, handle, depth: 0);

    /// <summary>Where the outermost type around a type is to be found.</summary>
    public static EntityHandle ScopeOf(MetadataReader metadata, TypeReferenceHandle handle)
    {
        EntityHandle scope = handle;
        for (int depth = 0; scope.Kind == HandleKind.TypeReference; depth++)
        {
            scope = metadata.GetTypeReference((TypeReferenceHandle)scope).ResolutionScope;
            Check(depth);
        }

        return scope;
    }

    /// <summary>The name as C# writes it, without type parameters.</summary>
    public static string ToCSharp(string name)
    {
        var parts = name.Split('+', '.').Select(static part => part.IndexOf('`') is int mark and > 0 ? part.Substring(0, mark) : part);
        return string.Join(".", parts);
    }

    private static string Of(MetadataReader metadata, TypeDefinitionHandle handle, int depth)
    {
        Check(depth);
        TypeDefinition type = metadata.GetTypeDefinition(handle);
        TypeDefinitionHandle declaring = type.GetDeclaringType();
        return declaring.IsNil
            ? Join(metadata, type.Namespace, type.Name)
            : Of(metadata, declaring, depth + 1) + "+" + metadata.GetString(type.Name);
    }

    private static string Of(MetadataReader metadata, TypeReferenceHandle handle, int depth)
    {
        Check(depth);
        TypeReference type = metadata.GetTypeReference(handle);
        return type.ResolutionScope.Kind == HandleKind.TypeReference
            ? Of(metadata, (TypeReferenceHandle)type.ResolutionScope, depth + 1) + "+" + metadata.GetString(type.Name)
            : Join(metadata, type.Namespace, type.Name);
    }

    private static void Check(int depth)
    {
        if (depth > DepthLimit)
        {
            throw new BadImageFormatException();
        }
    }

    private static string Join(MetadataReader metadata, StringHandle space, StringHandle name) =>
        space.IsNil ? metadata.GetString(name) : metadata.GetString(space) + "." + metadata.GetString(name);
}
