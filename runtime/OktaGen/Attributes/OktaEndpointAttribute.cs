namespace OktaGen;

/// <summary>What the five verb attributes share: an HTTP method and a route of Okta's API.</summary>
public abstract class OktaEndpointAttribute : Attribute
{
    private protected OktaEndpointAttribute(string route) => Route = route;

    /// <summary>
    /// The route below the org's URL, such as <c>/api/v1/users/{userId}</c>: it starts with a slash, each <c>{name}</c> is a
    /// parameter of the method, and constant query values may follow a question mark.
    /// </summary>
    public string Route { get; }
}
