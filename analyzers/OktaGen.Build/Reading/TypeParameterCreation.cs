using System.Collections.Immutable;
using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using OktaGen.Build.Metadata;

namespace OktaGen.Build.Reading;

/// <summary>
/// Reads <c>new T()</c>, which compilers write as a call of <see cref="Activator"/>: it runs the constructor of the class that bounds T.
/// </summary>
internal static class TypeParameterCreation
{
    private const string Activator = "System.Activator";
    private const string CreateInstance = "CreateInstance";

    /// <summary>The constructor of the bound; null for another call, or where no class of these assemblies bounds the parameter.</summary>
    /// <param name="used">What the code calls.</param>
    /// <param name="user">The method that the code is of, which knows the parameters.</param>
    /// <param name="assemblies">The assemblies of the app.</param>
    public static MetadataMethod? Find(EntityHandle used, MetadataMethod user, AssemblySet assemblies)
    {
        MetadataReader metadata = user.Type.File.Metadata;
        if (used.Kind != HandleKind.MethodSpecification
            || metadata.GetMethodSpecification((MethodSpecificationHandle)used) is not { Method.Kind: HandleKind.MemberReference } call
            || !IsCreation(metadata, metadata.GetMemberReference((MemberReferenceHandle)call.Method)))
        {
            return null;
        }

        ImmutableArray<string> arguments = call.DecodeSignature(SignatureNames.Instance, null);
        return arguments.Length == 1 && user.FindTypeParameter(arguments[0]) is { } parameter
            ? ConstructorOf(parameter, user, assemblies, depth: 0)
            : null;
    }

    private static bool IsCreation(MetadataReader metadata, MemberReference method) =>
        metadata.StringComparer.Equals(method.Name, CreateInstance)
        && method.Parent.Kind == HandleKind.TypeReference
        && TypeNames.Of(metadata, (TypeReferenceHandle)method.Parent) == Activator;

    private static MetadataMethod? ConstructorOf(GenericParameterHandle parameter, MetadataMethod user, AssemblySet assemblies, int depth)
    {
        MetadataReader metadata = user.Type.File.Metadata;
        // Each parameter once at most: damaged ones may bound each other.
        foreach (GenericParameterConstraintHandle handle in metadata.GetGenericParameter(parameter).GetConstraints())
        {
            EntityHandle bound = metadata.GetGenericParameterConstraint(handle).Type;
            MetadataMethod? constructor =
                assemblies.Resolve(user.Type.File, bound) is { IsInterface: false } type
                    ? type.Methods.Where(IsCalledWithoutArguments).Cast<MetadataMethod?>().FirstOrDefault()
                : FindOuter(bound, user) is { } outer && depth < metadata.GetTableRowCount(TableIndex.GenericParam)
                    ? ConstructorOf(outer, user, assemblies, depth + 1)
                : null;
            if (constructor is not null)
            {
                return constructor;
            }
        }

        return null;
    }

    // A parameter that is bound by another one.
    private static GenericParameterHandle? FindOuter(EntityHandle bound, MetadataMethod user) =>
        bound.Kind == HandleKind.TypeSpecification
            ? user.FindTypeParameter(
                user.Type.File.Metadata.GetTypeSpecification((TypeSpecificationHandle)bound).DecodeSignature(SignatureNames.Instance, null))
            : null;

    private static bool IsCalledWithoutArguments(MetadataMethod constructor) =>
        constructor.IsConstructor
            && constructor.Parameters.All(static parameter => (parameter.Attributes & ParameterAttributes.Optional) != 0);
}
