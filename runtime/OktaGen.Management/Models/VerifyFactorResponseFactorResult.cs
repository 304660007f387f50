// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json.Serialization;

namespace OktaGen.Management;

/// <summary>A text of which some values are known (<c>verifyFactor/Response/factorResult</c>).</summary>
/// <param name="Value">The value as Okta writes it.</param>
[JsonConverter(typeof(OpenEnumConverter<VerifyFactorResponseFactorResult>))]
public readonly record struct VerifyFactorResponseFactorResult(string Value) : IOpenEnum<VerifyFactorResponseFactorResult>
{
    /// <summary><c>CHALLENGE</c>.</summary>
    public static VerifyFactorResponseFactorResult Challenge => new("CHALLENGE");

    /// <summary><c>ERROR</c>.</summary>
    public static VerifyFactorResponseFactorResult Error => new("ERROR");

    /// <summary><c>EXPIRED</c>.</summary>
    public static VerifyFactorResponseFactorResult Expired => new("EXPIRED");

    /// <summary><c>FAILED</c>.</summary>
    public static VerifyFactorResponseFactorResult Failed => new("FAILED");

    /// <summary><c>PASSCODE_REPLAYED</c>.</summary>
    public static VerifyFactorResponseFactorResult PasscodeReplayed => new("PASSCODE_REPLAYED");

    /// <summary><c>REJECTED</c>.</summary>
    public static VerifyFactorResponseFactorResult Rejected => new("REJECTED");

    /// <summary><c>SUCCESS</c>.</summary>
    public static VerifyFactorResponseFactorResult Success => new("SUCCESS");

    /// <summary><c>TIMEOUT</c>.</summary>
    public static VerifyFactorResponseFactorResult Timeout => new("TIMEOUT");

    /// <summary><c>TIME_WINDOW_EXCEEDED</c>.</summary>
    public static VerifyFactorResponseFactorResult TimeWindowExceeded => new("TIME_WINDOW_EXCEEDED");

    /// <summary><c>WAITING</c>.</summary>
    public static VerifyFactorResponseFactorResult Waiting => new("WAITING");

    /// <inheritdoc/>
    public static VerifyFactorResponseFactorResult Create(string value) => new(value);

    /// <summary>The value as Okta writes it.</summary>
    /// <returns>A text; empty in a default struct.</returns>
    public override string ToString() => Value ?? string.Empty;
}
