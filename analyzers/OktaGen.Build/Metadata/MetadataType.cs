using System.Reflection;
using System.Reflection.Metadata;
using OktaGen.Knowledge;
using OktaGen.Knowledge.Endpoints;
using OktaGen.Knowledge.Scopes;

namespace OktaGen.Build.Metadata;

/// <summary>One type of an assembly.</summary>
internal readonly record struct MetadataType(AssemblyImage File, TypeDefinitionHandle Handle) : IScopedType
{
    private TypeDefinition Definition => File.Metadata.GetTypeDefinition(Handle);

    /// <summary>The name as metadata has it.</summary>
    public string FullName => TypeNames.Of(File.Metadata, Handle);

    /// <summary>The name without namespace and enclosing types.</summary>
    public string Name => TypeNames.ToCSharp(File.Metadata.GetString(Definition.Name));

    public bool IsInterface => (Definition.Attributes & TypeAttributes.Interface) != 0;

    public bool IsGenerated => Attributes.IsGenerated;

    public bool IsClient => Attributes.Has(KnownNames.OktaClientAttribute);

    public DeclaredScopes? Scopes => Attributes.Scopes;

    public GenericParameterHandleCollection TypeParameters => Definition.GetGenericParameters();

    public OktaAttributes Attributes => new(File.Metadata, Definition.GetCustomAttributes());

    public IEnumerable<MetadataMethod> Methods
    {
        get
        {
            MetadataType type = this;
            return Definition.GetMethods().Select(handle => new MetadataMethod(type, handle));
        }
    }

    /// <summary>The interfaces that the type names itself.</summary>
    public IEnumerable<MetadataType> InterfacesAmong(AssemblySet assemblies)
    {
        foreach (InterfaceImplementationHandle handle in Definition.GetInterfaceImplementations())
        {
            if (assemblies.Resolve(File, File.Metadata.GetInterfaceImplementation(handle).Interface) is { } type)
            {
                yield return type;
            }
        }
    }

    /// <summary>All interfaces of the type, inherited ones as well, each once.</summary>
    public IReadOnlyCollection<MetadataType> AllInterfacesAmong(AssemblySet assemblies)
    {
        var found = new HashSet<MetadataType>();
        Add(this);
        return found;

        void Add(MetadataType type)
        {
            foreach (MetadataType inherited in type.InterfacesAmong(assemblies))
            {
                if (found.Add(inherited))
                {
                    Add(inherited);
                }
            }
        }
    }

    /// <summary>The class that this one extends; null where that is none of these assemblies'.</summary>
    public MetadataType? BaseAmong(AssemblySet assemblies) =>
        Definition.BaseType.IsNil ? null : assemblies.Resolve(File, Definition.BaseType);

    /// <summary>Names and signatures of what the type implements of other types, by methods that have a body.</summary>
    public IEnumerable<(MetadataType Type, string Name, string Signature)> ImplementationsAmong(AssemblySet assemblies)
    {
        MetadataReader metadata = File.Metadata;
        foreach (MethodImplementationHandle handle in Definition.GetMethodImplementations())
        {
            MethodImplementation implementation = metadata.GetMethodImplementation(handle);
            if (implementation.MethodBody.Kind == HandleKind.MethodDefinition
                && !new MetadataMethod(this, (MethodDefinitionHandle)implementation.MethodBody).IsAbstract
                && MetadataMethod.Locate(File, implementation.MethodDeclaration, assemblies) is { } declared)
            {
                yield return declared;
            }
        }
    }
}
