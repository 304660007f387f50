namespace OktaGen;

/// <summary>
/// An expression for the <c>filter</c> and <c>search</c> parameters of Okta's listings, with every value quoted and escaped:
/// <code>
/// OktaFilter filter = OktaFilter.Where("status").EqualTo("ACTIVE").And(OktaFilter.Where("profile.lastName").StartsWith(name));
/// directory.ListUsersAsync(search: filter)
/// </code>
/// </summary>
/// <remarks>
/// The language is that of SCIM filters (RFC 7644, section 3.4.2.2), of which each listing takes a part: which properties and which
/// operators is told by Okta's reference for the operation, and by its error <c>E0000031</c>. Instances are immutable.
/// </remarks>
public sealed class OktaFilter
{
    private readonly string _text;
    private readonly FilterJoint _joint;

    internal OktaFilter(string text, FilterJoint joint = FilterJoint.None)
    {
        _text = text;
        _joint = joint;
    }

    /// <summary>Begins a comparison.</summary>
    /// <param name="property">
    /// The property as Okta spells it, case included: <c>status</c>, <c>profile.login</c>, <c>target.id</c>. Letters, digits and
    /// <c>. _ - $ :</c> are allowed.
    /// </param>
    /// <returns>The property, to be compared.</returns>
    /// <exception cref="ArgumentException"><paramref name="property"/> is empty or holds another character.</exception>
    public static OktaFilterProperty Where(string property)
    {
        ArgumentException.ThrowIfNullOrEmpty(property);
        return FilterText.IsProperty(property)
            ? new OktaFilterProperty(property)
            : throw new ArgumentException(
                "A property's name has letters, digits and '.', '_', '-', '$', ':' only; values go into the comparison.", nameof(property));
    }

    /// <summary>Begins a comparison with an attribute of a user's or group's profile, by its type.</summary>
    /// <typeparam name="TValue">The type of the attribute.</typeparam>
    /// <typeparam name="TItem">With what it is compared.</typeparam>
    /// <param name="attribute">The attribute, such as <c>oktagen profile</c> writes it from the org's schemas.</param>
    /// <returns>The attribute, to be compared.</returns>
    /// <exception cref="ArgumentException">The attribute's name holds a character that no expression takes.</exception>
    public static OktaFilterProperty<TItem> Where<TValue, TItem>(ProfileProperty<TValue, TItem> attribute)
    {
        ArgumentNullException.ThrowIfNull(attribute);
        return new OktaFilterProperty<TItem>(Where("profile." + attribute.Name), value => FilterText.Quote(attribute, value));
    }

    /// <summary>Both must hold.</summary>
    /// <param name="other">The other condition.</param>
    /// <returns>The conjunction.</returns>
    public OktaFilter And(OktaFilter other) => Join(FilterJoint.And, other);

    /// <summary>One of them must hold.</summary>
    /// <param name="other">The other condition.</param>
    /// <returns>The disjunction.</returns>
    public OktaFilter Or(OktaFilter other) => Join(FilterJoint.Or, other);

    /// <summary>The condition must not hold. The System Log takes it; the listings of users, groups and apps do not.</summary>
    /// <returns>The negation.</returns>
    public OktaFilter Not() => new($"not ({_text})");

    /// <summary>The expression as it is sent.</summary>
    /// <returns>The expression, not yet escaped for a URL: clients do that.</returns>
    public override string ToString() => _text;

    /// <summary>The expression as it is sent.</summary>
    /// <param name="filter">The filter; null stays null.</param>
    [return: System.Diagnostics.CodeAnalysis.NotNullIfNotNull(nameof(filter))]
    public static implicit operator string?(OktaFilter? filter) => filter?._text;

    private OktaFilter Join(FilterJoint joint, OktaFilter other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return new OktaFilter($"{Operand(joint)} {(joint == FilterJoint.And ? "and" : "or")} {other.Operand(joint)}", joint);
    }

    // Okta binds "and" tighter than "or"; parentheses are written wherever the two meet, so that nobody has to know.
    private string Operand(FilterJoint joint) => _joint == FilterJoint.None || _joint == joint ? _text : $"({_text})";
}
