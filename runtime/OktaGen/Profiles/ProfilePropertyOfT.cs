using System.Text.Json;
using OktaGen.Profiles;

namespace OktaGen;

/// <summary>
/// An attribute that an org gave to a profile, by its name and with its type: reads and writes it in what Okta's description does not name.
/// <see cref="ProfileProperty"/> makes one.
/// </summary>
/// <remarks>
/// What a profile holds under other names is left alone, and so is a value that nobody sets: what Okta sent goes back as it came.
/// </remarks>
/// <typeparam name="TValue">The type of the value, nullable: null is what clears the attribute.</typeparam>
/// <typeparam name="TItem">With what it is compared in an expression: the type itself, of a list that of its items.</typeparam>
public sealed class ProfileProperty<TValue, TItem>
{
    private readonly AttributeForm<TValue> _value;
    private readonly AttributeForm<TItem> _item;

    internal ProfileProperty(string name, AttributeForm<TValue> value, AttributeForm<TItem> item)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        Name = name;
        _value = value;
        _item = item;
    }

    /// <summary>The name as Okta writes it; case matters.</summary>
    public string Name { get; }

    /// <summary>The value in a profile.</summary>
    /// <param name="profile">The profile.</param>
    /// <returns>The value; null where it is absent or null.</returns>
    /// <exception cref="InvalidOperationException">The value is of another type.</exception>
    public TValue? Get(IExtensible profile)
    {
        if (ExtensibleExtensions.Find(profile, Name) is not { } json)
        {
            return default;
        }

        (bool fits, TValue? value) = _value.Read(json);
        return fits ? value : throw ExtensibleExtensions.OtherType(Name, _value.Noun, json);
    }

    /// <summary>Sets the value. Null is sent, which clears the attribute.</summary>
    /// <param name="profile">The profile.</param>
    /// <param name="value">The value.</param>
    public void Set(IExtensible profile, TValue? value) => ExtensibleExtensions.Set(profile, Name, writer =>
    {
        if (value is null)
        {
            writer.WriteNullValue();
        }
        else
        {
            _value.Write(writer, value);
        }
    });

    /// <summary>The value in a change of a profile, in which absent and null are not the same.</summary>
    /// <param name="profile">The change.</param>
    /// <returns>The value; absent where the change does not have the attribute, and so leaves it as it is.</returns>
    /// <exception cref="InvalidOperationException">The value is of another type.</exception>
    public Optional<TValue?> GetOptional(IExtensible profile)
    {
        ArgumentNullException.ThrowIfNull(profile);
        return profile.AdditionalProperties?.ContainsKey(Name) == true ? new Optional<TValue?>(Get(profile)) : default;
    }

    /// <summary>Sets the value in a change of a profile. Absent takes it out of the change; null clears the attribute.</summary>
    /// <param name="profile">The change.</param>
    /// <param name="value">The value, null or absent.</param>
    public void SetOptional(IExtensible profile, Optional<TValue?> value)
    {
        if (value.HasValue)
        {
            Set(profile, value.Value);
        }
        else
        {
            profile.Remove(Name);
        }
    }

    /// <summary>
    /// The attribute as a list of such values: an array, which is read anew each time, and is set as a whole.
    /// </summary>
    /// <returns>Another attribute of the same name.</returns>
    public ProfileProperty<TItem[], TItem> AsList() => new(Name, AttributeForms.ListOf(_item), _item);

    /// <summary>The name.</summary>
    /// <returns>A text.</returns>
    public override string ToString() => Name;

    /// <summary>The text that an item is, to be compared with; null where items are no texts.</summary>
    internal string? TextOf(TItem item) => _item.Text?.Invoke(item);

    /// <summary>An item as JSON, to be compared with.</summary>
    internal JsonElement ToJson(TItem item)
    {
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer))
        {
            _item.Write(writer, item);
        }

        return JsonDocument.Parse(buffer.ToArray()).RootElement;
    }
}
