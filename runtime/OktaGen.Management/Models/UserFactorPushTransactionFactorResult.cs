// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json.Serialization;

namespace OktaGen.Management;

/// <summary>A text of which some values are known (<c>#/UserFactorPushTransaction/factorResult</c>).</summary>
/// <param name="Value">The value as Okta writes it.</param>
[JsonConverter(typeof(OpenEnumConverter<UserFactorPushTransactionFactorResult>))]
public readonly record struct UserFactorPushTransactionFactorResult(string Value) : IOpenEnum<UserFactorPushTransactionFactorResult>
{
    /// <summary><c>REJECTED</c>.</summary>
    public static UserFactorPushTransactionFactorResult Rejected => new("REJECTED");

    /// <summary><c>SUCCESS</c>.</summary>
    public static UserFactorPushTransactionFactorResult Success => new("SUCCESS");

    /// <summary><c>TIMEOUT</c>.</summary>
    public static UserFactorPushTransactionFactorResult Timeout => new("TIMEOUT");

    /// <summary><c>WAITING</c>.</summary>
    public static UserFactorPushTransactionFactorResult Waiting => new("WAITING");

    /// <inheritdoc/>
    public static UserFactorPushTransactionFactorResult Create(string value) => new(value);

    /// <summary>The value as Okta writes it.</summary>
    /// <returns>A text; empty in a default struct.</returns>
    public override string ToString() => Value ?? string.Empty;
}
