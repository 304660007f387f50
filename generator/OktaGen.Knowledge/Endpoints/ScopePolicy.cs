using OktaGen.Knowledge.Scopes;

namespace OktaGen.Knowledge.Endpoints;

/// <summary>
/// Says what the use of a member needs: the one policy of the rules, which read symbols (<c>SymbolMember</c>, <c>SymbolType</c>), and of
/// the permission report, which reads metadata (<c>UsableMethod</c>, <c>MetadataType</c>).
/// </summary>
internal static class ScopePolicy<TMember, TType>
    where TMember : struct, IScopedMember<TMember, TType>
    where TType : struct, IScopedType
{
    /// <summary>
    /// The member and the type whose declarations count where a member is called: for a generated class's, those of the interface.
    /// </summary>
    /// <param name="member">The member.</param>
    /// <param name="called">The type that it is called through.</param>
    public static (TMember Member, TType Called) Find(TMember member, TType called) =>
        !member.Type.IsInterface && member.Type.IsGenerated && member.FindEndpoint() is { } endpoint ? endpoint : (member, called);

    /// <summary>What is declared about the use of a member that <see cref="Find"/> gave.</summary>
    public static DeclaredScopes Of(TMember member, TType called) =>
        member.Type.IsInterface ? OfEndpoint(member, called) : OfHandWritten(member);

    /// <summary>Whether an endpoint's scopes are left to the clients that inherit its interface.</summary>
    public static bool IsLeftToClients(TMember member, TType called) =>
        member.Type.IsInterface && member.IsAbstract && !called.IsClient && !OfEndpoint(member, called).IsSaid;

    /// <summary>
    /// What is declared where an endpoint's scopes are left to clients: code does not say through which of them it calls, so any may be
    /// meant.
    /// </summary>
    public static DeclaredScopes OfAny(TMember member, IEnumerable<TType> inheriting)
    {
        var scopes = new SortedSet<string>(inheriting.SelectMany(client => OfEndpoint(member, client).Scopes), StringComparer.Ordinal);
        return new DeclaredScopes(new EquatableArray<string>([.. scopes]), IsSaid: scopes.Count > 0);
    }

    // The nearest that says anything decides. A member with a body needs what stands on itself alone.
    private static DeclaredScopes OfEndpoint(TMember member, TType client) =>
        member.Scopes ?? (member.IsAbstract ? member.Type.Scopes ?? client.Scopes : null) ?? DeclaredScopes.Nothing;

    private static DeclaredScopes OfHandWritten(TMember member) =>
        member.Scopes ?? (RunsItsClass(member) ? member.Type.Scopes : null) ?? DeclaredScopes.Nothing;

    // Not accessors, not the members that every object has, nor its end.
    private static bool RunsItsClass(TMember member) =>
        member.IsConstructor
        || (member.IsOrdinary && member.Name is not ("ToString" or "Equals" or "GetHashCode" or "Finalize" or "Dispose" or "DisposeAsync"));
}
