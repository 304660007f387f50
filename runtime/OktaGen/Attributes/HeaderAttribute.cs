namespace OktaGen;

/// <summary>
/// On a parameter: sends its value as this header, or nothing where it is null. On a method or an interface: sends a constant
/// header; a method's header replaces the interface's of the same name.
/// </summary>
/// <remarks>
/// <c>Authorization</c>, <c>DPoP</c>, <c>Host</c> and the headers that frame a message are OktaGen's own and refused.
/// A value with a line break is refused when the call is made.
/// </remarks>
[AttributeUsage(AttributeTargets.Parameter | AttributeTargets.Method | AttributeTargets.Interface, AllowMultiple = true, Inherited = false)]
public sealed class HeaderAttribute : Attribute
{
    /// <summary>Sends the parameter's value as this header.</summary>
    /// <param name="name">The header's name, such as <c>If-Match</c>.</param>
    public HeaderAttribute(string name) => Name = name;

    /// <summary>Sends a constant header.</summary>
    /// <param name="name">The header's name, such as <c>Prefer</c>.</param>
    /// <param name="value">The header's value, such as <c>respond-async</c>.</param>
    public HeaderAttribute(string name, string value)
    {
        Name = name;
        Value = value;
    }

    /// <summary>The header's name.</summary>
    public string Name { get; }

    /// <summary>The constant value; null on a parameter.</summary>
    public string? Value { get; }
}
