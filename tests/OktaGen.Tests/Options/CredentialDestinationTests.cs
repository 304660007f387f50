using System.Net;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using OktaGen.Connections;

namespace OktaGen.Tests;

/// <summary>A credential goes only where its own source says, or code: no file can lead one of the environment to another org.</summary>
public sealed class CredentialDestinationTests : IDisposable
{
    private const string Own = "https://own.okta.com";
    private const string Other = "https://other.okta.com";

    private readonly TempFolder _folder = new();
    private readonly Dictionary<string, string> _environment = new() { ["ORGURL"] = Own };
    private readonly List<string> _sent = [];
    private readonly RecordingLoggerFactory _logs = new();

    public static TheoryData<string> Secrets => ["TOKEN", "CLIENTSECRET", "PRIVATEKEY", "PRIVATEKEYFILE"];

    public void Dispose()
    {
        _folder.Dispose();
        _logs.Dispose();
    }

    [Theory]
    [MemberData(nameof(Secrets))]
    public void A_secret_of_the_environment_that_names_an_org_does_not_go_to_that_of_a_file(string variable)
    {
        string secret = Put(variable);

        string fault = Assert.Single(FaultsOf(Section(("OrgUrl", Other))));

        Assert.Contains(
            $"(OKTA_CLIENT_{variable}) is meant for {Own}, which OKTA_CLIENT_ORGURL names, and ", fault, StringComparison.Ordinal);
        Assert.Contains($"OktaOptions.OrgUrl (Okta:Client:OrgUrl) would have it used at {Other}", fault, StringComparison.Ordinal);
        Assert.Contains("Remove OKTA_CLIENT_ORGURL or correct it, put credential and URL into one source, or set OrgUrl in code.", fault,
            StringComparison.Ordinal);
        Assert.DoesNotContain(secret, fault, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ORGURL", Own, "OrgUrl", Other + ":8443")]
    [InlineData("ORGURL", Own, "OrgUrl", "https://own.okta.com.evil.example")]
    [InlineData("ORGURL", Own, "OrgUrl", "https://\u043Ewn.okta.com")]
    [InlineData("ORGURL", Own, "OktaDomain", Other)]
    [InlineData("OKTADOMAIN", Own, "OrgUrl", Other)]
    [InlineData("OKTADOMAIN", Own, "OktaDomain", Other)]
    [InlineData("ORGURL", "http://localhost:5000", "OrgUrl", "http://localhost:5001")]
    [InlineData("ORGURL", "own.okta.com", "OrgUrl", Other)]
    [InlineData("ORGURL", "https://{yourOktaDomain}", "OrgUrl", Other)]
    public void However_the_two_name_their_orgs(string variable, string own, string key, string other)
    {
        _environment.Remove("ORGURL");
        _environment[variable] = own;
        Put("TOKEN");

        string fault = Assert.Single(FaultsOf(Section((key, other))));

        Assert.Contains($"OKTA_CLIENT_{variable}", fault, StringComparison.Ordinal);
        Assert.Contains($"Okta:Client:{key}", fault, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Own, "HTTPS://Own.Okta.COM/")]
    [InlineData(Own, "https://own.okta.com:443")]
    [InlineData(Own, "https://own.okta.com.")]
    [InlineData(Own, " \"https://own.okta.com\"\r\n")]
    [InlineData("\uFEFF“https://own.okta.com”", Own)]
    [InlineData("https://bücher.example", "https://xn--bcher-kva.example")]
    public void The_same_org_in_another_spelling_is_no_other_org(string own, string other)
    {
        _environment["ORGURL"] = own;
        Put("TOKEN");

        Assert.Empty(FaultsOf(Section(("OrgUrl", other))));
    }

    [Theory]
    [MemberData(nameof(Secrets))]
    public void A_secret_of_the_environment_alone_goes_to_the_org_of_the_configuration(string variable)
    {
        _environment.Remove("ORGURL");
        Put(variable);

        Assert.Empty(FaultsOf(Section(("OrgUrl", Other))));
    }

    [Fact]
    public void A_secret_in_a_variable_of_the_configuration_s_own_belongs_to_the_configuration()
    {
        // As hosts read them: Okta__Client__Token stands beside the file's URL in one section, over whatever the file says.
        Environment.SetEnvironmentVariable("OKTAGEN_TEST_Okta__Client__Token", "00abcDEF_ghi-jkl");
        try
        {
            IConfigurationSection section = new ConfigurationBuilder()
                .AddInMemoryCollection([KeyValuePair.Create<string, string?>("Okta:Client:OrgUrl", Other)])
                .AddEnvironmentVariables("OKTAGEN_TEST_")
                .Build()
                .GetSection("Okta");

            OktaOptions options = OptionsOf(Provider(section));

            Assert.Equal((Other, "00abcDEF_ghi-jkl"), (options.OrgUrl, options.Token));
        }
        finally
        {
            Environment.SetEnvironmentVariable("OKTAGEN_TEST_Okta__Client__Token", null);
        }
    }

    [Fact]
    public void Credential_and_org_of_the_configuration_go_together_whatever_the_environment_holds()
    {
        Put("TOKEN");

        OktaOptions options = OptionsOf(Provider(Section(("OrgUrl", Other), ("Token", "00itsOwn"))));

        Assert.Equal((Other, "00itsOwn"), (options.OrgUrl, options.Token));
    }

    [Fact]
    public void A_secret_of_the_environment_that_is_not_used_is_no_fault()
    {
        Put("TOKEN");

        Assert.Empty(FaultsOf(Section(
            ("OrgUrl", Other), ("Credential", "OAuth"), ("ClientId", "0oa1"), ("PrivateKey", TestKeys.Text("PKCS#8", "P-256")))));
    }

    [Fact]
    public void A_secret_of_the_configuration_goes_to_the_org_of_the_environment_where_it_names_none() =>
        Assert.Empty(FaultsOf(Section(("Token", "00itsOwn"))));

    [Theory]
    [InlineData(Other)]
    [InlineData("https://third.okta.com")]
    public void An_org_that_code_names_is_the_one_that_is_meant_also_where_a_file_names_it(string url)
    {
        Put("TOKEN");

        OktaOptions options = OptionsOf(Provider(Section(("OrgUrl", Other)), options => options.OrgUrl = url));

        Assert.Equal(url, options.OrgUrl);
    }

    [Fact]
    public void Another_name_of_the_org_that_code_sets_and_that_does_not_count_settles_nothing()
    {
        Put("TOKEN");

        Assert.Single(FaultsOf(Section(("OrgUrl", Other)), options => options.OktaDomain = Own));
    }

    [Fact]
    public void A_credential_that_code_sets_goes_where_the_configuration_says()
    {
        Put("TOKEN");

        Assert.Empty(FaultsOf(Section(("OrgUrl", Other)), options => options.Token = "00ofCode"));
    }

    [Fact]
    public void Nor_does_a_second_section_lead_the_secret_of_a_first_one_to_another_org()
    {
        _environment.Clear();
        var services = new ServiceCollection();
        foreach (IConfigurationSection section in (IConfigurationSection[])[
            Section(("OrgUrl", Own), ("Token", "00first")), Section(("OktaDomain", Other))])
        {
            _ = OktaRegistration.Add(services, "x", section, null, null, static _ => null);
        }

        using ServiceProvider provider = services.BuildServiceProvider();

        OptionsValidationException exception = Assert.Throws<OptionsValidationException>(
            () => provider.GetRequiredKeyedService<OktaConnection>("x"));
        Assert.Contains($"is meant for {Own}, which Okta:Client:OrgUrl names", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_is_changed_while_the_app_runs_gets_no_credential_of_the_environment_either()
    {
        string secret = Put("TOKEN");
        IConfigurationRoot configuration = new ConfigurationBuilder().AddInMemoryCollection().Build();
        await using ServiceProvider provider = Provider(configuration.GetSection("Okta"));
        var client = new ListingsClient(provider.GetRequiredService<OktaConnection>());
        _ = await client.PageAsync();

        configuration["Okta:Client:OrgUrl"] = Other;
        configuration.Reload();
        _ = await client.PageAsync();

        Assert.Equal(["own.okta.com", "own.okta.com"], _sent);
        Assert.Contains(_logs.Logger.Entries, entry => entry.Id.Id == 61
            && entry.Level == LogLevel.Error
            && entry.Text.Contains(Other, StringComparison.Ordinal));
        Assert.DoesNotContain(secret, _logs.Logger.AllText, StringComparison.Ordinal);
    }

    private string Put(string variable)
    {
        string key = TestKeys.Text("PKCS#8", "P-256");
        if (variable != "TOKEN")
        {
            _environment["CLIENTID"] = "0oa1";
        }

        return _environment[variable] = variable switch
        {
            "TOKEN" => "00abcDEF_ghi-jkl",
            "CLIENTSECRET" => "cs-marker-9f3a7c5e1b2d4f6a8c0e1a3b5c7d9e0f",
            "PRIVATEKEY" => key,
            _ => WriteKey(key),
        };
    }

    private string WriteKey(string key)
    {
        string path = _folder.File("key.pem");
        File.WriteAllText(path, key);
        return path;
    }

    private IReadOnlyList<string> FaultsOf(IConfigurationSection section, Action<OktaOptions>? configure = null)
    {
        using ServiceProvider provider = Provider(section, configure);
        try
        {
            _ = provider.GetRequiredService<OktaConnection>();
            return [];
        }
        catch (OptionsValidationException exception)
        {
            return [.. exception.Failures];
        }
    }

    private ServiceProvider Provider(IConfigurationSection section, Action<OktaOptions>? configure = null)
    {
        var services = new ServiceCollection();
        services.AddSingleton<ILoggerFactory>(_logs);
        OktaBuilder builder = OktaRegistration.Add(
            services, "", section, [OktaScopes.UsersRead], configure, name =>
                _environment.GetValueOrDefault(name["OKTA_CLIENT_".Length..]));
        builder.HttpClientBuilder.ConfigurePrimaryHttpMessageHandler(() => new StubHandler((request, _) =>
        {
            _sent.Add(request.RequestUri!.Host);
            return Task.FromResult(StubHandler.Response(HttpStatusCode.OK, "[]"));
        }));
        return services.BuildServiceProvider();
    }

    private static OktaOptions OptionsOf(ServiceProvider provider)
    {
        using (provider)
        {
            return provider.GetRequiredService<IOptionsMonitor<OktaOptions>>().CurrentValue;
        }
    }

    private static IConfigurationSection Section(params (string Key, string Value)[] values) => new ConfigurationBuilder()
        .AddInMemoryCollection(values.Select(value => KeyValuePair.Create("Okta:Client:" + value.Key, (string?)value.Value)))
        .Build()
        .GetSection("Okta");
}
