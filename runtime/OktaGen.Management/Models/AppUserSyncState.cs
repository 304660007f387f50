// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json.Serialization;

namespace OktaGen.Management;

/// <summary>A text of which some values are known (<c>#/AppUserSyncState</c>).</summary>
/// <param name="Value">The value as Okta writes it.</param>
[JsonConverter(typeof(OpenEnumConverter<AppUserSyncState>))]
public readonly record struct AppUserSyncState(string Value) : IOpenEnum<AppUserSyncState>
{
    /// <summary><c>DISABLED</c>.</summary>
    public static AppUserSyncState Disabled => new("DISABLED");

    /// <summary><c>ERROR</c>.</summary>
    public static AppUserSyncState Error => new("ERROR");

    /// <summary><c>OUT_OF_SYNC</c>.</summary>
    public static AppUserSyncState OutOfSync => new("OUT_OF_SYNC");

    /// <summary><c>SYNCHRONIZED</c>.</summary>
    public static AppUserSyncState Synchronized => new("SYNCHRONIZED");

    /// <summary><c>SYNCING</c>.</summary>
    public static AppUserSyncState Syncing => new("SYNCING");

    /// <inheritdoc/>
    public static AppUserSyncState Create(string value) => new(value);

    /// <summary>The value as Okta writes it.</summary>
    /// <returns>A text; empty in a default struct.</returns>
    public override string ToString() => Value ?? string.Empty;
}
