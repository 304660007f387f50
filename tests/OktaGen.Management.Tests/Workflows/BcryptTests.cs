namespace OktaGen.Management.Tests.Workflows;

/// <summary>Hashes of bcrypt, as other systems store them.</summary>
public sealed class BcryptTests
{
    private const string Salt = "N9qo8uLOickgx2ZMRZoMye";
    private const string Value = "IjZAgcfl7p92ldGxad68LJZdL17lhWy";

    [Theory]
    [InlineData("$2a$10$" + Salt + Value, 10)]
    [InlineData("$2b$12$" + Salt + Value, 12)]
    [InlineData("$2y$04$" + Salt + Value, 4)]
    [InlineData(" $2a$20$" + Salt + Value + "\r\n", 20)]
    [InlineData("{bcrypt}$2a$10$" + Salt + Value, 10)]
    [InlineData("{CRYPT}$2y$10$" + Salt + Value, 10)]
    [InlineData("bcrypt$$2b$10$" + Salt + Value, 10)]
    public void A_stored_text_is_taken_apart(string text, int workFactor)
    {
        PasswordCredentialHash hash = PasswordCredentialHash.FromBcrypt(text);

        Assert.Equal(
            (PasswordCredentialHashAlgorithm.Bcrypt, workFactor, Salt, Value),
            (hash.Algorithm, hash.WorkFactor, hash.Salt, hash.Value));
        Assert.True(PasswordCredentialHash.TryFromBcrypt(text, out _));
    }

    [Theory]
    [InlineData("", "is no bcrypt hash")]
    [InlineData("secret", "is no bcrypt hash")]
    [InlineData("$2a$10$", "cut off or too long")]
    [InlineData("$2a$10$" + Salt, "cut off or too long")]
    [InlineData("$2a$10$" + Salt + Value + "x", "cut off or too long")]
    [InlineData("$2x$10$" + Salt + Value, "of a version of bcrypt")]
    [InlineData("$5$10$" + Salt + Value, "of a version of bcrypt")]
    [InlineData("$2a$00$" + Salt + Value, "work factor")]
    [InlineData("$2a$21$" + Salt + Value, "work factor")]
    [InlineData("$2a$1$" + Salt + Value, "work factor")]
    [InlineData("$2a$-1$" + Salt + Value, "work factor")]
    [InlineData("$2a$10$" + Salt + "+jZAgcfl7p92ldGxad68LJZdL17lhWy", "has a character that none has")]
    [InlineData("bcrypt_sha256$$2b$10$" + Salt + Value, "is no bcrypt hash")]
    public void What_is_no_such_text_is_refused_without_repeating_it(string text, string reason)
    {
        FormatException exception = Assert.Throws<FormatException>(() => PasswordCredentialHash.FromBcrypt(text));

        Assert.Contains(reason, exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(Salt, exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", exception.Message, StringComparison.Ordinal);
        Assert.False(PasswordCredentialHash.TryFromBcrypt(text, out PasswordCredentialHash? hash));
        Assert.Null(hash);
    }

    [Fact]
    public void Nothing_is_no_hash() => Assert.False(PasswordCredentialHash.TryFromBcrypt(null, out _));
}
