namespace OktaGen.Testing;

/// <summary>One request that an <see cref="OktaTestOrg"/> has answered. Holds no secrets.</summary>
public sealed record OktaTestRequest
{
    /// <summary>The time of the answer, by the org's clock.</summary>
    public required DateTimeOffset Time { get; init; }

    /// <summary>The HTTP method.</summary>
    public required string Method { get; init; }

    /// <summary>The path as it was sent, still percent-encoded, without the query.</summary>
    public required string Path { get; init; }

    /// <summary>Path and query as they were sent, still percent-encoded. Values of secret parameters are replaced by <c>***</c>.</summary>
    public required string RawTarget { get; init; }

    /// <summary>
    /// The decoded query parameters in their order, known to Okta or not. Values of secret parameters are replaced by <c>***</c>.
    /// </summary>
    public required IReadOnlyList<KeyValuePair<string, string>> Query { get; init; }

    /// <summary>
    /// The request's headers; several lines of one name are joined by <c>", "</c>. Names ignore case. Of <c>Authorization</c> only the
    /// scheme is kept; cookies and proofs of possession are replaced by <c>***</c>.
    /// </summary>
    public required IReadOnlyDictionary<string, string> Headers { get; init; }

    /// <summary>The status code that was answered, or would have been if the answer had not been lost. Zero where there was none.</summary>
    public required int Status { get; init; }

    /// <summary>The fault of <see cref="OktaTestOrg.Faults"/> that the request met, if any.</summary>
    public OktaTestFault? Fault { get; init; }

    /// <summary>The <c>X-Okta-Request-Id</c> that was answered; empty where a proxy seemed to answer.</summary>
    public required string RequestId { get; init; }

    /// <summary>
    /// The client id: of the access token, or, at the token endpoint, of the client that authenticated. <see langword="null"/> for API
    /// tokens and failures.
    /// </summary>
    public string? ClientId { get; init; }

    /// <summary>The scopes of the access token that came with the request, or, at the token endpoint, of the one that was issued.</summary>
    public IReadOnlyList<string> Scopes { get; init; } = [];

    /// <summary>
    /// Whether roles limit calls (<see cref="OktaTestOrgOptions.RolesLimitCalls"/>), the caller has admin roles, and no public source tells
    /// whether they suffice for the operation, so that it was let in. Okta may refuse it.
    /// </summary>
    public bool IsRoleUnknown { get; init; }

    /// <inheritdoc />
    public override string ToString() =>
        $"{Method} {RawTarget}: {Status}{(Fault is null ? "" : $" ({Fault})")}{(IsRoleUnknown ? " (role unknown)" : "")}";
}
