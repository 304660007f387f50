// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json.Serialization;

namespace OktaGen.Management;

/// <summary>A text of which some values are known (<c>#/SubscriptionStatus</c>).</summary>
/// <param name="Value">The value as Okta writes it.</param>
[JsonConverter(typeof(OpenEnumConverter<SubscriptionStatus>))]
public readonly record struct SubscriptionStatus(string Value) : IOpenEnum<SubscriptionStatus>
{
    /// <summary><c>subscribed</c>.</summary>
    public static SubscriptionStatus Subscribed => new("subscribed");

    /// <summary><c>unsubscribed</c>.</summary>
    public static SubscriptionStatus Unsubscribed => new("unsubscribed");

    /// <inheritdoc/>
    public static SubscriptionStatus Create(string value) => new(value);

    /// <summary>The value as Okta writes it.</summary>
    /// <returns>A text; empty in a default struct.</returns>
    public override string ToString() => Value ?? string.Empty;
}
