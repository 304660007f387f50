using System.Security.Cryptography;
using Microsoft.IdentityModel.JsonWebTokens;

namespace OktaGen.Authentication;

/// <summary>
/// The signed statement by which the app proves who it is (RFC 7523, section 2.2). Okta takes each once, even if it refuses the
/// request for another reason: so each attempt makes its own.
/// </summary>
internal static class ClientAssertion
{
    private static readonly TimeSpan s_lifetime = TimeSpan.FromMinutes(5);

    /// <param name="signer">Signs it.</param>
    /// <param name="clientId">Issuer and subject.</param>
    /// <param name="audience">The URL of the token endpoint, character for character as it is called.</param>
    /// <param name="now">The time of the attempt, as Okta's clock tells it.</param>
    /// <param name="cancellationToken">Ends the attempt.</param>
    public static ValueTask<string> CreateAsync(
        AssertionSigner signer, string clientId, string audience, DateTimeOffset now, CancellationToken cancellationToken) =>
            signer.SignAsync(
        new Dictionary<string, object>
        {
            [JwtRegisteredClaimNames.Iss] = clientId,
            [JwtRegisteredClaimNames.Sub] = clientId,
            [JwtRegisteredClaimNames.Aud] = audience,
            [JwtRegisteredClaimNames.Jti] = RandomNumberGenerator.GetHexString(32, lowercase: true),
            [JwtRegisteredClaimNames.Iat] = (now - ServerClock.Backdating).ToUnixTimeSeconds(),
            [JwtRegisteredClaimNames.Exp] = (now + s_lifetime).ToUnixTimeSeconds(),
        },
        cancellationToken);
}
