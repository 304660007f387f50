using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using OktaGen.Knowledge;
using OktaGen.Knowledge.Scopes;

namespace OktaGen.Generator.Parsing;

/// <summary>Reads which scopes an endpoint needs: its own attribute, or else its interface's.</summary>
internal static class EndpointScopes
{
    /// <summary>Notes an endpoint's scopes.</summary>
    /// <param name="method">The endpoint.</param>
    /// <param name="attributes">The endpoint's attributes.</param>
    /// <param name="member">The endpoint's name for messages.</param>
    /// <param name="context">Where to note them.</param>
    /// <param name="scopes">The scopes, separated by spaces; null for none.</param>
    /// <returns>Whether what is declared makes sense; what does not is reported.</returns>
    public static bool Declare(
        IMethodSymbol method, ImmutableArray<AttributeData> attributes, string member, ParserContext context, out string? scopes)
    {
        AttributeData? required = OktaAttributes.Find(attributes, KnownNames.RequiresScopeAttribute);
        AttributeData? none = OktaAttributes.Find(attributes, KnownNames.NoScopeAttribute);
        scopes = null;
        if (required is not null)
        {
            scopes = Read(required);
            if (scopes is null || none is not null)
            {
                context.Report(FindingKind.MalformedScopeDeclaration, required, method, member);
                return false;
            }

            context.DeclareScopes(required, member, method);
            return true;
        }

        if (none is null)
        {
            scopes = FindDefault(method.ContainingType, context.Client);
        }

        return true;
    }

    /// <summary>The scopes that a member of an interface needs, separated by spaces; null for none, or where the declaration makes no sense.</summary>
    /// <param name="method">The member. One with a body needs what stands on itself alone.</param>
    /// <param name="client">The interface that it is called through.</param>
    public static string? Of(IMethodSymbol method, INamedTypeSymbol client)
    {
        ImmutableArray<AttributeData> attributes = method.GetAttributes();
        if (OktaAttributes.Find(attributes, KnownNames.RequiresScopeAttribute) is { } required)
        {
            return Read(required);
        }

        bool isDecided = !method.IsAbstract || OktaAttributes.Find(attributes, KnownNames.NoScopeAttribute) is not null;
        return isDecided ? null : FindDefault(method.ContainingType, client);
    }

    /// <summary>The scopes that a member of a class written by hand needs, separated by spaces: its own, or else for what runs its code its class's.</summary>
    public static string? OfHandWritten(IMethodSymbol member)
    {
        AttributeData? own = OktaAttributes.Find(member.GetAttributes(), KnownNames.RequiresScopeAttribute);
        AttributeData? required = own ?? (RunsItsClass(member) ? OktaAttributes.Find(member.ContainingType.GetAttributes(), KnownNames.RequiresScopeAttribute) : null);
        return required is null ? null : Read(required);
    }

    // Not the members that every object has, nor its end.
    private static bool RunsItsClass(IMethodSymbol member) =>
        member.MethodKind is MethodKind.Constructor or MethodKind.Ordinary && member.Name is not ("ToString" or "Equals" or "GetHashCode" or "Dispose" or "DisposeAsync");

    /// <summary>Notes the scopes of code that calls endpoints itself.</summary>
    public static void DeclareByHand(ISymbol symbol, string member, ParserContext context)
    {
        if (OktaAttributes.Find(symbol.GetAttributes(), KnownNames.RequiresScopeAttribute) is { } required)
        {
            context.DeclareScopes(required, member, symbol);
        }
    }

    /// <summary>Notes the scopes that an interface declares for its endpoints, once.</summary>
    public static void DeclareDefault(INamedTypeSymbol type, ParserContext context)
    {
        ImmutableArray<AttributeData> attributes = type.GetAttributes();
        if (OktaAttributes.Find(attributes, KnownNames.RequiresScopeAttribute) is not { } required)
        {
            return;
        }

        if (Read(required) is null || OktaAttributes.Find(attributes, KnownNames.NoScopeAttribute) is not null)
        {
            context.Report(FindingKind.MalformedScopeDeclaration, required, type, type.Name);
        }
        else
        {
            context.DeclareScopes(required, type.Name, type);
        }
    }

    /// <summary>Whether an interface says that its endpoints need no scope.</summary>
    public static bool SaysNone(INamedTypeSymbol declaring, INamedTypeSymbol client) =>
        OktaAttributes.Find(declaring.GetAttributes(), KnownNames.NoScopeAttribute) is not null
        || OktaAttributes.Find(client.GetAttributes(), KnownNames.NoScopeAttribute) is not null;

    // The nearest interface that says anything decides.
    private static string? FindDefault(INamedTypeSymbol declaring, INamedTypeSymbol client)
    {
        ImmutableArray<AttributeData> attributes = declaring.GetAttributes();
        if (OktaAttributes.Find(attributes, KnownNames.RequiresScopeAttribute) is { } required)
        {
            return Read(required);
        }

        bool isDecided = SymbolEqualityComparer.Default.Equals(declaring, client) || OktaAttributes.Find(attributes, KnownNames.NoScopeAttribute) is not null;
        return isDecided ? null : FindDefault(client, client);
    }

    // Null where the attribute names nothing, or what cannot be a scope.
    private static string? Read(AttributeData attribute)
    {
        ImmutableArray<TypedConstant> values = OktaAttributes.Elements(attribute);
        if (values.IsEmpty)
        {
            return null;
        }

        var scopes = new SortedSet<string>(StringComparer.Ordinal);
        foreach (TypedConstant value in values)
        {
            if (OktaAttributes.ValueOf(value) is not string scope || ScopeSyntax.FindFault(scope) is not null)
            {
                return null;
            }

            scopes.Add(scope);
        }

        return string.Join(" ", scopes);
    }
}
