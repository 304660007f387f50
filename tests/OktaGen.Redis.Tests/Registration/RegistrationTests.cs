using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using OktaGen.Testing;
using StackExchange.Redis;

namespace OktaGen.Redis.Tests;

/// <summary>Sharing as an app asks for it, with dependency injection and without, on an org.</summary>
public sealed class RegistrationTests(Servers servers) : IClassFixture<Servers>
{
    private const string Path = "/api/v1/users";

    [Fact]
    public async Task Processes_that_share_a_limit_exceed_it_by_one_call_each_at_most_and_lose_none()
    {
        await using OktaTestOrg org = await OktaTestOrg.StartAsync();
        org.RateLimits.Set(Path, 30, TimeSpan.FromSeconds(1));
        string prefix = NewPrefix();
        ServiceProvider[] processes = [.. Enumerable.Range(0, 3).Select(_ => Register(org, prefix))];

        await Task.WhenAll(processes.SelectMany(process =>
        {
            IFleetDirectory directory = process.GetRequiredService<IFleetDirectory>();
            return Enumerable.Range(0, 20).Select(_ => directory.GetUserAsync("me"));
        }));

        Assert.Equal(60, org.Requests.Count(static request => request.Status == 200));

        // Of each of three windows, over which sixty calls may be spread.
        Assert.InRange(org.Requests.Count(static request => request.Status == 429), 0, processes.Length * 3);
        Array.ForEach(processes, static process => process.Dispose());
    }

    [Fact]
    public async Task No_token_and_no_value_of_a_call_goes_to_the_server()
    {
        await using OktaTestOrg org = await OktaTestOrg.StartAsync();
        OktaOptions options = org.CreateApiToken();
        string token = options.Token!;
        string prefix = NewPrefix();
        using RedisRateLimiter limiter = options.ShareRateLimits(Connection, new OktaRateLimitSharing { KeyPrefix = prefix });
        await using OktaConnection okta = OktaConnection.Create(options);

        await new FleetDirectoryClient(okta).GetUserAsync("me");

        string[] keys = [.. Connection.GetServers()[0].Keys(pattern: prefix + "*").Select(static key => key.ToString())];
        Assert.Equivalent(
            new[] { $"{prefix}:{{{org.Url.Authority} GET /api/v1/users/<userId>}}", $"{prefix}:{{{org.Url.Authority} concurrent}}" }, keys,
                strict: true);
        string all = string.Join(
            '\n', keys.SelectMany(key => Connection.GetDatabase().HashGetAll(key)).Select(static entry => entry.ToString()));
        Assert.DoesNotContain(token, all, StringComparison.Ordinal);
        Assert.DoesNotContain("me\n", all, StringComparison.Ordinal);
        Assert.DoesNotContain(Environment.MachineName, all, StringComparison.Ordinal);
    }

    [Fact]
    public void The_reserve_of_the_options_is_the_limiters()
    {
        using ServiceProvider services = new ServiceCollection()
            .AddOkta(
            [], static options => (options.OrgUrl, options.Token, options.RateLimitReserve) = ("https://example.okta.com", "t", 0.25))
            .ShareRateLimits(Connection)
            .Services.BuildServiceProvider();

        OktaOptions options = services.GetRequiredService<IOptions<OktaOptions>>().Value;

        Assert.IsType<RedisRateLimiter>(options.RateLimiter);
        Assert.Null(options.RateLimitReserve);
    }

    [Fact]
    public void A_reserve_that_makes_no_sense_is_named_by_the_options_own_check()
    {
        using ServiceProvider services = new ServiceCollection()
            .AddOkta(
            [], static options => (options.OrgUrl, options.Token, options.RateLimitReserve) = ("https://example.okta.com", "t", 1.5))
            .ShareRateLimits(Connection)
            .Services.BuildServiceProvider();

        OptionsValidationException exception = Assert.Throws<OptionsValidationException>(
            () => services.GetRequiredService<OktaConnection>());

        Assert.Contains("OktaOptions.RateLimitReserve", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_connection_whose_options_change_keeps_its_limiter()
    {
        IConfigurationRoot configuration = new ConfigurationBuilder().AddInMemoryCollection(
            new Dictionary<string, string?> { ["Client:OrgUrl"] = "https://example.okta.com", ["Client:Token"] = "t" }).Build();
        using ServiceProvider services = new ServiceCollection()
            .AddOkta(configuration)
            .ShareRateLimits(Connection)
            .Services.BuildServiceProvider();
        IOptionsFactory<OktaOptions> factory = services.GetRequiredService<IOptionsFactory<OktaOptions>>();

        OktaRateLimiter? before = factory.Create(Options.DefaultName).RateLimiter;
        configuration["Client:MaxRetries"] = "5";

        Assert.Same(before, factory.Create(Options.DefaultName).RateLimiter);
    }

    private ConnectionMultiplexer Connection => servers.Connect("Garnet");

    private string NewPrefix() => servers.NewKey().Replace('{', '-').Replace('}', '-');

    private ServiceProvider Register(OktaTestOrg org, string prefix)
    {
        OktaOptions own = org.CreateApiToken();
        return new ServiceCollection()
            .AddSingleton<IConnectionMultiplexer>(Connection)
            .AddOkta([], options => (options.OrgUrl, options.Token) = (own.OrgUrl, own.Token))
            .ShareRateLimits(configure: sharing => (sharing.KeyPrefix, sharing.Timeout) = (prefix, TimeSpan.FromSeconds(20)))
            .AddFleetDirectory()
            .Services.BuildServiceProvider();
    }
}
