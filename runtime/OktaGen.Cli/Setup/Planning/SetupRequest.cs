using OktaGen.Cli.Keys;
using OktaGen.Cli.Setup.Roles;

namespace OktaGen.Cli.Setup.Planning;

/// <summary>What is to be true at the end.</summary>
/// <param name="Label">The app's name.</param>
/// <param name="AppId">The app, where it is one that exists; null to find it by name and key, or make it.</param>
/// <param name="Key">The public key.</param>
/// <param name="Scopes">The scopes that the app is to have.</param>
/// <param name="Roles">Its admin roles; where they are the least, what it has beyond is more than it is to have.</param>
/// <param name="RequiresDPoP">Whether it is to require proofs of possession.</param>
/// <param name="RevokesUnlisted">Whether grants of other scopes are taken away.</param>
internal sealed record SetupRequest(
    string Label, string? AppId, PublicJwk Key, IReadOnlyList<string> Scopes, RoleChoice Roles, bool RequiresDPoP, bool RevokesUnlisted);
