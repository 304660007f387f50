namespace OktaGen;

/// <summary>
/// Names the kinds of credential that an endpoint accepts. Without it an endpoint accepts every kind.
/// A call with another kind fails before it is sent. What accepts <see cref="OktaCredential.OAuth"/> accepts
/// <see cref="OktaCredential.UserToken"/> too.
/// </summary>
/// <param name="accepted">
/// The accepted kinds; <see cref="OktaCredential.None"/> alone says that the endpoint takes no credential and none is sent.
/// </param>
[AttributeUsage(AttributeTargets.Interface | AttributeTargets.Method, Inherited = false)]
public sealed class CredentialAttribute(params OktaCredential[] accepted) : Attribute
{
    /// <summary>The accepted kinds of credential.</summary>
    public IReadOnlyList<OktaCredential> Accepted { get; } = accepted;
}
