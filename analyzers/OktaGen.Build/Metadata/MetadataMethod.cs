using System.Globalization;
using System.Reflection;
using System.Reflection.Metadata;

namespace OktaGen.Build.Metadata;

/// <summary>One method of a type.</summary>
internal readonly record struct MetadataMethod(MetadataType Type, MethodDefinitionHandle Handle)
{
    private MethodDefinition Definition => Type.File.Metadata.GetMethodDefinition(Handle);

    public string Name => Type.File.Metadata.GetString(Definition.Name);

    public string Signature => SignatureNames.Of(Definition.DecodeSignature(SignatureNames.Instance, null));

    public bool IsAbstract => (Definition.Attributes & MethodAttributes.Abstract) != 0;

    public bool IsConstructor => Name == ".ctor";

    /// <summary>Whether it is an accessor or an operator, or a constructor.</summary>
    public bool IsSpecial => (Definition.Attributes & MethodAttributes.SpecialName) != 0;

    public OktaAttributes Attributes => new(Type.File.Metadata, Definition.GetCustomAttributes());

    /// <summary>The parameters, without what is said of the result.</summary>
    public IEnumerable<Parameter> Parameters
    {
        get
        {
            MetadataReader metadata = Type.File.Metadata;
            return Definition.GetParameters().Select(metadata.GetParameter).Where(static parameter => parameter.SequenceNumber > 0);
        }
    }

    /// <summary>The method's code; null where it has none.</summary>
    public BlobReader? Code => Type.File.CodeOf(Definition);

    /// <summary>The member for a reader: a property's name for its accessors, the class's for its constructor.</summary>
    public string Member => IsConstructor ? Type.Name : Type.Name + "." + MemberName;

    /// <summary>The same with namespace and enclosing types.</summary>
    public string FullMember => TypeNames.ToCSharp(Type.FullName) + (IsConstructor ? string.Empty : "." + MemberName);

    private string MemberName => IsSpecial && Name.IndexOf('_') is int mark and > 0 ? Name.Substring(mark + 1) : Name;

    /// <summary>
    /// A type parameter by its name in signatures, such as <c>!!0</c>, or <c>!0</c> for the type's; null for another name.
    /// </summary>
    public GenericParameterHandle? FindTypeParameter(string name)
    {
        bool isMethods = name.StartsWith("!!", StringComparison.Ordinal);
        if (name.Length == 0 || name[0] != '!'
            || !int.TryParse(name.Substring(isMethods ? 2 : 1), NumberStyles.None, CultureInfo.InvariantCulture, out int index))
        {
            return null;
        }

        GenericParameterHandleCollection parameters = isMethods ? Definition.GetGenericParameters() : Type.TypeParameters;
        return index < parameters.Count ? parameters[index] : null;
    }

    /// <summary>Finds the definition of a method that code refers to; null where it is none of these assemblies'.</summary>
    public static MetadataMethod? Resolve(AssemblyImage file, EntityHandle method, AssemblySet assemblies)
    {
        if (method.Kind == HandleKind.MethodSpecification)
        {
            method = file.Metadata.GetMethodSpecification((MethodSpecificationHandle)method).Method;
        }

        if (Locate(file, method, assemblies) is not { } located)
        {
            return null;
        }

        // A class may have moved a method to the one that it extends.
        var seen = new HashSet<MetadataType>();
        for (MetadataType? type = located.Type; type is { } current && seen.Add(current); type = current.BaseAmong(assemblies))
        {
            foreach (MetadataMethod candidate in current.Methods)
            {
                if (candidate.Name == located.Name && candidate.Signature == located.Signature)
                {
                    return candidate;
                }
            }
        }

        return null;
    }

    /// <summary>Type, name and signature of a method that a file refers to; null where the type is none of these assemblies'.</summary>
    public static (MetadataType Type, string Name, string Signature)? Locate(
        AssemblyImage file, EntityHandle method, AssemblySet assemblies)
    {
        MetadataReader metadata = file.Metadata;
        if (method.Kind == HandleKind.MethodDefinition)
        {
            var handle = (MethodDefinitionHandle)method;
            var own = new MetadataMethod(new MetadataType(file, metadata.GetMethodDefinition(handle).GetDeclaringType()), handle);
            return (own.Type, own.Name, own.Signature);
        }

        if (method.Kind != HandleKind.MemberReference)
        {
            return null;
        }

        MemberReference reference = metadata.GetMemberReference((MemberReferenceHandle)method);
        return reference.GetKind() == MemberReferenceKind.Method && assemblies.Resolve(file, reference.Parent) is { } type
            ? (type, metadata.GetString(reference.Name), SignatureNames.Of(reference.DecodeMethodSignature(SignatureNames.Instance, null)))
            : null;
    }
}
