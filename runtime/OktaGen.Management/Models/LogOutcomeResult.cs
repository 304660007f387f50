// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json.Serialization;

namespace OktaGen.Management;

/// <summary>A text of which some values are known (<c>#/LogOutcome/result</c>).</summary>
/// <param name="Value">The value as Okta writes it.</param>
[JsonConverter(typeof(OpenEnumConverter<LogOutcomeResult>))]
public readonly record struct LogOutcomeResult(string Value) : IOpenEnum<LogOutcomeResult>
{
    /// <summary><c>ABANDONED</c>.</summary>
    public static LogOutcomeResult Abandoned => new("ABANDONED");

    /// <summary><c>ALLOW</c>.</summary>
    public static LogOutcomeResult Allow => new("ALLOW");

    /// <summary><c>CHALLENGE</c>.</summary>
    public static LogOutcomeResult Challenge => new("CHALLENGE");

    /// <summary><c>DEFERRED</c>.</summary>
    public static LogOutcomeResult Deferred => new("DEFERRED");

    /// <summary><c>DENY</c>.</summary>
    public static LogOutcomeResult Deny => new("DENY");

    /// <summary><c>FAILURE</c>.</summary>
    public static LogOutcomeResult Failure => new("FAILURE");

    /// <summary><c>RATE_LIMIT</c>.</summary>
    public static LogOutcomeResult RateLimit => new("RATE_LIMIT");

    /// <summary><c>SCHEDULED</c>.</summary>
    public static LogOutcomeResult Scheduled => new("SCHEDULED");

    /// <summary><c>SKIPPED</c>.</summary>
    public static LogOutcomeResult Skipped => new("SKIPPED");

    /// <summary><c>SUCCESS</c>.</summary>
    public static LogOutcomeResult Success => new("SUCCESS");

    /// <summary><c>UNANSWERED</c>.</summary>
    public static LogOutcomeResult Unanswered => new("UNANSWERED");

    /// <summary><c>UNKNOWN</c>.</summary>
    public static LogOutcomeResult Unknown => new("UNKNOWN");

    /// <inheritdoc/>
    public static LogOutcomeResult Create(string value) => new(value);

    /// <summary>The value as Okta writes it.</summary>
    /// <returns>A text; empty in a default struct.</returns>
    public override string ToString() => Value ?? string.Empty;
}
