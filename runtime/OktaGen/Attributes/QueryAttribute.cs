namespace OktaGen;

/// <summary>Sends a parameter as a query value, under its own name or another. Null is left out.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class QueryAttribute : Attribute
{
    /// <summary>Sends the parameter under its own name.</summary>
    public QueryAttribute()
    {
    }

    /// <summary>Sends the parameter under another name.</summary>
    /// <param name="name">The query key, such as <c>after</c>.</param>
    public QueryAttribute(string name) => Name = name;

    /// <summary>The query key; null for the parameter's own name.</summary>
    public string? Name { get; }

    /// <summary>
    /// True repeats the key for each element of a collection (<c>id=a&amp;id=b</c>); false, the default, joins them with commas
    /// (<c>id=a,b</c>), which is what most of Okta's endpoints take.
    /// </summary>
    public bool Explode { get; set; }
}
