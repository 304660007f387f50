using System.Reflection.Metadata;
using OktaGen.Build.Metadata;
using OktaGen.Knowledge.Scopes;
using OktaGen.Knowledge.Sdk;

namespace OktaGen.Build.Reading;

/// <summary>
/// Tells the methods of Okta's own SDK among those that code calls: by the reference, which has the SDK's version, so that the SDK itself
/// need not be there.
/// </summary>
internal sealed class SdkMembers(MetadataReader metadata)
{
    private readonly SortedSet<string> _unknown = new(StringComparer.Ordinal);

    /// <summary>Methods that seem to send requests, and are not known, by name.</summary>
    public IReadOnlyCollection<string> Unknown => _unknown;

    /// <summary>An entry of the report for what code calls; null for what is none of the SDK's operations.</summary>
    public ReportedMember? Find(EntityHandle used)
    {
        if (used.Kind == HandleKind.MethodSpecification)
        {
            used = metadata.GetMethodSpecification((MethodSpecificationHandle)used).Method;
        }

        if (used.Kind != HandleKind.MemberReference
            || metadata.GetMemberReference((MemberReferenceHandle)used) is not { Parent.Kind: HandleKind.TypeReference } reference
            || FindType((TypeReferenceHandle)reference.Parent) is not { } type
            || reference.GetKind() != MemberReferenceKind.Method)
        {
            return null;
        }

        string method = metadata.GetString(reference.Name);
        string name = $"{SdkNames.ClassOf(type.Name)}.{method}";
        if (SdkMethods.Default.Find(type.Major, type.Name, method) is { } call)
        {
            return new ReportedMember
            {
                FullName = $"{SdkNames.ApiNamespace}.{name}",
                Name = name,
                Assembly = SdkNames.Assembly,
                Request = call.Operation is { } operation ? (operation.Method, operation.Path) : null,
                Declared = new DeclaredScopes(call.Scopes, IsSaid: true),
                DeclaredCredentials = null,
            };
        }

        if (SdkNames.IsCall(method, ResultOf(reference)))
        {
            _unknown.Add(name);
        }

        return null;
    }

    // The class or interface that calls Okta, and the version of its assembly; null for another type.
    private (string Name, int Major)? FindType(TypeReferenceHandle handle)
    {
        EntityHandle scope = TypeNames.ScopeOf(metadata, handle);
        if (scope.Kind != HandleKind.AssemblyReference)
        {
            return null;
        }

        AssemblyReference assembly = metadata.GetAssemblyReference((AssemblyReferenceHandle)scope);
        TypeReference type = metadata.GetTypeReference(handle);
        string name = metadata.GetString(type.Name);
        return metadata.StringComparer.Equals(assembly.Name, SdkNames.Assembly)
            && metadata.StringComparer.Equals(type.Namespace, SdkNames.ApiNamespace)
            && SdkNames.ClassOf(name) is not null
            ? (name, assembly.Version.Major)
            : null;
    }

    // Without namespace and type arguments.
    private static string ResultOf(MemberReference method)
    {
        string result = method.DecodeMethodSignature(SignatureNames.Instance, null).ReturnType.Split('<')[0];
        return result.Substring(result.LastIndexOf('.') + 1);
    }
}
