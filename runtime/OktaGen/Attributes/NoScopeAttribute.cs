namespace OktaGen;

/// <summary>
/// Says that an endpoint needs no OAuth 2.0 scope. On a method it replaces the interface's <see cref="RequiresScopeAttribute"/>.
/// </summary>
[AttributeUsage(AttributeTargets.Interface | AttributeTargets.Method, Inherited = false)]
public sealed class NoScopeAttribute : Attribute;
