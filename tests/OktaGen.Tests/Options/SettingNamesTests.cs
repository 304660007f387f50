using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using OktaGen.Connections;

namespace OktaGen.Tests;

/// <summary>Faults name what people can change: the variable or the key of the configuration.</summary>
public sealed class SettingNamesTests
{
    [Fact]
    public void Without_any_variable_all_that_is_needed_is_named()
    {
        IReadOnlyList<string> faults = FaultAssert.Faults(FromEnvironment());

        Assert.Contains(faults, fault => fault.StartsWith("OktaOptions.OrgUrl (OKTA_CLIENT_ORGURL) is missing.", StringComparison.Ordinal));
        Assert.Contains(faults, fault => fault.StartsWith("OktaOptions holds no credential. Set OktaOptions.ClientId (OKTA_CLIENT_CLIENTID) and "
            + "OktaOptions.PrivateKey (OKTA_CLIENT_PRIVATEKEY)", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("OKTA_CLIENT_ORGURL", "http://example.okta.com")]
    [InlineData("OKTA_CLIENT_OKTADOMAIN", "example.okta.com")]
    [InlineData("OKTA_CLIENT_CREDENTIAL", "None")]
    [InlineData("OKTA_CLIENT_AUTHORIZATIONMODE", "None")]
    [InlineData("OKTA_CLIENT_CLIENTID", "0oa 1")]
    [InlineData("OKTA_CLIENT_PRIVATEKEY", "marker")]
    [InlineData("OKTA_CLIENT_PRIVATEKEYFILE", "none.pem")]
    [InlineData("OKTA_CLIENT_PRIVATEKEYID", "kid\u20131")]
    [InlineData("OKTA_CLIENT_CLIENTSECRET", "secret\u2013secret")]
    [InlineData("OKTA_CLIENT_DPOPALGORITHM", "HS256")]
    [InlineData("OKTA_CLIENT_SCOPES", "okta.groups.read")]
    [InlineData("OKTA_CLIENT_TIMEOUT", "00:00:00")]
    [InlineData("OKTA_CLIENT_REQUESTTIMEOUT", "5")]
    [InlineData("OKTA_CLIENT_MAXRETRIES", "101")]
    [InlineData("OKTA_CLIENT_RATELIMITRESERVE", "1")]
    [InlineData("OKTA_CLIENT_MAXRESPONSEBYTES", "0")]
    public void A_fault_names_the_variable_that_it_came_from(string name, string value)
    {
        var variables = new Dictionary<string, string>
        {
            ["OKTA_CLIENT_ORGURL"] = "https://example.okta.com",
            ["OKTA_CLIENT_CLIENTID"] = "0oa1",
            ["OKTA_CLIENT_PRIVATEKEY"] = TestKeys.Text("PKCS#8", "P-256"),
        };
        _ = name switch
        {
            "OKTA_CLIENT_OKTADOMAIN" => variables.Remove("OKTA_CLIENT_ORGURL"),
            "OKTA_CLIENT_PRIVATEKEYFILE" or "OKTA_CLIENT_CLIENTSECRET" => variables.Remove("OKTA_CLIENT_PRIVATEKEY"),
            _ => false,
        };
        variables[name] = value;

        string fault = Assert.Single(FaultAssert.Faults(OktaOptions.FromEnvironment(variables.GetValueOrDefault)));

        Assert.Contains(name, fault, StringComparison.Ordinal);
        Assert.DoesNotContain(name is "OKTA_CLIENT_CLIENTSECRET" or "OKTA_CLIENT_PRIVATEKEY" ? value : "marker", fault, StringComparison.Ordinal);
    }

    [Fact]
    public void What_code_has_set_since_is_not_blamed_on_a_variable()
    {
        OktaOptions options = FromEnvironment(("OKTA_CLIENT_ORGURL", "https://example.okta.com"), ("OKTA_CLIENT_TOKEN", "00abc"), ("OKTA_CLIENT_TIMEOUT", "00:00:07"));
        options.OrgUrl = "http://example.okta.com";
        options.Token = "00 abc";
        options.Timeout = TimeSpan.Zero;

        Assert.All(FaultAssert.Faults(options), fault => Assert.DoesNotContain("OKTA_CLIENT", fault, StringComparison.Ordinal));
        Assert.Equal(3, FaultAssert.Faults(options).Count);
    }

    [Fact]
    public void Each_fault_names_the_source_that_its_value_came_from()
    {
        var services = new ServiceCollection();
        IConfiguration configuration = new ConfigurationBuilder()
            .AddInMemoryCollection([KeyValuePair.Create<string, string?>("Okta:Client:ClientId", "0oa 1")])
            .Build();
        _ = OktaRegistration.Add(
            services, "", configuration.GetSection("Okta"), ["okta.users.read"], configure: null, name => name == "OKTA_CLIENT_PRIVATEKEY" ? "marker" : null);
        using ServiceProvider provider = services.BuildServiceProvider();

        OptionsValidationException exception = Assert.Throws<OptionsValidationException>(() => provider.GetRequiredService<OktaConnection>());

        Assert.Contains("OktaOptions.ClientId (Okta:Client:ClientId) holds white space", exception.Message, StringComparison.Ordinal);
        Assert.Contains("OktaOptions.PrivateKey (OKTA_CLIENT_PRIVATEKEY) is neither", exception.Message, StringComparison.Ordinal);
        Assert.Contains("OktaOptions.OrgUrl (Okta:Client:OrgUrl) is missing", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Options_that_only_code_has_set_name_their_properties_alone() => Assert.StartsWith(
        "OktaOptions.OrgUrl is missing. Set it", FaultAssert.Faults(new OktaOptions { Token = "00abc" })[0], StringComparison.Ordinal);

    private static OktaOptions FromEnvironment(params (string Name, string Value)[] variables) =>
        OktaOptions.FromEnvironment(name => variables.FirstOrDefault(variable => variable.Name == name).Value);
}
