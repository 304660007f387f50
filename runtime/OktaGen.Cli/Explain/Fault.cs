namespace OktaGen.Cli.Explain;

/// <summary>What is at fault where a call fails.</summary>
internal enum Fault
{
    /// <summary>The call itself: body, path, query or headers.</summary>
    Request,

    /// <summary>The credential, or its kind.</summary>
    Credential,

    /// <summary>A scope that is missing, unknown or not granted.</summary>
    Scope,

    /// <summary>A permission of an admin role.</summary>
    Permission,

    /// <summary>The proof of possession.</summary>
    Proof,

    /// <summary>The state that a resource is in.</summary>
    State,

    /// <summary>A rate limit or quota.</summary>
    Limit,

    /// <summary>Where the call comes from.</summary>
    Network,

    /// <summary>What the org has not.</summary>
    Org,

    /// <summary>Okta itself.</summary>
    Okta,

    /// <summary>What stands before the API.</summary>
    Edge,
}
