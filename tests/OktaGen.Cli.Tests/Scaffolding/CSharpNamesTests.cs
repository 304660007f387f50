using OktaGen.Cli.CSharp;

namespace OktaGen.Cli.Tests.Scaffolding;

public sealed class CSharpNamesTests
{
    [Theory]
    [InlineData("token:software:totp", "TokenSoftwareTotp")]
    [InlineData("DEVICE_BASED", "DeviceBased")]
    [InlineData("SHA-256", "Sha256")]
    [InlineData("x5t#S256", "X5tS256")]
    [InlineData("recovery_question", "RecoveryQuestion")]
    [InlineData("UserFactorSMS", "UserFactorSms")]
    [InlineData("JWKSet", "JwkSet")]
    [InlineData("listJWKs", "ListJwks")]
    [InlineData("IPNetworkZone", "IPNetworkZone")]
    [InlineData("OAuth 2.0", "OAuth20")]
    [InlineData("3field", "N3field")]
    [InlineData("*", "X2A")]
    [InlineData("", "Empty")]
    public void A_wire_name_becomes_an_identifier(string text, string expected) => Assert.Equal(expected, CSharpNames.Pascal(text));

    [Theory]
    [InlineData("oauthTokens", "oauthTokens")]
    [InlineData("X-Forwarded-For", "xForwardedFor")]
    [InlineData("IPZone", "ipZone")]
    [InlineData("ID", "id")]
    public void A_parameter_begins_with_a_small_letter(string text, string expected) => Assert.Equal(expected, CSharpNames.Camel(text));

    [Theory]
    [InlineData("Policy", "Policies")]
    [InlineData("Key", "Keys")]
    [InlineData("SystemLog", "SystemLog")]
    [InlineData("Mailbox", "Mailboxes")]
    [InlineData("Users", "Users")]
    public void Resources_are_named_in_the_plural(string noun, string expected) => Assert.Equal(expected, CSharpNames.Plural(noun));

    [Theory]
    [InlineData("Policies", "Policy")]
    [InlineData("Matches", "Match")]
    [InlineData("Addresses", "Address")]
    [InlineData("Status", "Status")]
    [InlineData("Gateways", "Gateway")]
    public void Items_are_named_in_the_singular(string noun, string expected) => Assert.Equal(expected, CSharpNames.Singular(noun));
}
