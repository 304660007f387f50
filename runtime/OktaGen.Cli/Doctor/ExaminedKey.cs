using OktaGen.Cli.Keys;

namespace OktaGen.Cli.Doctor;

/// <summary>The key that an app signs with.</summary>
/// <param name="Public">Its public half.</param>
/// <param name="SentId">The id that is sent with it; null where none is.</param>
internal sealed record ExaminedKey(PublicJwk Public, string? SentId);
