namespace OktaGen;

/// <summary>Sends an HTTP <c>PATCH</c> to an endpoint of Okta's API.</summary>
/// <param name="route"><inheritdoc cref="OktaEndpointAttribute.Route" path="/summary/node()"/></param>
[AttributeUsage(AttributeTargets.Method, Inherited = false)]
public sealed class PatchAttribute(string route) : OktaEndpointAttribute(route);
