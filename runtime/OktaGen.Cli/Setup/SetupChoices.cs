using OktaGen.Cli.Keys;
using OktaGen.Cli.Setup.Roles;

namespace OktaGen.Cli.Setup;

/// <summary>What the person wants.</summary>
internal sealed record SetupChoices
{
    public required string Label { get; init; }

    /// <summary>The app to complete; null to make one.</summary>
    public string? AppId { get; init; }

    public required IReadOnlyList<string> Scopes { get; init; }

    public required RoleChoice Roles { get; init; }

    public required bool RequiresDPoP { get; init; }

    /// <summary>Whether grants of other scopes are taken away.</summary>
    public required bool RevokesUnlisted { get; init; }

    /// <summary>The kind of a key that has to be made.</summary>
    public required KeyType KeyType { get; init; }

    public required KeyFormat KeyFormat { get; init; }

    /// <summary>Decrypts a key that is there.</summary>
    public string? Passphrase { get; init; }

    /// <summary>How long to wait for what was changed to be known everywhere.</summary>
    public required TimeSpan Wait { get; init; }

    public required bool IsDryRun { get; init; }
}
