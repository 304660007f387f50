namespace OktaGen;

/// <summary>
/// The scopes that a library needs from the app that hosts it. The generator writes it from the library's scope list, so that
/// the app's compiler can compare it with the app's own list.
/// </summary>
/// <param name="scopes">The scopes, in ordinal order.</param>
[AttributeUsage(AttributeTargets.Assembly)]
public sealed class OktaNeededScopesAttribute(params string[] scopes) : Attribute
{
    /// <summary>The scopes, in ordinal order.</summary>
    public IReadOnlyList<string> Scopes { get; } = scopes;
}
