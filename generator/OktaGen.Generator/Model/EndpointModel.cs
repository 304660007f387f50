using OktaGen.Knowledge;
using OktaGen.Knowledge.Catalogue;
using OktaGen.Knowledge.Credentials;

namespace OktaGen.Generator.Model;

/// <summary>One method that calls an endpoint.</summary>
internal sealed record EndpointModel
{
    /// <summary>The method's name, escaped.</summary>
    public required string Name { get; init; }

    /// <summary>The interface to implement explicitly; null for a public method.</summary>
    public required string? ExplicitInterface { get; init; }

    /// <summary>Whether the method is obsolete, or names what only obsolete code can name.</summary>
    public required bool IsObsolete { get; init; }

    /// <summary>The field that holds the endpoint's description.</summary>
    public required string Field { get; init; }

    /// <summary>HTTP method and route, with constant query values.</summary>
    public required string Route { get; init; }

    /// <summary>The needed scopes, sorted; empty for none.</summary>
    public required EquatableArray<string> Scopes { get; init; }

    /// <summary>The accepted credential kinds; null for all.</summary>
    public required CredentialKinds? Accepted { get; init; }

    /// <summary>Whether a call may be repeated after a failure that leaves open whether Okta carried it out.</summary>
    public required RetryClass Retry { get; init; }

    /// <summary>Whether a listing polls for ever.</summary>
    public required bool IsTail { get; init; }

    public required ReturnModel Return { get; init; }

    public required EquatableArray<ParameterModel> Parameters { get; init; }

    /// <summary>What is put into the request, in the order in which it is put there.</summary>
    public required EquatableArray<BindingModel> Bindings { get; init; }

    /// <summary>The parameter that cancels; null for none.</summary>
    public required string? CancellationToken { get; init; }

    /// <summary>The local variable of the request, apart from every parameter.</summary>
    public required string RequestLocal { get; init; }
}
