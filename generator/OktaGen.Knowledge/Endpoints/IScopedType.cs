using OktaGen.Knowledge.Scopes;

namespace OktaGen.Knowledge.Endpoints;

/// <summary>A type as the policy of scopes sees it: a compiler's symbol, or what metadata holds.</summary>
internal interface IScopedType
{
    bool IsInterface { get; }

    /// <summary>Whether OktaGen generated the class.</summary>
    bool IsGenerated { get; }

    /// <summary>Whether it is an interface that clients are generated for.</summary>
    bool IsClient { get; }

    /// <summary>What its own attributes say; null for nothing.</summary>
    DeclaredScopes? Scopes { get; }
}
