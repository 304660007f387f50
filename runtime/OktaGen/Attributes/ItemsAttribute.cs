namespace OktaGen;

/// <summary>
/// Says that a listing answers with an object whose property of this name holds the items, and whose
/// <c>_links.next.href</c> names the next page, as Okta's <c>/api/v1/iam</c> listings do.
/// </summary>
/// <remarks>
/// A property inside another is named by both, <c>jwks.keys</c>. Where an operation answers in several forms, their places are separated by
/// <c>|</c>, as in <c>[]|keys|jwks.keys</c>: <c>[]</c> is the answer itself as a list, and <c>.</c> the answer as the one item.
/// </remarks>
/// <param name="property">The JSON name of the property that holds the items, such as <c>roles</c>.</param>
[AttributeUsage(AttributeTargets.Method, Inherited = false)]
public sealed class ItemsAttribute(string property) : Attribute
{
    /// <summary>The JSON name of the property that holds the items.</summary>
    public string Property { get; } = property;
}
