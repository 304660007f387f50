using System.Diagnostics.CodeAnalysis;

namespace OktaGen;

/// <summary>
/// An enum that keeps values which nobody knew when it was written, as Okta adds some without notice: a struct over the text,
/// with the known values as static properties.
/// </summary>
/// <remarks>
/// <code>
/// [JsonConverter(typeof(OpenEnumConverter&lt;UserStatus&gt;))]
/// public readonly record struct UserStatus(string Value) : IOpenEnum&lt;UserStatus&gt;
/// {
///     public static UserStatus Active { get; } = new("ACTIVE");
///
///     public static UserStatus Create(string value) =&gt; new(value);
/// }
/// </code>
/// Such a type serves in bodies and answers, as the key of a dictionary, and as a path, query or header value.
/// </remarks>
/// <typeparam name="TSelf">The struct itself.</typeparam>
[SuppressMessage("Naming", "CA1711", Justification = "It stands in for an enum.")]
public interface IOpenEnum<TSelf> : IFormattable
    where TSelf : struct, IOpenEnum<TSelf>
{
    /// <summary>The value as Okta writes it; null in a default struct.</summary>
    string? Value { get; }

    /// <summary>Makes a value of any text, known or not.</summary>
    /// <param name="value">The value as Okta writes it.</param>
    /// <returns>The value.</returns>
    static abstract TSelf Create(string value);

    /// <inheritdoc/>
    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => Value ?? string.Empty;
}
