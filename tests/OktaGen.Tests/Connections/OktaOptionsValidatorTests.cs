using OktaGen.Connections;

namespace OktaGen.Tests;

public sealed class OktaOptionsValidatorTests
{
    [Fact]
    public void Options_without_faults_give_the_scopes_to_ask_for()
    {
        Assert.Equal(["okta.users.read"], OptionsResolver.ResolveOrThrow("", Valid.OAuth(), ["okta.users.read"]).Scopes);
        Assert.Empty(OptionsResolver.ResolveOrThrow("", Valid.ApiToken(), ["okta.users.read"]).Scopes);
        Assert.Empty(OptionsResolver.ResolveOrThrow("", Valid.ApiToken(), null).Scopes);
    }

    [Fact]
    public void All_faults_come_at_once()
    {
        var options = new OktaOptions { OrgUrl = "http://example.okta.com", Credential = OktaCredential.OAuth, Timeout = TimeSpan.Zero, MaxResponseBytes = 0 };

        IReadOnlyList<string> faults = FaultAssert.Faults(options, scopes: []);

        string[] expected = ["OrgUrl", "ClientId", "PrivateKey", "scope list is empty", "Timeout", "MaxResponseBytes"];
        Assert.Equal(expected.Length, faults.Count);
        Assert.All(expected.Zip(faults), pair => Assert.Contains(pair.First, pair.Second, StringComparison.Ordinal));
    }

    [Fact]
    public void No_credential_is_a_fault() =>
        FaultAssert.Single(new OktaOptions { OrgUrl = "https://example.okta.com" }, "OktaOptions", "holds no credential", "ClientId and OktaOptions.PrivateKey", "Token");

    [Fact]
    public void Two_credentials_without_a_kind_are_a_fault_and_with_a_kind_are_none()
    {
        OktaOptions options = Valid.OAuth();
        options.Token = "00abc";
        FaultAssert.Single(options, "OktaOptions", "more than one kind of credential", "OktaOptions.Credential");

        options.Credential = OktaCredential.ApiToken;
        Assert.Empty(FaultAssert.Faults(options));
        options.Credential = OktaCredential.OAuth;
        Assert.Empty(FaultAssert.Faults(options));
    }

    [Fact]
    public void A_token_provider_is_a_kind_of_credential_and_needs_no_scopes()
    {
        var options = new OktaOptions { OrgUrl = "https://example.okta.com", AccessTokenProvider = _ => ValueTask.FromResult("t") };
        Assert.Empty(OptionsResolver.ResolveOrThrow("", options, null).Scopes);
        Assert.Equal(OktaCredential.UserToken, CredentialChoice.Of(options));

        options.ClientId = "0oa1";
        FaultAssert.Single(options, "OktaOptions", "more than one kind of credential", "UserToken");

        // Each call may bring its own.
        Assert.Empty(FaultAssert.Faults(new OktaOptions { OrgUrl = "https://example.okta.com", Credential = OktaCredential.UserToken }));
    }

    [Fact]
    public void A_client_secret_stands_in_for_a_private_key()
    {
        OktaOptions options = Valid.OAuth();
        options.ClientSecret = "marker-secret";
        FaultAssert.Single(options, "OktaOptions.ClientSecret", "OktaOptions.PrivateKey", "both set");

        options.PrivateKey = null;
        Assert.Empty(FaultAssert.Faults(options));

        options.ClientSecret = "{marker-secret}";
        FaultAssert.Single(options, "OktaOptions.ClientSecret", "placeholder");
        Assert.DoesNotContain("marker-secret", FaultAssert.Faults(options)[0], StringComparison.Ordinal);

        options = new OktaOptions { OrgUrl = "https://example.okta.com", ClientSecret = "marker-secret" };
        FaultAssert.Single(options, "OktaOptions.ClientId", "missing");
    }

    [Fact]
    public void Choices_that_do_not_exist_are_faults()
    {
        OktaOptions options = Valid.OAuth();
        options.DPoP = (OktaDPoP)99;
        FaultAssert.Single(options, "OktaOptions.DPoP", "Automatic, On or Off");

        options = Valid.OAuth();
        options.DPoPAlgorithm = "HS256";
        FaultAssert.Single(options, "OktaOptions.DPoPAlgorithm", "ES256 or RS256");

        options = Valid.OAuth();
        options.TokenScopes = (OktaTokenScopes)99;
        FaultAssert.Single(options, "OktaOptions.TokenScopes", "AllListed or PerEndpoint");
    }

    [Theory]
    [InlineData(OktaCredential.None, "is None")]
    [InlineData((OktaCredential)99, "no defined value")]
    public void A_kind_that_cannot_authenticate_is_a_fault(OktaCredential kind, string cause)
    {
        OktaOptions options = Valid.OAuth();
        options.Credential = kind;
        FaultAssert.Single(options, "OktaOptions.Credential", cause, "OAuth, ApiToken or UserToken");
    }

    [Fact]
    public void A_kind_whose_values_are_missing_is_a_fault_for_each()
    {
        OktaOptions options = Valid.OAuth();
        options.Credential = OktaCredential.ApiToken;
        FaultAssert.Single(options, "OktaOptions.Token", "missing");

        options = Valid.ApiToken();
        options.Credential = OktaCredential.OAuth;
        Assert.Equal(2, FaultAssert.Faults(options).Count);

        options = Valid.OAuth();
        options.PrivateKey = " ";
        FaultAssert.Single(options, "OktaOptions.PrivateKey", "missing");

        options = Valid.OAuth();
        options.ClientId = null;
        FaultAssert.Single(options, "OktaOptions.ClientId", "missing");
    }

    [Theory]
    [InlineData("{apiToken}", "placeholder")]
    [InlineData("<token>", "placeholder")]
    [InlineData("SSWS 00abc", "without 'SSWS'")]
    [InlineData("00abc\r\nX-Injected: 1", "white space")]
    [InlineData("00abcé", "characters")]
    [InlineData("\"00abc", "a quotation mark")]
    [InlineData("00abc\\n", "a backslash")]
    [InlineData("00abc\u2013def", "a typographic dash (U+2013)")]
    [InlineData("00abc\u00A0def", "a no-break space (U+00A0)")]
    [InlineData("00abc\u200Bdef", "a character that cannot be seen (U+200B)")]
    public void A_text_that_is_no_token_is_a_fault(string token, string cause)
    {
        OktaOptions options = Valid.ApiToken();
        options.Token = token;
        FaultAssert.Single(options, "OktaOptions.Token", cause);
        Assert.DoesNotContain("00abc", FaultAssert.Faults(options)[0], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{clientId}", "placeholder")]
    [InlineData("0oa 1", "white space")]
    [InlineData("0oa\u20111", "a typographic dash (U+2011)")]
    public void A_text_that_is_no_client_id_is_a_fault(string clientId, string cause)
    {
        OktaOptions options = Valid.OAuth();
        options.ClientId = clientId;
        FaultAssert.Single(options, "OktaOptions.ClientId", cause);
    }

    [Fact]
    public void Options_that_code_sets_are_cleaned_as_those_of_settings_are()
    {
        OktaOptions options = Valid.OAuth();
        options.OrgUrl = "\"https://example.okta.com\"\r";
        options.ClientId = " '0oa1'\r\n";
        options.PrivateKey = $"\uFEFF\"{options.PrivateKey}\"";
        options.PrivateKeyId = "\u00A0kid";
        options.PrivateKeyAlgorithm = "\"ES256\"";
        options.DPoPAlgorithm = "ES256\r";
        Assert.Empty(FaultAssert.Faults(options));

        options = Valid.ApiToken();
        options.Token = "\"00abc\"\r";
        Assert.Empty(FaultAssert.Faults(options));
        (options.Credential, options.Token) = (OktaCredential.ApiToken, "\"\"");
        FaultAssert.Single(options, "OktaOptions.Token", "missing");
    }

    [Fact]
    public void Characters_that_no_key_id_or_secret_has_are_named()
    {
        OktaOptions options = Valid.OAuth();
        options.PrivateKeyId = "kid\u00A01";
        FaultAssert.Single(options, "OktaOptions.PrivateKeyId", "a no-break space (U+00A0)");

        options = Valid.OAuth();
        options.PrivateKey = null;
        options.ClientSecret = "marker\u2013secret";
        FaultAssert.Single(options, "OktaOptions.ClientSecret", "a typographic dash (U+2013)");
        Assert.DoesNotContain("marker", FaultAssert.Faults(options)[0], StringComparison.Ordinal);
    }

    [Fact]
    public void Limits_that_cannot_be_kept_are_faults()
    {
        foreach (TimeSpan timeout in new[] { TimeSpan.Zero, TimeSpan.FromSeconds(-5), TimeSpan.FromDays(60) })
        {
            OktaOptions options = Valid.OAuth();
            options.Timeout = timeout;
            FaultAssert.Single(options, "OktaOptions.Timeout", "above zero");
        }

        foreach (int bytes in new[] { 0, -1 })
        {
            OktaOptions options = Valid.OAuth();
            options.MaxResponseBytes = bytes;
            FaultAssert.Single(options, "OktaOptions.MaxResponseBytes", "above zero");
        }

        OktaOptions unlimited = Valid.OAuth();
        unlimited.Timeout = Timeout.InfiniteTimeSpan;
        Assert.Empty(FaultAssert.Faults(unlimited));
    }

    [Fact]
    public void Two_keys_are_a_fault_that_names_both()
    {
        OktaOptions options = Valid.OAuth();
        options.PrivateKeyFile = "key.pem";
        FaultAssert.Single(options, "OktaOptions.PrivateKey and OktaOptions.PrivateKeyFile are both set", "Keep the one");

        options.PrivateKeyProvider = _ => new ValueTask<string>("");
        options.ClientAssertionSigner = new KeyHolder(TestKeys.P256, "ES256");
        options.ClientSecret = "secret";
        FaultAssert.Single(options, "ClientSecret", "PrivateKeyProvider", "ClientAssertionSigner are all set");
    }

    [Fact]
    public void A_key_from_elsewhere_names_the_credential_kind()
    {
        foreach (Action<OktaOptions> set in new Action<OktaOptions>[]
        {
            options => options.PrivateKeyFile = "key.pem",
            options => options.PrivateKeyProvider = _ => new ValueTask<string>(""),
            options => options.ClientAssertionSigner = new KeyHolder(TestKeys.P256, "ES256"),
        })
        {
            var options = new OktaOptions();
            set(options);
            Assert.Equal(OktaCredential.OAuth, CredentialChoice.Of(options));
        }
    }

    [Fact]
    public void A_key_that_must_be_fetched_first_is_not_fetched_to_validate_it()
    {
        OktaOptions options = Valid.OAuth();
        options.PrivateKey = null;
        options.PrivateKeyProvider = _ => throw new InvalidOperationException("fetched");
        Assert.Empty(FaultAssert.Faults(options));
    }

    [Fact]
    public void A_key_file_is_read_and_a_fault_of_it_names_its_property()
    {
        using var folder = new TempFolder();
        OktaOptions options = Valid.OAuth();
        options.PrivateKey = null;
        options.PrivateKeyFile = folder.File("key.pem");
        FaultAssert.Single(options, "OktaOptions.PrivateKeyFile names a file that does not exist");

        File.WriteAllText(options.PrivateKeyFile, "marker-secret");
        FaultAssert.Single(options, "OktaOptions.PrivateKeyFile is neither PEM text nor a JSON Web Key");

        File.WriteAllText(options.PrivateKeyFile, TestKeys.Encrypted(TestKeys.P256));
        FaultAssert.Single(options, "OktaOptions.PrivateKeyFile is encrypted", "PrivateKeyPassphrase");
        options.PrivateKeyPassphrase = TestKeys.Passphrase;
        Assert.Empty(FaultAssert.Faults(options));
    }

    [Theory]
    [InlineData("PS256")]
    [InlineData("es256")]
    [InlineData("none")]
    public void A_signer_by_an_unknown_algorithm_is_a_fault(string algorithm)
    {
        OktaOptions options = Valid.OAuth();
        options.PrivateKey = null;
        options.ClientAssertionSigner = new KeyHolder(TestKeys.P256, algorithm);
        FaultAssert.Single(options, "OktaOptions.ClientAssertionSigner", "ES256");
    }

    [Fact]
    public void A_bad_key_is_a_fault_of_its_property()
    {
        OktaOptions options = Valid.OAuth(key: "marker-secret");
        FaultAssert.Single(options, "OktaOptions.PrivateKey", "neither PEM text nor a JSON Web Key");
        Assert.DoesNotContain("marker-secret", FaultAssert.Faults(options)[0], StringComparison.Ordinal);
    }
}
