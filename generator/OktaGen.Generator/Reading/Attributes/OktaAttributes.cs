using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using OktaGen.Knowledge;
using OktaGen.Knowledge.Scopes;

namespace OktaGen.Generator.Reading.Attributes;

/// <summary>Reads the runtime's attributes on symbols.</summary>
internal static class OktaAttributes
{
    private static readonly Dictionary<string, string> s_verbs = new(StringComparer.Ordinal)
    {
        [KnownNames.GetAttribute] = "GET",
        [KnownNames.PostAttribute] = "POST",
        [KnownNames.PutAttribute] = "PUT",
        [KnownNames.PatchAttribute] = "PATCH",
        [KnownNames.DeleteAttribute] = "DELETE",
    };

    // By the name without its namespace, which an attribute's class gives without making a text.
    private static readonly Dictionary<string, string> s_names = s_verbs.Keys
        .Concat(
        [
            KnownNames.OktaClientAttribute, KnownNames.RequiresScopeAttribute, KnownNames.NoScopeAttribute, KnownNames.CredentialAttribute,
            KnownNames.ItemsAttribute, KnownNames.TailAttribute, KnownNames.NotRetryableAttribute, KnownNames.HeaderAttribute,
            KnownNames.PathAttribute, KnownNames.QueryAttribute, KnownNames.BodyAttribute,
        ])
        .ToDictionary(static name => name.Substring(KnownNames.Namespace.Length + 1), StringComparer.Ordinal);

    /// <summary>The metadata name of an attribute that says something of a client; null for another.</summary>
    public static string? NameOf(AttributeData attribute) =>
        attribute.AttributeClass is { } type && s_names.TryGetValue(type.Name, out string? name) && IsOurs(type) ? name : null;

    /// <summary>The attribute of this metadata name, if the symbol has it.</summary>
    public static AttributeData? Find(ImmutableArray<AttributeData> attributes, string metadataName)
    {
        foreach (AttributeData attribute in attributes)
        {
            if (Is(attribute, metadataName))
            {
                return attribute;
            }
        }

        return null;
    }

    /// <summary>Whether an attribute is the one of this metadata name, all of which lie in one namespace.</summary>
    public static bool Is(AttributeData attribute, string metadataName) =>
        attribute.AttributeClass is { } type
        && metadataName.Length == KnownNames.Namespace.Length + 1 + type.Name.Length
        && metadataName.EndsWith(type.Name, StringComparison.Ordinal)
        && IsOurs(type);

    /// <summary>The HTTP method of a verb attribute; null for another attribute.</summary>
    public static string? VerbOf(AttributeData attribute) =>
        NameOf(attribute) is { } name && s_verbs.TryGetValue(name, out string? verb) ? verb : null;

    /// <summary>What the attributes of one symbol say of scopes; null for nothing.</summary>
    public static DeclaredScopes? ScopesOf(ImmutableArray<AttributeData> attributes) => DeclaredScopes.Of(
        Find(attributes, KnownNames.RequiresScopeAttribute) is { } required ? Values(required) : null,
        Find(attributes, KnownNames.NoScopeAttribute) is not null);

    /// <summary>The text of a constructor argument; null where it is missing, null, or an error.</summary>
    public static string? Text(AttributeData attribute, int index) =>
        index < attribute.ConstructorArguments.Length && attribute.ConstructorArguments[index].Kind == TypedConstantKind.Primitive
            ? attribute.ConstructorArguments[index].Value as string
            : null;

    /// <summary>The value of a named argument; null where it is not given.</summary>
    public static object? Named(AttributeData attribute, string name)
    {
        foreach (KeyValuePair<string, TypedConstant> argument in attribute.NamedArguments)
        {
            if (argument.Key == name)
            {
                return ValueOf(argument.Value);
            }
        }

        return null;
    }

    /// <summary>The value of an argument; null where it is an array or an error.</summary>
    public static object? ValueOf(TypedConstant argument) =>
        argument.Kind is TypedConstantKind.Array or TypedConstantKind.Error ? null : argument.Value;

    /// <summary>The values of a <c>params</c> array; null for each that is an error.</summary>
    public static object?[] Values(AttributeData attribute) => [.. Elements(attribute).Select(ValueOf)];

    /// <summary>The elements of a <c>params</c> array.</summary>
    public static ImmutableArray<TypedConstant> Elements(AttributeData attribute) =>
        attribute.ConstructorArguments.Length == 1
        && attribute.ConstructorArguments[0] is { Kind: TypedConstantKind.Array, IsNull: false } array
            ? array.Values
            : ImmutableArray<TypedConstant>.Empty;

    private static bool IsOurs(INamedTypeSymbol type) =>
        type.ContainingNamespace is { Name: KnownNames.Namespace, ContainingNamespace.IsGlobalNamespace: true };
}
