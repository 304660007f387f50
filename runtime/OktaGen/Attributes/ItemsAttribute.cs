namespace OktaGen;

/// <summary>
/// Says that a listing answers with an object whose property of this name holds the items, and whose
/// <c>_links.next.href</c> names the next page, as Okta's <c>/api/v1/iam</c> listings do.
/// </summary>
/// <param name="property">The JSON name of the property that holds the items, such as <c>roles</c>.</param>
[AttributeUsage(AttributeTargets.Method, Inherited = false)]
public sealed class ItemsAttribute(string property) : Attribute
{
    /// <summary>The JSON name of the property that holds the items.</summary>
    public string Property { get; } = property;
}
