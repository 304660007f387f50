using System.Text.Json;
using OktaGen.Profiles;

namespace OktaGen;

/// <summary>
/// Makes typed attributes of an org's profiles. <c>oktagen profile</c> writes them from the org's schemas:
/// <code>
/// public static ProfileProperty&lt;string, string&gt; BadgeColor { get; } = ProfileProperty.Text("badgeColor");
/// </code>
/// </summary>
public static class ProfileProperty
{
    /// <summary>A text.</summary>
    /// <param name="name">The name as Okta writes it; case matters.</param>
    /// <returns>The attribute.</returns>
    public static ProfileProperty<string, string> Text(string name) => new(name, AttributeForms.Text, AttributeForms.Text);

    /// <summary>A whole number.</summary>
    /// <inheritdoc cref="Text"/>
    public static ProfileProperty<long?, long> WholeNumber(string name) => Create(name, AttributeForms.Integer);

    /// <summary>A number.</summary>
    /// <inheritdoc cref="Text"/>
    public static ProfileProperty<double?, double> Number(string name) => Create(name, AttributeForms.Number);

    /// <summary>A Boolean.</summary>
    /// <inheritdoc cref="Text"/>
    public static ProfileProperty<bool?, bool> Boolean(string name) => Create(name, AttributeForms.Boolean);

    /// <summary>A date, in each form that Okta is known to write; it is sent as ISO 8601 in UTC.</summary>
    /// <inheritdoc cref="Text"/>
    public static ProfileProperty<DateTimeOffset?, DateTimeOffset> Date(string name) => Create(name, AttributeForms.Date);

    /// <summary>A value of a type that is not known: raw JSON.</summary>
    /// <inheritdoc cref="Text"/>
    public static ProfileProperty<JsonElement?, JsonElement> Json(string name) => Create(name, AttributeForms.Json);

    /// <summary>One of some known texts, or another.</summary>
    /// <typeparam name="TEnum">The open enum.</typeparam>
    /// <inheritdoc cref="Text"/>
    public static ProfileProperty<TEnum?, TEnum> Enum<TEnum>(string name)
        where TEnum : struct, IOpenEnum<TEnum> => Enum(name, TEnum.Create, static value => value.Value);

    /// <summary>One of some known texts, or another, in a struct that need not know <see cref="IOpenEnum{TSelf}"/>.</summary>
    /// <typeparam name="TEnum">The struct over the text.</typeparam>
    /// <param name="name">The name as Okta writes it; case matters.</param>
    /// <param name="create">Makes a value of any text, known or not.</param>
    /// <param name="text">The text of a value; null in a default struct.</param>
    /// <returns>The attribute.</returns>
    public static ProfileProperty<TEnum?, TEnum> Enum<TEnum>(string name, Func<string, TEnum> create, Func<TEnum, string?> text)
        where TEnum : struct => Create(name, AttributeForms.Enum(create, text));

    /// <summary>One of some known numbers, or another: the text of a value is the number as JSON has it.</summary>
    /// <typeparam name="TEnum">The open enum.</typeparam>
    /// <inheritdoc cref="Text"/>
    public static ProfileProperty<TEnum?, TEnum> NumericEnum<TEnum>(string name)
        where TEnum : struct, IOpenEnum<TEnum> => NumericEnum(name, TEnum.Create, static value => value.Value);

    /// <summary>One of some known numbers, or another, in a struct that need not know <see cref="IOpenEnum{TSelf}"/>.</summary>
    /// <inheritdoc cref="Enum{TEnum}(string, Func{string, TEnum}, Func{TEnum, string})"/>
    public static ProfileProperty<TEnum?, TEnum> NumericEnum<TEnum>(string name, Func<string, TEnum> create, Func<TEnum, string?> text)
        where TEnum : struct => Create(name, AttributeForms.NumericEnum(create, text));

    private static ProfileProperty<T?, T> Create<T>(string name, AttributeForm<T> form)
        where T : struct => new(name, AttributeForms.OrNull(form), form);
}
