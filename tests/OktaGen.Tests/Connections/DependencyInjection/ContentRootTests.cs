using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using OktaGen.Testing;

namespace OktaGen.Tests;

/// <summary>A relative path of a key begins where the host looks for the app's files, whatever folder the app was started in.</summary>
public sealed class ContentRootTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    public static TheoryData<string> Hosts => ["generic host", "older generic host", "web host"];

    [Theory]
    [MemberData(nameof(Hosts))]
    public async Task A_relative_key_file_is_read_below_the_content_root(string kind)
    {
        await using OktaTestOrg org = await OktaTestOrg.StartAsync();
        org.Users.Add("ada@example.com", "Ada", "Lovelace");
        OktaOptions app = org.CreateServiceApp(OktaScopes.UsersRead);
        Directory.CreateDirectory(_folder.File("keys"));
        File.WriteAllText(_folder.File("keys/okta.pem"), app.PrivateKey);

        using IHost host = Build(kind, services => services.AddOkta(
            Section(("Okta:Client:OrgUrl", app.OrgUrl), ("Okta:Client:ClientId", app.ClientId), ("Okta:Client:PrivateKeyFile", "keys/okta.pem")),
            [OktaScopes.UsersRead]));
        host.Services.GetRequiredService<IStartupValidator>().Validate();

        OktaConnection okta = host.Services.GetRequiredService<OktaConnection>();
        Assert.Equal("ada@example.com", (await new PeopleClient(okta).GetAsync("ada@example.com")).Profile!.Login);
    }

    [Fact]
    public async Task So_it_is_for_connections_that_the_factory_makes()
    {
        await using OktaTestOrg org = await OktaTestOrg.StartAsync();
        OktaOptions options = org.CreateServiceApp(OktaScopes.UsersRead);
        File.WriteAllText(_folder.File("okta.pem"), options.PrivateKey);
        (options.PrivateKey, options.PrivateKeyFile) = (null, "okta.pem");
        using IHost host = Build("generic host", services => services.AddOktaConnectionFactory(_ => true));

        await using OktaConnection okta = host.Services.GetRequiredService<IOktaConnectionFactory>().Create(options, [OktaScopes.UsersRead]);

        await foreach (OrgUser _ in new PeopleClient(okta).ListAsync())
        {
            // Nobody is there; the token request is what is looked at.
        }

        Assert.Equal(1, org.Tokens.RequestCount);
    }

    [Fact]
    public void A_file_that_is_missing_there_is_named_with_that_folder()
    {
        using IHost host = Build("generic host", services => services.AddOkta(Section(
            ("Okta:Client:OrgUrl", "https://example.okta.com"), ("Okta:Client:ClientId", "0oa1"), ("Okta:Client:PrivateKeyFile", "none.pem"), ("Okta:Client:Scopes", "okta.users.read"))));

        OptionsValidationException exception = Assert.Throws<OptionsValidationException>(() => host.Services.GetRequiredService<OktaConnection>());

        Assert.Contains($"OktaOptions.PrivateKeyFile (Okta:Client:PrivateKeyFile) names a file that does not exist. Check the path; one that is relative begins at {_folder.Path}", exception.Message, StringComparison.Ordinal);
    }

    private IHost Build(string kind, Action<IServiceCollection> add)
    {
        switch (kind)
        {
            case "generic host":
                HostApplicationBuilder generic = Host.CreateApplicationBuilder(new HostApplicationBuilderSettings { ContentRootPath = _folder.Path });
                add(generic.Services);
                return generic.Build();
            case "older generic host":
                return Host.CreateDefaultBuilder().UseContentRoot(_folder.Path).ConfigureServices(add).Build();
            default:
                WebApplicationBuilder web = WebApplication.CreateBuilder(new WebApplicationOptions { ContentRootPath = _folder.Path });
                add(web.Services);
                return web.Build();
        }
    }

    private static IConfigurationSection Section(params (string Key, string? Value)[] values) => new ConfigurationBuilder()
        .AddInMemoryCollection(values.Select(value => KeyValuePair.Create(value.Key, value.Value)))
        .Build()
        .GetSection("Okta");
}
