namespace OktaGen;

/// <summary>
/// An attribute of a profile in an <see cref="OktaFilter"/>, to be compared with values of its type and no other.
/// </summary>
/// <typeparam name="T">The type of the values; of a list that of its items.</typeparam>
public readonly struct OktaFilterProperty<T>
{
    private readonly OktaFilterProperty _property;
    private readonly Func<T, string>? _quote;

    internal OktaFilterProperty(OktaFilterProperty property, Func<T, string> quote)
    {
        _property = property;
        _quote = quote;
    }

    /// <summary><c>eq</c>: the attribute has the value; of a list, one of its items has.</summary>
    /// <param name="value">The value.</param>
    /// <returns>The condition.</returns>
    public OktaFilter EqualTo(T value) => Compare("eq", value);

    /// <summary><c>eq</c> for each value, joined by <c>or</c>: the attribute has one of the values.</summary>
    /// <param name="values">One value at least.</param>
    /// <returns>The condition.</returns>
    /// <exception cref="ArgumentException">There is no value: an empty condition would find everything.</exception>
    public OktaFilter In(params IEnumerable<T> values)
    {
        ArgumentNullException.ThrowIfNull(values);
        OktaFilter? any = null;
        foreach (T value in values)
        {
            OktaFilter one = EqualTo(value);
            any = any?.Or(one) ?? one;
        }

        return any ?? throw new ArgumentException("Give one value at least.", nameof(values));
    }

    /// <summary><c>ne</c>: the attribute has another value. Few listings take it.</summary>
    /// <param name="value">The value.</param>
    /// <returns>The condition.</returns>
    public OktaFilter NotEqualTo(T value) => Compare("ne", value);

    /// <summary><c>pr</c>: the attribute has a value.</summary>
    /// <returns>The condition.</returns>
    public OktaFilter IsPresent() => _property.IsPresent();

    internal OktaFilter Compare(string operation, T value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return _quote is { } quote
            ? _property.Compare(operation, quote(value))
            : throw new InvalidOperationException($"Begin with {nameof(OktaFilter)}.{nameof(OktaFilter.Where)}.");
    }
}
