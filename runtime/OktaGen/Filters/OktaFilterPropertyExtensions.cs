namespace OktaGen;

/// <summary>The comparisons that attributes of some types have, and others have not.</summary>
public static class OktaFilterPropertyExtensions
{
    /// <summary><c>sw</c>: the attribute begins with the text.</summary>
    /// <param name="property">The attribute.</param>
    /// <param name="value">The beginning.</param>
    /// <returns>The condition.</returns>
    public static OktaFilter StartsWith(this OktaFilterProperty<string> property, string value) => property.Compare("sw", value);

    /// <summary><c>co</c>: the attribute holds the text. Only some attributes take it.</summary>
    /// <param name="property">The attribute.</param>
    /// <param name="value">The part.</param>
    /// <returns>The condition.</returns>
    public static OktaFilter Contains(this OktaFilterProperty<string> property, string value) => property.Compare("co", value);

    /// <summary><c>gt</c>: the attribute is greater than the number, or later than the time.</summary>
    /// <typeparam name="T">A number or a time.</typeparam>
    /// <param name="property">The attribute.</param>
    /// <param name="value">The value.</param>
    /// <returns>The condition.</returns>
    public static OktaFilter GreaterThan<T>(this OktaFilterProperty<T> property, T value)
        where T : struct, IComparable<T>, ISpanFormattable => property.Compare("gt", value);

    /// <summary><c>ge</c>: the attribute is the number or greater, the time or later.</summary>
    /// <inheritdoc cref="GreaterThan"/>
    public static OktaFilter GreaterThanOrEqualTo<T>(this OktaFilterProperty<T> property, T value)
        where T : struct, IComparable<T>, ISpanFormattable => property.Compare("ge", value);

    /// <summary><c>lt</c>: the attribute is less than the number, or earlier than the time.</summary>
    /// <inheritdoc cref="GreaterThan"/>
    public static OktaFilter LessThan<T>(this OktaFilterProperty<T> property, T value)
        where T : struct, IComparable<T>, ISpanFormattable => property.Compare("lt", value);

    /// <summary><c>le</c>: the attribute is the number or less, the time or earlier.</summary>
    /// <inheritdoc cref="GreaterThan"/>
    public static OktaFilter LessThanOrEqualTo<T>(this OktaFilterProperty<T> property, T value)
        where T : struct, IComparable<T>, ISpanFormattable => property.Compare("le", value);
}
