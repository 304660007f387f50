using System.Collections.Immutable;
using System.Reflection.Metadata;
using OktaGen.Knowledge;
using OktaGen.Knowledge.Credentials;
using OktaGen.Knowledge.Scopes;

namespace OktaGen.Build.Metadata;

/// <summary>Reads the runtime's attributes on a type, a method or an assembly.</summary>
internal readonly struct OktaAttributes(MetadataReader metadata, CustomAttributeHandleCollection attributes)
{
    private const string GeneratedCode = "System.CodeDom.Compiler.GeneratedCodeAttribute";
    private const string TargetFramework = "System.Runtime.Versioning.TargetFrameworkAttribute";

    private static readonly (string Attribute, string Verb)[] s_verbs =
    [
        (KnownNames.GetAttribute, "GET"),
        (KnownNames.PostAttribute, "POST"),
        (KnownNames.PutAttribute, "PUT"),
        (KnownNames.PatchAttribute, "PATCH"),
        (KnownNames.DeleteAttribute, "DELETE"),
    ];

    /// <summary>Whether OktaGen generated the class.</summary>
    public bool IsGenerated => Find(GeneratedCode) is { } attribute && FirstArgument(attribute) is KnownNames.Namespace;

    /// <summary>The framework that an assembly was compiled for, such as <c>.NET 10.0</c>; null where it does not say.</summary>
    public string? Framework =>
        Find(TargetFramework) is { } attribute
            ? attribute.DecodeValue(SignatureNames.Instance)
                .NamedArguments.FirstOrDefault(static argument => argument.Name == "FrameworkDisplayName")
                .Value as string
            : null;

    public bool Has(string name) => Find(name) is not null;

    /// <summary>The text, or the name of the type, that an attribute is given first; null where there is none.</summary>
    public string? TextOf(string name) => Find(name) is { } attribute ? FirstArgument(attribute) as string : null;

    /// <summary>HTTP method and route; null for what is no endpoint.</summary>
    public (string Verb, string Route)? Endpoint
    {
        get
        {
            foreach ((string name, string verb) in s_verbs)
            {
                if (Find(name) is { } attribute)
                {
                    return FirstArgument(attribute) is string route ? (verb, route) : null;
                }
            }

            return null;
        }
    }

    /// <summary>What is said of scopes; null for nothing.</summary>
    public DeclaredScopes? Scopes => DeclaredScopes.Of(Values(KnownNames.RequiresScopeAttribute), Has(KnownNames.NoScopeAttribute));

    /// <summary>The scopes that a library says it needs; empty where it says nothing.</summary>
    public IReadOnlyList<string> NeededScopes =>
        DeclaredScopes.Read(Values(KnownNames.OktaNeededScopesAttribute) ?? []) ?? EquatableArray<string>.Empty;

    /// <summary>The kinds of credential of <c>[Credential]</c>; null where it is missing, or makes no sense.</summary>
    public CredentialKinds? Credentials => Values(KnownNames.CredentialAttribute) is { } values ? CredentialNames.Read(values) : null;

    private object?[]? Values(string name) => Find(name) is { } attribute ? Elements(attribute) : null;

    private CustomAttribute? Find(string name)
    {
        foreach (CustomAttributeHandle handle in attributes)
        {
            CustomAttribute attribute = metadata.GetCustomAttribute(handle);
            if (NameOf(attribute) == name)
            {
                return attribute;
            }
        }

        return null;
    }

    private string? NameOf(CustomAttribute attribute)
    {
        // The runtime may have been merged into the assembly.
        if (attribute.Constructor.Kind == HandleKind.MethodDefinition)
        {
            return TypeNames.Of(metadata, metadata.GetMethodDefinition((MethodDefinitionHandle)attribute.Constructor).GetDeclaringType());
        }

        if (attribute.Constructor.Kind != HandleKind.MemberReference)
        {
            return null;
        }

        EntityHandle type = metadata.GetMemberReference((MemberReferenceHandle)attribute.Constructor).Parent;
        return type.Kind == HandleKind.TypeReference ? TypeNames.Of(metadata, (TypeReferenceHandle)type) : null;
    }

    private static object? FirstArgument(CustomAttribute attribute) =>
        attribute.DecodeValue(SignatureNames.Instance).FixedArguments.FirstOrDefault().Value;

    private static object?[] Elements(CustomAttribute attribute) =>
        FirstArgument(attribute) is ImmutableArray<CustomAttributeTypedArgument<string>> { IsDefault: false } elements
            ? [.. elements.Select(static element => element.Value)]
            : [];
}
