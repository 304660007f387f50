namespace OktaGen.Testing;

/// <summary>The signature algorithms that Okta takes for client assertions and for proofs of possession.</summary>
internal static class SignatureAlgorithms
{
    public static IReadOnlyList<string> All { get; } = ["RS256", "RS384", "RS512", "ES256", "ES384", "ES512"];
}
