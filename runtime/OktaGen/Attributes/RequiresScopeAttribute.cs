namespace OktaGen;

/// <summary>
/// Names the OAuth 2.0 scopes that an endpoint needs. All of them are needed. On a method it replaces what the interface says.
/// </summary>
/// <remarks>
/// The compiler checks them against the project's scope list (<c>OktaScopes.txt</c> and <c>OktaScope</c> items): OKTA0001 flags
/// each one that the list lacks. Put it on hand-written classes and methods too, where they call endpoints themselves.
/// A <c>manage</c> scope covers the <c>read</c> scope of the same resource.
/// </remarks>
/// <param name="scopes">Scopes such as <see cref="OktaScopes.UsersRead"/>; at least one.</param>
[AttributeUsage(AttributeTargets.Interface | AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Method, Inherited = false)]
public sealed class RequiresScopeAttribute(params string[] scopes) : Attribute
{
    /// <summary>The scopes, all of which are needed.</summary>
    public IReadOnlyList<string> Scopes { get; } = scopes;
}
