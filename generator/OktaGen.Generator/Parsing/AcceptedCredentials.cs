using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace OktaGen.Generator.Parsing;

/// <summary>Reads which kinds of credential an endpoint accepts.</summary>
internal static class AcceptedCredentials
{
    /// <summary>The accepted kinds as C#; null where nothing is said and every kind is accepted.</summary>
    public static string? Read(IMethodSymbol method, ImmutableArray<AttributeData> attributes, INamedTypeSymbol client)
    {
        AttributeData? attribute = OktaAttributes.Find(attributes, KnownNames.CredentialAttribute)
            ?? OktaAttributes.Find(method.ContainingType.GetAttributes(), KnownNames.CredentialAttribute)
            ?? OktaAttributes.Find(client.GetAttributes(), KnownNames.CredentialAttribute);
        if (attribute is null)
        {
            return null;
        }

        var kinds = new SortedSet<string>(StringComparer.Ordinal);
        foreach (TypedConstant value in OktaAttributes.Elements(attribute))
        {
            if (NameOf(value) is { } name and not "None")
            {
                kinds.Add("global::" + KnownNames.OktaCredentialKinds + "." + name);
            }
        }

        return kinds.Count == 0 ? "global::" + KnownNames.OktaCredentialKinds + ".None" : string.Join(" | ", kinds);
    }

    private static string? NameOf(TypedConstant value) => value.Type?.GetMembers()
        .OfType<IFieldSymbol>()
        .FirstOrDefault(field => field.HasConstantValue && Equals(field.ConstantValue, OktaAttributes.ValueOf(value)))?.Name;
}
