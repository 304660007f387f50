using OktaGen.Build.Metadata;
using OktaGen.Knowledge;

namespace OktaGen.Build.Reading;

/// <summary>What is declared about the scopes of a member. The rules read the same from symbols: <c>EndpointScopes</c> of the generator.</summary>
/// <param name="Scopes">The scopes, sorted; empty for none.</param>
/// <param name="IsSaid">Whether anything is said of them.</param>
internal sealed record DeclaredScopes(IReadOnlyList<string> Scopes, bool IsSaid)
{
    private static readonly DeclaredScopes s_nothing = new([], IsSaid: false);
    private static readonly DeclaredScopes s_none = new([], IsSaid: true);

    /// <summary>The scopes of an interface's member. One with a body needs what stands on itself alone.</summary>
    /// <param name="method">The member.</param>
    /// <param name="client">The interface that it is called through.</param>
    public static DeclaredScopes OfEndpoint(MetadataMethod method, MetadataType client)
    {
        if (Of(method.Attributes) is { } own)
        {
            return own;
        }

        return !method.IsAbstract ? s_nothing : Of(method.Type.Attributes) ?? Of(client.Attributes) ?? s_nothing;
    }

    /// <summary>The scopes of a member of a class written by hand: its own, or else for what runs its code its class's.</summary>
    public static DeclaredScopes OfHandWritten(MetadataMethod method)
    {
        if (method.Attributes.Has(KnownNames.RequiresScopeAttribute))
        {
            return Of(method.Attributes)!;
        }

        return RunsItsClass(method) && method.Type.Attributes.Has(KnownNames.RequiresScopeAttribute) ? Of(method.Type.Attributes)! : s_nothing;
    }

    /// <summary>What attributes say; null for nothing.</summary>
    public static DeclaredScopes? Of(OktaAttributes attributes) =>
        attributes.Has(KnownNames.RequiresScopeAttribute) ? new DeclaredScopes(attributes.RequiredScopes ?? [], IsSaid: true)
        : attributes.Has(KnownNames.NoScopeAttribute) ? s_none
        : null;

    // Not accessors, not the members that every object has, nor its end.
    private static bool RunsItsClass(MetadataMethod method) =>
        method.IsConstructor
        || (!method.IsSpecial && method.Name is not ("ToString" or "Equals" or "GetHashCode" or "Dispose" or "DisposeAsync"));
}
