using System.Reflection;
using System.Text;
using Microsoft.Extensions.Configuration;
using OktaGen.Authentication;

namespace OktaGen.Tests;

public sealed class OktaSettingsTests
{
    [Fact]
    public void The_environment_is_read_by_the_names_of_Oktas_SDKs()
    {
        OktaOptions options = FromEnvironment(
            ("OKTA_CLIENT_ORGURL", "https://example.okta.com"),
            ("OKTA_CLIENT_AUTHORIZATIONMODE", "PrivateKey"),
            ("OKTA_CLIENT_TOKEN", " 00token "),
            ("OKTA_CLIENT_CLIENTID", "0oa1"),
            ("OKTA_CLIENT_PRIVATEKEY", "the key"),
            ("OKTA_CLIENT_PRIVATEKEYFILE", "/run/secrets/key.pem"),
            ("OKTA_CLIENT_PRIVATEKEYPASSPHRASE", "the passphrase"),
            ("OKTA_CLIENT_PRIVATEKEYID", "the kid"),
            ("OKTA_CLIENT_PRIVATEKEYALGORITHM", "RS384"),
            ("OKTA_CLIENT_CLIENTSECRET", "the secret"),
            ("OKTA_CLIENT_DPOP", "on"),
            ("OKTA_CLIENT_DPOPALGORITHM", "RS256"),
            ("OKTA_CLIENT_TOKENSCOPES", "perendpoint"),
            ("OKTA_CLIENT_SCOPES", "okta.users.read, okta.groups.read"),
            ("OKTA_CLIENT_TIMEOUT", "00:00:07"),
            ("OKTA_CLIENT_MAXRESPONSEBYTES", "4096"));

        Assert.Equal("https://example.okta.com", options.OrgUrl);
        Assert.Equal(OktaCredential.OAuth, options.Credential);
        Assert.Equal("00token", options.Token);
        Assert.Equal("0oa1", options.ClientId);
        Assert.Equal("the key", options.PrivateKey);
        Assert.Equal("/run/secrets/key.pem", options.PrivateKeyFile);
        Assert.Equal("the passphrase", options.PrivateKeyPassphrase);
        Assert.Equal("the kid", options.PrivateKeyId);
        Assert.Equal("RS384", options.PrivateKeyAlgorithm);
        Assert.Equal("the secret", options.ClientSecret);
        Assert.Equal(OktaDPoP.On, options.DPoP);
        Assert.Equal("RS256", options.DPoPAlgorithm);
        Assert.Equal(OktaTokenScopes.PerEndpoint, options.TokenScopes);
        Assert.Equal(["okta.users.read", "okta.groups.read"], ConfiguredScopes.Combine(null, options.Scopes, []));
        Assert.Equal(TimeSpan.FromSeconds(7), options.Timeout);
        Assert.Equal(4096, options.MaxResponseBytes);
        Assert.Empty(options.SettingFaults);
    }

    [Theory]
    [InlineData("", "\r")]
    [InlineData("\"", "\"")]
    [InlineData("\"", "\"\r\n")]
    [InlineData("' ", " '")]
    [InlineData("\uFEFF“", "”\u00A0")]
    public void What_stands_around_a_value_does_not_count_in_any_source(string before, string behind)
    {
        (string Name, string Value)[] values =
        [
            ("OrgUrl", "https://example.okta.com"), ("AuthorizationMode", "PrivateKey"), ("Token", "00token"), ("ClientId", "0oa1"),
            ("PrivateKey", "the key"), ("PrivateKeyFile", "key.pem"), ("PrivateKeyPassphrase", "the passphrase"), ("PrivateKeyId", "the kid"),
            ("PrivateKeyAlgorithm", "RS384"), ("ClientSecret", "the secret"), ("DPoP", "On"), ("DPoPAlgorithm", "RS256"),
            ("TokenScopes", "PerEndpoint"), ("Scopes", "okta.users.read,okta.groups.read"), ("Timeout", "00:00:07"), ("MaxRetries", "5"),
            ("RateLimitReserve", "0.25"), ("MaxResponseBytes", "4096"),
        ];

        AssertRead(FromEnvironment([.. values.Select(value => ("OKTA_CLIENT_" + value.Name.ToUpperInvariant(), before + value.Value + behind))]));
        AssertRead(FromConfiguration([.. values.Select(value => ("Okta:Client:" + value.Name, before + value.Value + behind))]));

        static void AssertRead(OktaOptions options)
        {
            Assert.Empty(options.SettingFaults);
            Assert.Equal(
                ("https://example.okta.com", OktaCredential.OAuth, "00token", "0oa1", "the key", "key.pem", "the passphrase"),
                (options.OrgUrl, options.Credential, options.Token, options.ClientId, options.PrivateKey, options.PrivateKeyFile, options.PrivateKeyPassphrase));
            Assert.Equal(
                ("the kid", "RS384", "the secret", OktaDPoP.On, "RS256", OktaTokenScopes.PerEndpoint),
                (options.PrivateKeyId, options.PrivateKeyAlgorithm, options.ClientSecret, options.DPoP, options.DPoPAlgorithm, options.TokenScopes));
            Assert.Equal((TimeSpan.FromSeconds(7), 5, 0.25, 4096), (options.Timeout, options.MaxRetries, options.RateLimitReserve, options.MaxResponseBytes));
            Assert.Equal(["okta.users.read", "okta.groups.read"], ConfiguredScopes.Combine(null, options.Scopes, []));
        }
    }

    [Fact]
    public void Empty_quotation_marks_leave_a_value_as_it_is()
    {
        OktaOptions options = FromEnvironment(("OKTA_CLIENT_TOKEN", "00token"), ("OKTA_CLIENT_CLIENTID", "\"\""));
        OktaSettings.OfConfiguration(Section(("Okta:Client:Token", "''\r"))).ApplyTo(options);

        Assert.Equal(("00token", null), (options.Token, options.ClientId));
    }

    [Fact]
    public void A_JSON_Web_Key_may_stand_in_the_configuration_as_an_object()
    {
        OktaOptions options = Read("""{"Okta":{"Client":{"PrivateKey":""" + TestKeys.Jwk(TestKeys.Rsa, ("kid", "kid-1")) + "}}}");

        using ClientSigningKey key = ClientSigningKey.Load(options.PrivateKey!);
        Assert.Equal(("kid-1", "RS256"), (key.KeyId, key.Algorithm));
    }

    [Fact]
    public void A_key_may_stand_in_the_configuration_as_a_list_of_its_lines()
    {
        string lines = string.Join(',', TestKeys.Text("PKCS#8", "RSA").Split('\n').Select(line => $"\"{line}\""));
        OktaOptions options = Read("""{"Okta":{"Client":{"PrivateKey":[""" + lines + "]}}}");

        using ClientSigningKey key = ClientSigningKey.Load(options.PrivateKey!);
        Assert.Equal("RS256", key.Algorithm);
    }

    private static OktaOptions Read(string json)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(json));
        var options = new OktaOptions();
        OktaSettings.OfConfiguration(new ConfigurationBuilder().AddJsonStream(stream).Build().GetSection("Okta")).ApplyTo(options);
        return options;
    }

    [Fact]
    public void The_other_name_of_the_address_is_read_too() =>
        Assert.Equal("https://example.okta.com", FromEnvironment(("OKTA_CLIENT_OKTADOMAIN", "https://example.okta.com")).OktaDomain);

    [Fact]
    public void A_key_overrides_both_forms_of_a_lesser_sources_key()
    {
        OktaOptions options = FromEnvironment(("OKTA_CLIENT_PRIVATEKEY", "the key"));

        OktaSettings.OfConfiguration(Section(("Okta:Client:PrivateKeyFile", "key.pem"))).ApplyTo(options);
        Assert.Equal((null, "key.pem"), (options.PrivateKey, options.PrivateKeyFile));

        OktaSettings.OfConfiguration(Section(("Okta:Client:ClientId", "0oa1"))).ApplyTo(options);
        Assert.Equal((null, "key.pem"), (options.PrivateKey, options.PrivateKeyFile));

        OktaSettings.OfConfiguration(Section(("Okta:Client:PrivateKey", "other"))).ApplyTo(options);
        Assert.Equal(("other", null), (options.PrivateKey, options.PrivateKeyFile));
    }

    [Fact]
    public void Every_public_property_can_be_set_from_every_source()
    {
        var asked = new List<string>();
        _ = OktaOptions.FromEnvironment(name =>
        {
            asked.Add(name);
            return null;
        });

        // Text cannot stand for code.
        IEnumerable<string> names = typeof(OktaOptions).GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(property => !typeof(Delegate).IsAssignableFrom(property.PropertyType)
                && property.PropertyType != typeof(IClientAssertionSigner) && property.PropertyType != typeof(OktaRateLimiter))
            .Select(property => "OKTA_CLIENT_" + property.Name.ToUpperInvariant());
        Assert.Empty(names.Except(asked));
    }

    [Theory]
    [InlineData("ApiToken", OktaCredential.ApiToken)]
    [InlineData("SSWS", OktaCredential.ApiToken)]
    [InlineData("ssws", OktaCredential.ApiToken)]
    [InlineData("OAuth", OktaCredential.OAuth)]
    [InlineData("PrivateKey", OktaCredential.OAuth)]
    [InlineData("UserToken", OktaCredential.UserToken)]
    [InlineData("BearerToken", OktaCredential.UserToken)]
    [InlineData("None", OktaCredential.None)]
    public void Kinds_of_credential_are_known_by_both_vocabularies(string text, OktaCredential expected) =>
        Assert.Equal(expected, FromConfiguration(("Okta:Client:AuthorizationMode", text)).Credential);

    [Fact]
    public void Configuration_takes_scopes_as_an_array()
    {
        OktaOptions options = FromConfiguration(("Okta:Client:Scopes:0", "okta.users.read"), ("Okta:Client:Scopes:1", "okta.groups.read"));
        Assert.Equal(["okta.users.read", "okta.groups.read"], ConfiguredScopes.Combine(null, options.Scopes, []));
    }

    [Theory]
    [InlineData("okta.users.read okta.groups.read")]
    [InlineData("okta.users.read,okta.groups.read")]
    [InlineData("okta.users.read, okta.groups.read")]
    [InlineData("okta.users.read\r\nokta.groups.read\r\n")]
    [InlineData("okta.users.read\tokta.groups.read")]
    [InlineData("[\"okta.users.read\", \"okta.groups.read\"]")]
    public void Configuration_takes_scopes_as_one_text(string text)
    {
        OktaOptions options = FromConfiguration(("Okta:Client:Scopes", text));
        Assert.Equal(["okta.users.read", "okta.groups.read"], ConfiguredScopes.Combine(null, options.Scopes, []));
    }

    [Theory]
    [InlineData("Credential", "marker-secret")]
    [InlineData("Credential", "1")]
    [InlineData("AuthorizationMode", "marker-secret")]
    [InlineData("DPoP", "marker-secret")]
    [InlineData("DPoP", "1")]
    [InlineData("TokenScopes", "marker-secret")]
    [InlineData("TokenScopes", "-1")]
    [InlineData("Timeout", "marker-secret")]
    [InlineData("Timeout", "100")]
    [InlineData("MaxResponseBytes", "marker-secret")]
    [InlineData("MaxResponseBytes", "99999999999")]
    public void A_value_that_cannot_be_read_is_a_fault_that_names_the_key_and_not_the_value(string key, string value)
    {
        OktaOptions options = FromConfiguration(("Okta:Client:" + key, value));
        string fault = Assert.Single(options.SettingFaults.Values);
        Assert.StartsWith($"The value of Okta:Client:{key} is not ", fault, StringComparison.Ordinal);
        Assert.DoesNotContain("marker-secret", fault, StringComparison.Ordinal);

        options = FromEnvironment(("OKTA_CLIENT_" + key.ToUpperInvariant(), value));
        Assert.Contains("OKTA_CLIENT_" + key.ToUpperInvariant(), Assert.Single(options.SettingFaults.Values), StringComparison.Ordinal);
    }

    [Fact]
    public void A_value_that_cannot_be_read_joins_the_other_faults()
    {
        OktaOptions options = FromConfiguration(("Okta:Client:Credential", "Foo"), ("Okta:Client:Timeout", "abc"));

        IReadOnlyList<string> faults = FaultAssert.Faults(options);

        Assert.Equal(3, faults.Count);
        Assert.Contains(faults, fault => fault.Contains("Okta:Client:Credential", StringComparison.Ordinal));
        Assert.Contains(faults, fault => fault.Contains("Okta:Client:Timeout", StringComparison.Ordinal));
        Assert.Contains(faults, fault => fault.Contains("OrgUrl (Okta:Client:OrgUrl) is missing", StringComparison.Ordinal));
    }

    [Fact]
    public void Configuration_wins_over_the_environment_and_leaves_alone_what_it_lacks()
    {
        OktaOptions options = FromEnvironment(
            ("OKTA_CLIENT_ORGURL", "https://environment.okta.com"),
            ("OKTA_CLIENT_TOKEN", "environment"),
            ("OKTA_CLIENT_TIMEOUT", "abc"),
            ("OKTA_CLIENT_SCOPES", "okta.users.read"));

        OktaSettings.OfConfiguration(Section(
            ("Okta:Client:OktaDomain", "https://configuration.okta.com"),
            ("Okta:Client:Token", "  "),
            ("Okta:Client:Timeout", "00:00:05"),
            ("Okta:Client:Scopes", "okta.groups.read"))).ApplyTo(options);

        Assert.Equal("https://configuration.okta.com/", OrgUrl.Parse(options)?.AbsoluteUri);
        Assert.Equal("environment", options.Token);
        Assert.Equal(TimeSpan.FromSeconds(5), options.Timeout);
        Assert.Empty(options.SettingFaults);
        Assert.Equal(["okta.groups.read"], options.Scopes);
    }

    private static OktaOptions FromEnvironment(params (string Name, string Value)[] variables) =>
        OktaOptions.FromEnvironment(name => variables.FirstOrDefault(variable => variable.Name == name).Value);

    private static OktaOptions FromConfiguration(params (string Key, string Value)[] values)
    {
        var options = new OktaOptions();
        OktaSettings.OfConfiguration(Section(values)).ApplyTo(options);
        return options;
    }

    [Fact]
    public void A_section_without_a_client_below_it_holds_the_options_itself()
    {
        var options = new OktaOptions();
        OktaSettings.OfConfiguration(Section(("Okta:OrgUrl", "https://example.okta.com"))).ApplyTo(options);

        Assert.Equal("https://example.okta.com", options.OrgUrl);
    }

    private static IConfigurationSection Section(params (string Key, string Value)[] values) => new ConfigurationBuilder()
        .AddInMemoryCollection(values.Select(value => KeyValuePair.Create(value.Key, (string?)value.Value)))
        .Build()
        .GetSection("Okta");
}
