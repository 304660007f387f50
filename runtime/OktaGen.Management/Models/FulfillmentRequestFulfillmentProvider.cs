// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json.Serialization;

namespace OktaGen.Management;

/// <summary>A text of which some values are known (<c>#/FulfillmentRequest/fulfillmentProvider</c>).</summary>
/// <param name="Value">The value as Okta writes it.</param>
[JsonConverter(typeof(OpenEnumConverter<FulfillmentRequestFulfillmentProvider>))]
public readonly record struct FulfillmentRequestFulfillmentProvider(string Value) : IOpenEnum<FulfillmentRequestFulfillmentProvider>
{
    /// <summary><c>yubico</c>.</summary>
    public static FulfillmentRequestFulfillmentProvider Yubico => new("yubico");

    /// <inheritdoc/>
    public static FulfillmentRequestFulfillmentProvider Create(string value) => new(value);

    /// <summary>The value as Okta writes it.</summary>
    /// <returns>A text; empty in a default struct.</returns>
    public override string ToString() => Value ?? string.Empty;
}
