using System.Globalization;

namespace OktaGen;

/// <summary>
/// A property of an <see cref="OktaFilter"/>, to be compared with a value. Each method gives the condition; texts are quoted and
/// escaped, times are written in UTC with milliseconds, numbers and booleans without quotation marks.
/// </summary>
public readonly struct OktaFilterProperty
{
    private readonly string? _name;

    internal OktaFilterProperty(string name) => _name = name;

    private string Name => _name ?? throw new InvalidOperationException($"Begin with {nameof(OktaFilter)}.{nameof(OktaFilter.Where)}.");

    /// <summary><c>eq</c>: the property has the value; of an array, one of its elements has.</summary>
    /// <param name="value">The value.</param>
    /// <returns>The condition.</returns>
    public OktaFilter EqualTo(string value) => Compare("eq", FilterText.Quote(value));

    /// <inheritdoc cref="EqualTo(string)"/>
    public OktaFilter EqualTo(bool value) => Compare("eq", value ? "true" : "false");

    /// <inheritdoc cref="EqualTo(string)"/>
    public OktaFilter EqualTo(decimal value) => Compare("eq", value.ToString(CultureInfo.InvariantCulture));

    /// <inheritdoc cref="EqualTo(string)"/>
    public OktaFilter EqualTo(DateTimeOffset value) => Compare("eq", FilterText.Quote(value));

    /// <inheritdoc cref="EqualTo(string)"/>
    /// <typeparam name="TEnum">The open enum.</typeparam>
    public OktaFilter EqualTo<TEnum>(TEnum value)
        where TEnum : struct, IOpenEnum<TEnum> =>
        EqualTo(value.Value ?? throw new ArgumentException("The value is empty.", nameof(value)));

    /// <summary><c>eq</c> for each value, joined by <c>or</c>: the property has one of the values.</summary>
    /// <param name="values">One value at least.</param>
    /// <returns>The condition.</returns>
    /// <exception cref="ArgumentException">There is no value: an empty condition would find everything.</exception>
    public OktaFilter In(params IEnumerable<string> values)
    {
        ArgumentNullException.ThrowIfNull(values);
        OktaFilter? any = null;
        foreach (string value in values)
        {
            OktaFilter one = EqualTo(value);
            any = any?.Or(one) ?? one;
        }

        return any ?? throw new ArgumentException("Give one value at least.", nameof(values));
    }

    /// <summary><c>ne</c>: the property has another value. Few listings take it.</summary>
    /// <param name="value">The value.</param>
    /// <returns>The condition.</returns>
    public OktaFilter NotEqualTo(string value) => Compare("ne", FilterText.Quote(value));

    /// <summary><c>sw</c>: the property begins with the text.</summary>
    /// <param name="value">The beginning.</param>
    /// <returns>The condition.</returns>
    public OktaFilter StartsWith(string value) => Compare("sw", FilterText.Quote(value));

    /// <summary><c>ew</c>: the property ends with the text. The System Log takes it.</summary>
    /// <param name="value">The ending.</param>
    /// <returns>The condition.</returns>
    public OktaFilter EndsWith(string value) => Compare("ew", FilterText.Quote(value));

    /// <summary><c>co</c>: the property holds the text. Only some properties take it.</summary>
    /// <param name="value">The part.</param>
    /// <returns>The condition.</returns>
    public OktaFilter Contains(string value) => Compare("co", FilterText.Quote(value));

    /// <summary><c>pr</c>: the property has a value.</summary>
    /// <returns>The condition.</returns>
    public OktaFilter IsPresent() => new($"{Name} pr");

    /// <summary><c>gt</c>: the property is later than the time.</summary>
    /// <param name="value">The time.</param>
    /// <returns>The condition.</returns>
    public OktaFilter GreaterThan(DateTimeOffset value) => Compare("gt", FilterText.Quote(value));

    /// <summary><c>gt</c>: the property is greater than the number.</summary>
    /// <param name="value">The number.</param>
    /// <returns>The condition.</returns>
    public OktaFilter GreaterThan(decimal value) => Compare("gt", value.ToString(CultureInfo.InvariantCulture));

    /// <summary><c>ge</c>: the property is the time or later.</summary>
    /// <param name="value">The time.</param>
    /// <returns>The condition.</returns>
    public OktaFilter GreaterThanOrEqualTo(DateTimeOffset value) => Compare("ge", FilterText.Quote(value));

    /// <summary><c>ge</c>: the property is the number or greater.</summary>
    /// <param name="value">The number.</param>
    /// <returns>The condition.</returns>
    public OktaFilter GreaterThanOrEqualTo(decimal value) => Compare("ge", value.ToString(CultureInfo.InvariantCulture));

    /// <summary><c>lt</c>: the property is earlier than the time.</summary>
    /// <param name="value">The time.</param>
    /// <returns>The condition.</returns>
    public OktaFilter LessThan(DateTimeOffset value) => Compare("lt", FilterText.Quote(value));

    /// <summary><c>lt</c>: the property is less than the number.</summary>
    /// <param name="value">The number.</param>
    /// <returns>The condition.</returns>
    public OktaFilter LessThan(decimal value) => Compare("lt", value.ToString(CultureInfo.InvariantCulture));

    /// <summary><c>le</c>: the property is the time or earlier.</summary>
    /// <param name="value">The time.</param>
    /// <returns>The condition.</returns>
    public OktaFilter LessThanOrEqualTo(DateTimeOffset value) => Compare("le", FilterText.Quote(value));

    /// <summary><c>le</c>: the property is the number or less.</summary>
    /// <param name="value">The number.</param>
    /// <returns>The condition.</returns>
    public OktaFilter LessThanOrEqualTo(decimal value) => Compare("le", value.ToString(CultureInfo.InvariantCulture));

    /// <param name="operation">The operator.</param>
    /// <param name="value">The value as it is written in an expression, quoted and escaped.</param>
    internal OktaFilter Compare(string operation, string value) => new($"{Name} {operation} {value}");
}
