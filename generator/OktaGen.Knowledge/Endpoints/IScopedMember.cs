using OktaGen.Knowledge.Scopes;

namespace OktaGen.Knowledge.Endpoints;

/// <summary>A method, constructor or accessor as the policy of scopes sees it.</summary>
internal interface IScopedMember<TMember, TType>
    where TMember : struct, IScopedMember<TMember, TType>
    where TType : struct, IScopedType
{
    string Name { get; }

    bool IsAbstract { get; }

    bool IsConstructor { get; }

    /// <summary>Whether it is a method that is named in code: neither constructor, accessor nor operator.</summary>
    bool IsOrdinary { get; }

    TType Type { get; }

    /// <summary>What its own attributes say; null for nothing.</summary>
    DeclaredScopes? Scopes { get; }

    /// <summary>What a member of a generated class was generated for, and the client that has it; null where that is not found.</summary>
    (TMember Endpoint, TType Client)? FindEndpoint();
}
