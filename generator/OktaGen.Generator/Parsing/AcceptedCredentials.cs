using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using OktaGen.Knowledge;

namespace OktaGen.Generator.Parsing;

/// <summary>Reads which kinds of credential an endpoint accepts.</summary>
internal static class AcceptedCredentials
{
    private const string None = "None";

    /// <summary>Reads the accepted kinds.</summary>
    /// <param name="method">The endpoint.</param>
    /// <param name="attributes">The endpoint's attributes.</param>
    /// <param name="member">The endpoint's name for messages.</param>
    /// <param name="context">Where faults go.</param>
    /// <param name="accepted">The kinds as C#; null where nothing is said and every kind is accepted.</param>
    /// <returns>Whether what is said makes sense; what does not is reported.</returns>
    public static bool Read(IMethodSymbol method, ImmutableArray<AttributeData> attributes, string member, ParserContext context, out string? accepted)
    {
        accepted = null;
        AttributeData? attribute = FindAttribute(method, attributes, context);
        if (attribute is null)
        {
            return true;
        }

        ImmutableArray<TypedConstant> values = OktaAttributes.Elements(attribute);
        var kinds = new SortedSet<string>(values.Select(static value => NameOf(value) ?? string.Empty), StringComparer.Ordinal);

        // A call without a credential is sent only where nothing else can have been meant.
        if (values.IsEmpty || kinds.Contains(string.Empty) || (kinds.Contains(None) && kinds.Count > 1))
        {
            context.Report(FindingKind.MalformedCredentialDeclaration, attribute, method, member);
            return false;
        }

        accepted = string.Join(" | ", kinds.Select(static kind => "global::" + KnownNames.OktaCredentialKinds + "." + kind));
        return true;
    }

    /// <summary>The names of the declared kinds; empty where none is declared.</summary>
    public static ImmutableArray<string> NamesOf(IMethodSymbol method, ImmutableArray<AttributeData> attributes, ParserContext context) =>
        FindAttribute(method, attributes, context) is { } attribute
            ? OktaAttributes.Elements(attribute).Select(NameOf).OfType<string>().ToImmutableArray()
            : ImmutableArray<string>.Empty;

    private static AttributeData? FindAttribute(IMethodSymbol method, ImmutableArray<AttributeData> attributes, ParserContext context) =>
        OktaAttributes.Find(attributes, KnownNames.CredentialAttribute)
        ?? OktaAttributes.Find(method.ContainingType.GetAttributes(), KnownNames.CredentialAttribute)
        ?? OktaAttributes.Find(context.Client.GetAttributes(), KnownNames.CredentialAttribute);

    private static string? NameOf(TypedConstant value) => value.Type?.GetMembers()
        .OfType<IFieldSymbol>()
        .FirstOrDefault(field => field.HasConstantValue && Equals(field.ConstantValue, OktaAttributes.ValueOf(value)))?.Name;
}
